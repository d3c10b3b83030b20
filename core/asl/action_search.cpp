#include "core/asl/action_search.h"

#include "core/asl/action_models.h"
#include "core/asl/catalogue.h"
#include "core/asl/everyday_words.h"
#include "core/asl/resource.h"
#include "core/asl/services.h"
#include "core/text/words.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace asl {

namespace {

// How far a word of the query is from one of a name: the same, its beginning, a word for it, a part of it, a slip away.
constexpr int Same = 0, Begins = 1, Meant = 2, Within = 4, Slipped = 8, TooFar = 1000;

QStringList nameParts(const QString &name)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool endsRun = i + 1 < name.size() && name[i].isUpper() && name[i + 1].isLower();
        const bool isBorder = i > 0 && name[i].isUpper() && (!name[i - 1].isUpper() || endsRun);
        if ((isBorder || !name[i].isLetterOrNumber()) && !part.isEmpty())
            parts << std::exchange(part, {});
        if (name[i].isLetterOrNumber())
            part += name[i].toLower();
    }
    if (!part.isEmpty())
        parts << part;
    return parts;
}

class ActionIndex
{
public:
    ActionIndex();
    std::vector<ActionHit> found(const QStringList &words, size_t most) const;

private:
    struct ServiceNames
    {
        QString name;
        bool isOptimized = false;
        bool isUsual = false; // one of those that have a tile of their own
        std::vector<quint16> words;
    };
    struct Action
    {
        QString name;
        QString folded;
        quint16 service = 0;
        std::vector<quint16> words;
    };
    struct Ranked
    {
        int distance = 0;
        const Action *action = nullptr;
    };

    void add(const QString &service, bool isOptimized, const QStringList &actions);
    quint16 numberOf(const QString &word);
    // A word of the query, and how far every word of a name is from it, by number.
    struct Asked
    {
        QString word;
        std::vector<int> distances;
        bool isKnown = false; // some word of a name begins so, holds it or means it
        std::vector<int> ofServices;
    };
    Asked asked(const QString &word) const;
    int distanceOf(const Action &action, const Asked &asked) const;
    bool isBefore(const Ranked &one, const Ranked &other) const;

    std::vector<QString> m_words;
    QHash<QString, quint16> m_numbers;
    QHash<QString, QStringList> m_meanings;
    std::vector<ServiceNames> m_services;
    std::vector<Action> m_actions;
};

ActionIndex::ActionIndex()
{
    for (const QString &service : optimizedServices())
        add(service, true, optimizedActions(service));
    for (const QString &service : sdkServices())
        add(service, false, sdkActions(service));
    for (const EverydayWord &each : everydayWords()) {
        for (const QString &said : QString::fromLatin1(each.said).split(u' '))
            m_meanings[said] += QString::fromLatin1(each.meant).split(u' ');
    }
    m_numbers.clear();
}

void ActionIndex::add(const QString &service, bool isOptimized, const QStringList &actions)
{
    const Service *usual = serviceNamed(service);
    ServiceNames names{service, isOptimized, usual != nullptr, {}};
    QStringList words = nameParts(service);
    if (usual)
        words += nameParts(QString::fromUtf8(usual->title));
    words += nameParts(sdkService(service).title);
    for (const QString &title : titlesOf(service))
        words += nameParts(title);
    words.removeDuplicates();
    for (const QString &word : words)
        names.words.push_back(numberOf(word));
    const auto number = quint16(m_services.size());
    m_services.push_back(std::move(names));
    for (const QString &name : actions) {
        Action action{name, name.toLower(), number, {}};
        for (const QString &word : nameParts(name))
            action.words.push_back(numberOf(word));
        m_actions.push_back(std::move(action));
    }
}

quint16 ActionIndex::numberOf(const QString &word)
{
    const auto found = m_numbers.constFind(word);
    if (found != m_numbers.cend())
        return *found;
    m_words.push_back(word);
    return *m_numbers.insert(word, quint16(m_words.size() - 1));
}

