#include "core/json/strings.h"

#include <optional>

namespace json {

namespace {

std::optional<char16_t> hexUnit(QStringView digits)
{
    if (digits.size() < 4)
        return std::nullopt;
    uint unit = 0;
    for (const QChar digit : digits.first(4)) {
        const char16_t c = digit.unicode();
        const int value = c >= u'0' && c <= u'9' ? c - u'0'
            : c >= u'a' && c <= u'f'             ? c - u'a' + 10
            : c >= u'A' && c <= u'F'             ? c - u'A' + 10
                                                 : -1;
        if (value < 0)
            return std::nullopt;
        unit = unit * 16 + uint(value);
    }
    return char16_t(unit);
}

std::optional<char16_t> simpleEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'"': return u'"';
    case u'\\': return u'\\';
    case u'/': return u'/';
    case u'b': return u'\b';
    case u'f': return u'\f';
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    default: return std::nullopt;
    }
}

QString hexEscape(char16_t unit)
{
    return QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
}

void appendEscaped(QString &result, QStringView string, qsizetype i)
{
    const QChar c = string[i];
    switch (c.unicode()) {
    case u'"': result += QStringLiteral("\\\""); return;
    case u'\\': result += QStringLiteral("\\\\"); return;
    case u'\b': result += QStringLiteral("\\b"); return;
    case u'\f': result += QStringLiteral("\\f"); return;
    case u'\n': result += QStringLiteral("\\n"); return;
    case u'\r': result += QStringLiteral("\\r"); return;
    case u'\t': result += QStringLiteral("\\t"); return;
    default: break;
    }
    const bool loneHigh = c.isHighSurrogate() && (i + 1 == string.size() || !string[i + 1].isLowSurrogate());
    const bool loneLow = c.isLowSurrogate() && (i == 0 || !string[i - 1].isHighSurrogate());
    if (c.unicode() < 0x20 || loneHigh || loneLow)
        result += hexEscape(c.unicode());
    else
        result += c;
}

} // namespace

QString unquoted(QStringView written)
{
    if (written.startsWith(u'"')) {
        written = written.mid(1);
        // The last quote closes the string unless it is escaped: an odd number of backslashes stands before it.
        qsizetype slashes = 0;
        while (slashes < written.size() - 1 && written[written.size() - 2 - slashes] == u'\\')
            ++slashes;
        if (written.endsWith(u'"') && slashes % 2 == 0)
            written.chop(1);
    }
    qsizetype escape = written.indexOf(u'\\');
    if (escape < 0)
        return written.toString();
    QString result;
    result.reserve(written.size());
    qsizetype reached = 0;
    for (; escape >= 0 && escape + 1 < written.size(); escape = written.indexOf(u'\\', reached)) {
        result += written.mid(reached, escape - reached);
        const QChar letter = written[escape + 1];
        const auto unit = letter == u'u' ? hexUnit(written.mid(escape + 2)) : simpleEscape(letter);
        if (unit)
            result += QChar(*unit);
        else
            result += written.mid(escape, 2);
        reached = escape + (unit && letter == u'u' ? 6 : 2);
    }
    return result += written.mid(reached);
}

QString quoted(QStringView string)
{
    QString result;
    result.reserve(string.size() + 2);
    result += u'"';
    for (qsizetype i = 0; i < string.size(); ++i)
        appendEscaped(result, string, i);
    return result += u'"';
}

} // namespace json
