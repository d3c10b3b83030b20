#include "core/yaml/scalar_text.h"

#include "core/json/strings.h"
#include "core/yaml/scalars.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace yaml {

namespace {

bool isPrintable(QChar c)
{
    const ushort unit = c.unicode();
    return unit >= 0x20 && (unit < 0x7F || unit > 0x9F) && unit != 0x2028 && unit != 0x2029 && unit != 0xFEFF;
}

bool isPrintable(const QString &string)
{
    return std::ranges::all_of(string, [](QChar c) { return isPrintable(c); });
}

// YAML 1.1 knows more words and forms of numbers than 1.2; deployment tools still read by it.
bool looksLikeAnotherType(const QString &string)
{
    static const QRegularExpression word(
        QStringLiteral("^(y|n|yes|no|on|off|true|false|null|~|<<|=|[-+]?\\.inf|\\.nan)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("^[-+.]?[0-9][-+0-9_a-fA-FxoT:.,eE Z]*$"));
    return word.match(string).hasMatch() || number.match(string).hasMatch()
        || meaningOf(string, "?").kind != json::Kind::String;
}

QString singleQuoted(QString string)
{
    return u'\'' + string.replace(u'\'', QLatin1String("''")) + u'\'';
}

} // namespace

bool holdsPlaceholder(const QString &string)
{
    return std::ranges::any_of(std::array{u"${", u"#{", u"%{", u"{{"},
                               [&](const char16_t *begin) { return string.contains(QStringView(begin)); });
}

bool isPlaceholder(QStringView words)
{
    return words.startsWith(u"${") && words.indexOf(u'}') == words.size() - 1 && !words.contains(u'\n');
}

bool mayBePlain(const QString &string, Around around)
{
    if (holdsPlaceholder(string))
        return false;
    if (string.isEmpty() || string.front().isSpace() || string.back().isSpace() || !isPrintable(string))
        return false;
    if (QStringView(u"-?:,[]{}#&*!|>'\"%@`").contains(string.front()) || string.endsWith(u':'))
        return false;
    if (string.contains(u": ") || string.contains(u" #") || string.startsWith(u"..."))
        return false;
    // Inside brackets a colon before a bracket, comma or quote ends a key.
    if (around == Around::Flow
        && std::ranges::any_of(string, [](QChar c) { return QStringView(u",[]{}:").contains(c); }))
        return false;
    return !looksLikeAnotherType(string);
}

QString doubleQuoted(const QString &string)
{
    QString written;
    for (const QChar c : json::quoted(string)) {
        if (isPrintable(c))
            written += c;
        else
            written += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return written;
}

QString scalarText(const QString &string, Around around, QChar like)
{
    if (like == u'$' && around == Around::Block && isPlaceholder(string))
        return string;
    if (like == u'"' || !isPrintable(string)
        || holdsPlaceholder(string)) // as JSON quotes it, for which its values are made
        return doubleQuoted(string);
    if (like == u'\'' || !mayBePlain(string, around))
        return singleQuoted(string);
    return string;
}

std::optional<QString> literalText(const QString &string, const QString &indent)
{
    const bool ended = string.endsWith(u'\n');
    const QStringList lines = (ended ? string.chopped(1) : string).split(u'\n');
    if (lines.size() + int(ended) < 2 || lines.first().startsWith(u' ') || lines.first().isEmpty()
        || lines.last().isEmpty())
        return std::nullopt;
    QString text = ended ? QStringLiteral("|") : QStringLiteral("|-");
    for (const QString &line : lines) {
        // Tabs count as indentation for some readers, blanks alone on a line for others.
        if (!isPrintable(line) || (!line.isEmpty() && line.trimmed().isEmpty()))
            return std::nullopt;
        text += u'\n' + (line.isEmpty() ? line : indent + line);
    }
    return text;
}

} // namespace yaml
