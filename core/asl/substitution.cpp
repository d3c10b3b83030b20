#include "core/asl/substitution.h"

#include "core/asl/quotes.h"
#include "core/asl/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace asl {

namespace {

struct Opening
{
    QString name;
    text::Span span;
};

std::vector<Opening> placesIn(const QString &text)
{
    static const QRegularExpression written(QStringLiteral("\\$\\{\\s*([A-Za-z_][\\w:.\\-]*)\\s*\\}"));
    std::vector<Opening> places;
    for (auto each = written.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        places.push_back({match.captured(1), {match.capturedStart(), match.capturedEnd()}});
    }
    return places;
}

bool standsForRegion(const QString &word)
{
    static const QRegularExpression stand(QStringLiteral("[A-Z<{\\[]|^(regi[aã]o|region|your|sua|minha|x{2,}$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return stand.match(word).hasMatch();
}

// arn:aws:iam::aws:policy/… is AWS's own account.
bool standsForAccount(const QString &word)
{
    static const QRegularExpression letter(QStringLiteral("[A-Za-z<{\\[]"));
    return word != u"aws" && letter.match(word).hasMatch();
}

std::vector<Opening> standInPlaces(const QString &text)
{
    static const QRegularExpression arn(
        QStringLiteral("\\barn:[\\w-]+:[\\w.-]+:([\\w.<>{}\\[\\]-]*):([\\w.<>{}\\[\\]-]*)(?=[:\"'])"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Opening> places;
    for (auto each = arn.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const auto take = [&](int group, bool stands) {
            if (stands && !match.capturedView(group).startsWith(u"{{")) // a template's, which others fill in
                places.push_back({match.captured(group), {match.capturedStart(group), match.capturedEnd(group)}});
        };
        take(1, standsForRegion(match.captured(1)));
        take(2, standsForAccount(match.captured(2)));
    }
    return places;
}

std::vector<Substitution> gathered(const std::vector<Opening> &places)
{
    std::vector<Substitution> found;
    for (const Opening &place : places) {
        auto known = std::ranges::find(found, place.name, &Substitution::name);
        if (known == found.end())
            known = found.insert(found.end(), {place.name, {}});
        known->places.push_back(place.span);
    }
    return found;
}

const QSet<QString> &fieldsOfNumbers()
{
    static const QSet<QString> names = [] {
        QSet<QString> found;
        forEachField([&](const Field &field) {
            if (field.type == ValueType::Integer || field.type == ValueType::Number)
                found << QLatin1String(field.name);
        });
        return found;
    }();
    return names;
}

// As it stands within such quotes.
QString escaped(const QString &value, QChar quotes)
{
    if (quotes == u'\'')
        return QString(value).replace(u'\'', QLatin1String("''"));
    QString made;
    for (const QChar each : value) {
        if (each == u'"' || each == u'\\')
            made += u'\\';
        if (each.unicode() < 0x20)
            made += QStringLiteral("\\u%1").arg(each.unicode(), 4, 16, QLatin1Char('0'));
        else
            made += each;
    }
    return made;
}

} // namespace

std::vector<Substitution> substitutionsIn(const QString &text)
{
    return gathered(placesIn(text));
}

QStringList numbersToFillIn(const json::Tree &definition)
{
    QStringList names;
    for (const Substitution &each : substitutionsIn(definition.text())) {
        const bool isNumber = std::ranges::any_of(each.places, [&](text::Span place) {
            const json::NodeId node = definition.at(place.begin);
            if (node == json::NoNode || !fieldsOfNumbers().contains(definition.key(node)))
                return false;
            const text::Span value = definition[node].span;
            return value.contains(place) && value.length() <= place.length() + 2; // perhaps in quotes
        });
        if (isNumber)
            names << each.name;
    }
    return names;
}

std::vector<Substitution> standInsIn(const QString &text)
{
    return gathered(standInPlaces(text));
}

QString substituted(const QString &text, const QMap<QString, QString> &values, json::Format format)
{
    QString made;
    qsizetype done = 0;
    Quotes quotes(text, format);
    std::vector<Opening> places = placesIn(text);
    for (Opening &place : standInPlaces(text)) // never within ${…}: its signs are not an ARN's
        places.push_back(std::move(place));
    std::ranges::sort(places, {}, [](const Opening &place) { return place.span.begin; });
    for (const Opening &place : places) {
        const auto value = values.constFind(place.name);
        if (value == values.cend())
            continue;
        const QChar open = quotes.openAt(place.span.begin);
        made += QStringView(text).mid(done, place.span.begin - done);
        made += open.isNull() ? *value : escaped(*value, open);
        done = place.span.end;
    }
    return done == 0 ? text : made + text.mid(done);
}

} // namespace asl
