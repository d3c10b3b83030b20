#include "core/lesson/glossary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

static void initialiseGlossary()
{
    Q_INIT_RESOURCE(glossary);
}

namespace lesson {

namespace {

using history::Role;

constexpr size_t MostTerms = 5; // more are not read

QJsonObject glossaryFile(const QString &name)
{
    QFile file(QStringLiteral(":/glossary/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList namesIn(const QJsonObject &term, const char *member)
{
    QStringList names;
    for (const QJsonValue &each : term.value(QLatin1StringView(member)).toArray())
        names << each.toString();
    return names;
}

Term termFrom(const QString &id, const QJsonObject &facts, const QJsonObject &words)
{
    Term term;
    term.id = id;
    term.aws = facts.value(u"aws").toString();
    term.word = words.value(u"word").toString();
    term.text = words.value(u"text").toString();
    term.see = namesIn(facts, "see");
    term.states = namesIn(facts, "states");
    term.fields = namesIn(facts, "fields");
    term.errors = namesIn(facts, "errors");
    term.events = namesIn(facts, "events");
    return term;
}

constexpr const char *AtEntry[] = {"Choices", "Default"};
constexpr const char *AtAttempt[] = {"Retry",     "InputPath", "Parameters",     "Arguments",     "ItemReader",
                                     "ItemsPath", "Items",     "TimeoutSeconds", "MaxConcurrency"};
constexpr const char *AtAnswer[] = {"ResultSelector", "ResultPath", "Output"};
constexpr const char *AtFailure[] = {"Retry", "IntervalSeconds", "Catch"};
constexpr const char *AtExit[] = {"ResultPath", "ResultSelector", "OutputPath", "Output",
                                  "Assign",     "Parameters",     "Result"};

// The fields that are at work in an event of that role.
std::span<const char *const> fieldsAtWork(Role role)
{
    switch (role) {
    case Role::Entry: return AtEntry;
    case Role::Attempt: return AtAttempt;
    case Role::Answer: return AtAnswer;
    case Role::Failure: return AtFailure;
    case Role::Exit: return AtExit;
    default: return {};
    }
}

bool isRetried(const history::Recording &run, std::int64_t count)
{
    const history::Event &now = run.events[size_t(count - 1)];
    for (std::int64_t i = count - 2; i >= 0; --i) {
        const history::Event &event = run.events[size_t(i)];
        if (!event.place || *event.place != *now.place)
            continue;
        if (history::meaningOf(event.type).role == Role::Entry)
            return false;
        if (history::meaningOf(event.type).role == Role::Attempt)
            return true;
    }
    return false;
}

// Which of them the state has. A retrier's own are looked for where it has one.
QStringList fieldsOf(const history::Recording &run, std::int64_t count)
{
    const history::Event &now = run.events[size_t(count - 1)];
    const asl::State *state = run.state(now.place);
    if (!state)
        return {};
    const json::Tree &tree = *run.definition->tree;
    const Role role = history::meaningOf(now.type).role;
    QStringList fields;
    for (const char *name : fieldsAtWork(role)) {
        const auto field = QString::fromLatin1(name);
        const bool isThere =
            field == u"IntervalSeconds" ? !state->retriers.empty() : tree.find(state->node, field) != json::NoNode;
        const bool isAtWork = role != Role::Attempt || field != u"Retry" || isRetried(run, count);
        if (isThere && isAtWork)
            fields << field;
    }
    return fields;
}

} // namespace

Glossary::Glossary(const QString &language)
{
    initialiseGlossary();
    const QJsonObject facts = glossaryFile(QStringLiteral("terms"));
    const QJsonObject words = glossaryFile(language);
    for (auto each = facts.constBegin(); each != facts.constEnd(); ++each)
        m_terms.push_back(termFrom(each.key(), each.value().toObject(), words.value(each.key()).toObject()));
    std::ranges::sort(m_terms, [](const Term &one, const Term &other) {
        return QString::localeAwareCompare(one.word, other.word) < 0;
    });
}

const Glossary &Glossary::in(const QString &language)
{
    static const Glossary english(QStringLiteral("en"));
    static const Glossary portuguese(QStringLiteral("pt_BR"));
    static const Glossary spanish(QStringLiteral("es"));
    return language.startsWith(u"pt") ? portuguese : language.startsWith(u"es") ? spanish : english;
}

const Term *Glossary::find(const QString &id) const
{
    const auto found = std::ranges::find(m_terms, id, &Term::id);
    return found == m_terms.end() ? nullptr : &*found;
}

const Term *Glossary::leadingTo(QStringList Term::*names, const QString &name) const
{
    const auto found = std::ranges::find_if(m_terms, [&](const Term &term) { return (term.*names).contains(name); });
    return found == m_terms.end() ? nullptr : &*found;
}

const Term *Glossary::ofState(asl::StateKind kind) const
{
    const Term *term = leadingTo(&Term::states, asl::toString(kind));
    return term ? term : find(QStringLiteral("state"));
}

const Term *Glossary::ofField(const QString &name) const
{
    return leadingTo(&Term::fields, name);
}

const Term *Glossary::ofError(const QString &name) const
{
    const Term *term = leadingTo(&Term::errors, name);
    return term ? term : find(QStringLiteral("error-name"));
}

const Term *Glossary::ofEvent(history::EventType type) const
{
    const std::string_view name = history::name(type);
    const Term *term = leadingTo(&Term::events, QString::fromLatin1(name.data(), qsizetype(name.size())));
    return term ? term : find(QStringLiteral("event"));
}

std::vector<const Term *> Glossary::termsAt(const history::Recording &run, std::int64_t count) const
{
    std::vector<const Term *> found;
    const auto add = [&found](const Term *term) {
        if (term && std::ranges::find(found, term) == found.end() && found.size() < MostTerms)
            found.push_back(term);
    };
    if (count < 1 || size_t(count) > run.events.size())
        return found;
    const history::Event &now = run.events[size_t(count - 1)];
    const history::Meaning &meaning = history::meaningOf(now.type);
    const asl::State *state = run.state(now.place);
    const asl::StateKind kind = state ? state->kind() : meaning.kind;
    if (meaning.role == Role::Entry && kind != asl::StateKind::Unknown)
        add(ofState(kind));
    if (history::isFailure(now.type) && !now.error().empty())
        add(ofError(QString::fromStdString(now.error())));
    for (const QString &field : fieldsOf(run, count))
        add(ofField(field));
    if (meaning.role == Role::Answer && meaning.scope == history::Scope::Call)
        add(find(QStringLiteral("result")));
    if (meaning.role == Role::Exit)
        add(find(QStringLiteral("output")));
    add(ofEvent(now.type));
    if (kind != asl::StateKind::Unknown)
        add(ofState(kind));
    return found;
}

} // namespace lesson
