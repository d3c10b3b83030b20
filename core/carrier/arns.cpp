#include "core/carrier/arns.h"

#include <QRegularExpression>

#include <algorithm>

namespace carrier {

namespace {

struct ArnField
{
    QString text;
    text::Span span;
};

bool endsArn(QChar sign)
{
    return sign.isSpace() || sign == u'"' || sign == u'\'' || sign == u'\\' || sign == u',' || sign == u']'
        || sign == u')' || sign == u'}';
}

// The fields from there on: behind the service's colon.
std::vector<ArnField> fieldsFrom(const QString &text, qsizetype begin, qsizetype end)
{
    std::vector<ArnField> fields;
    qsizetype start = begin;
    for (qsizetype at = begin;; ++at) {
        const bool isOpening = at + 1 < end && (text[at] == u'$' || text[at] == u'#') && text[at + 1] == u'{';
        const qsizetype close = isOpening ? text.indexOf(u'}', at) : -1;
        if (close >= 0 && close < end) {
            at = close;
            continue;
        }
        const bool isEnd = at >= end || endsArn(text[at]);
        if (!isEnd && text[at] != u':')
            continue;
        fields.push_back({text.mid(start, at - start), {start, at}});
        if (isEnd)
            return fields;
        start = at + 1;
    }
}

bool isRegion(const QString &field)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z]{2}(?:-[a-z]+)+-\\d$|^[$#]\\{[^}]*(?:[Rr]egion|REGION)[^}]*\\}$"));
    return form.match(field).hasMatch();
}

bool isAccount(const QString &field)
{
    static const QRegularExpression form(QStringLiteral("^\\d{12}$|^[$#]\\{[^}]*(?:[Aa]ccount|ACCOUNT)[^}]*\\}$"));
    return form.match(field).hasMatch();
}

// What an ARN of the service has behind the account, where that is one of few words.
const QRegularExpression &kindsOf(const QString &service)
{
    static const QRegularExpression lambda(QStringLiteral("^(?:function|layer|event-source-mapping)$"));
    static const QRegularExpression states(QStringLiteral("^(?:stateMachine|activity|execution|express)$"));
    static const QRegularExpression dynamodb(QStringLiteral("^table/"));
    static const QRegularExpression none;
    return service == u"lambda" ? lambda : service == u"states" ? states : service == u"dynamodb" ? dynamodb : none;
}

// Where the resource begins among the fields; -1 where that cannot be told.
qsizetype resourceAmong(const std::vector<ArnField> &fields, const QString &service)
{
    if (service == u"sqs" || service == u"sns") {
        const auto count = qsizetype(fields.size());
        return count >= 3 ? 2 : count == 2 && !isAccount(fields[1].text) ? 1 : -1;
    }
    const QRegularExpression &kinds = kindsOf(service);
    const auto found =
        std::ranges::find_if(fields, [&](const ArnField &field) { return kinds.match(field.text).hasMatch(); });
    return found == fields.end() ? -1 : found - fields.begin();
}

std::optional<IncompleteArn> faultOf(const std::vector<ArnField> &fields, const QString &service)
{
    const auto whole = [&](ArnPart missing, qsizetype place, bool hasColon) {
        return IncompleteArn{missing, {}, place, hasColon};
    };
    const qsizetype resource = resourceAmong(fields, service);
    const ArnField &first = fields.front();
    if (resource == 0 && service != u"sqs" && service != u"sns")
        return whole(ArnPart::Region, first.span.begin, false);
    if (resource == 1 && isAccount(first.text))
        return whole(ArnPart::Region, first.span.begin, false);
    if (resource == 1 && isRegion(first.text))
        return whole(ArnPart::Account, fields[1].span.begin, false);
    if (resource == 1 && first.text.isEmpty())
        return whole(ArnPart::Region, first.span.begin, true);
    if (resource != 2)
        return std::nullopt;
    if (first.text.isEmpty())
        return whole(ArnPart::Region, first.span.begin, true);
    if (fields[1].text.isEmpty())
        return whole(ArnPart::Account, fields[1].span.begin, true);
    return std::nullopt;
}

} // namespace

std::vector<IncompleteArn> incompleteArnsIn(const QString &text, text::Span within)
{
    static const QRegularExpression head(
        QStringLiteral("\\barn:(?:aws(?:-[a-z-]+)?|[$#]\\{[^{}]*\\}):(lambda|states|sqs|sns|dynamodb):"));
    std::vector<IncompleteArn> found;
    // The rest of the text, which may be a template's with thousands of entries, is not looked at.
    const QString part = text.mid(within.begin, within.length());
    for (auto each = head.globalMatch(part); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const std::vector<ArnField> fields = fieldsFrom(text, within.begin + match.capturedEnd(), within.end);
        if (auto fault = faultOf(fields, match.captured(1))) {
            fault->span = {within.begin + match.capturedStart(), fields.back().span.end};
            found.push_back(*fault);
        }
    }
    return found;
}

} // namespace carrier