ActionIndex::Asked ActionIndex::asked(const QString &word) const
{
    Asked asked{word, std::vector<int>(m_words.size(), TooFar), false, std::vector<int>(m_services.size(), TooFar)};
    const QStringList meanings = m_meanings.value(word);
    const auto isMeant = [&](const QString &there) {
        return meanings.contains(there) || (there.endsWith(u's') && meanings.contains(there.chopped(1)));
    };
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QString &there = m_words[i];
        int &distance = asked.distances[i];
        if (there.startsWith(word))
            distance = there.size() == word.size() ? Same : Begins;
        else if (!meanings.isEmpty() && isMeant(there))
            distance = Meant;
        else if (word.size() > 2 && there.contains(word))
            distance = Within;
        asked.isKnown |= distance < TooFar;
    }
    for (size_t i = 0; i < m_words.size() && !asked.isKnown && word.size() > 3; ++i) {
        if (text::isNearly(word, m_words[i]))
            asked.distances[i] = Slipped;
    }
    for (size_t service = 0; service < m_services.size(); ++service) {
        for (const quint16 number : m_services[service].words)
            asked.ofServices[service] = std::min(asked.ofServices[service], asked.distances[number]);
    }
    return asked;
}

int ActionIndex::distanceOf(const Action &action, const Asked &asked) const
{
    int nearest = asked.ofServices[action.service];
    for (const quint16 number : action.words)
        nearest = std::min(nearest, asked.distances[number]);
    // "putitem", "getobj"
    const QString &word = asked.word;
    if (nearest <= Begins || word.size() < 4 || action.words.size() < 2 || action.folded.front() != word.front())
        return nearest;
    if (action.folded.startsWith(word))
        return Begins;
    const bool isSlip = nearest == TooFar && !asked.isKnown && text::isNearly(word, action.folded);
    return isSlip ? Slipped : nearest;
}

bool ActionIndex::isBefore(const Ranked &one, const Ranked &other) const
{
    if (one.distance != other.distance)
        return one.distance < other.distance;
    const ServiceNames &first = m_services[one.action->service];
    const ServiceNames &second = m_services[other.action->service];
    if (first.isUsual != second.isUsual)
        return first.isUsual;
    if (one.action->words.size() != other.action->words.size())
        return one.action->words.size() < other.action->words.size();
    return one.action < other.action; // as listed: by service, then by name
}

std::vector<ActionHit> ActionIndex::found(const QStringList &words, size_t most) const
{
    std::vector<Asked> all;
    for (const QString &word : words)
        all.push_back(asked(word));
    std::vector<Ranked> ranked;
    for (const Action &action : m_actions) {
        int sum = 0;
        for (size_t i = 0; i < all.size() && sum < TooFar; ++i)
            sum += distanceOf(action, all[i]);
        if (sum < TooFar)
            ranked.push_back({sum, &action});
    }
    const size_t count = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(count), ranked.end(),
                      [this](const Ranked &one, const Ranked &other) { return isBefore(one, other); });
    std::vector<ActionHit> hits;
    for (size_t i = 0; i < count; ++i) {
        const ServiceNames &service = m_services[ranked[i].action->service];
        hits.push_back({service.name, ranked[i].action->name, service.isOptimized});
    }
    return hits;
}

const ActionIndex &allActions()
{
    static const ActionIndex index;
    return index;
}

} // namespace

QString resourceOf(const ActionHit &hit)
{
    const bool isHttp = hit.isOptimized && hit.service == u"http";
    const IntegrationKind kind = isHttp ? IntegrationKind::Http
        : hit.isOptimized               ? IntegrationKind::Optimized
                                        : IntegrationKind::AwsSdk;
    return resourceOf(Integration{kind, IntegrationPattern::RequestResponse, hit.service, hit.action});
}

void prepareActionSearch()
{
    allActions();
}

std::vector<ActionHit> actionsFor(const QString &typed, size_t most)
{
    const QStringList words = text::foldedWords(typed);
    return words.isEmpty() ? std::vector<ActionHit>() : allActions().found(words, most);
}

} // namespace asl
