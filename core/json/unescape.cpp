#include "core/json/unescape.h"

namespace json {

namespace {

// The code unit of "XXXX"; -1 where the four are no hexadecimal digits.
int hexUnit(QStringView digits)
{
    bool read = false;
    const ushort unit = digits.size() == 4 ? digits.toUShort(&read, 16) : 0;
    return read && digits[0] != u'+' && digits[0] != u'-' ? unit : -1;
}

QChar simpleEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'n': return u'\n';
    case u't': return u'\t';
    case u'r': return u'\r';
    case u'b': return u'\b';
    case u'f': return u'\f';
    default: return letter;
    }
}

} // namespace

QString unescaped(QStringView quoted)
{
    if (quoted.startsWith(u'"'))
        quoted = quoted.mid(1);
    QString result;
    if (!quoted.contains(u'\\')) {
        result = quoted.toString();
        if (result.endsWith(u'"'))
            result.chop(1);
        return result;
    }
    result.reserve(quoted.size());
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] == u'"')
            break;
        if (quoted[i] != u'\\' || i + 1 == quoted.size()) {
            result += quoted[i];
            continue;
        }
        const QChar letter = quoted[++i];
        const int unit = letter == u'u' ? hexUnit(quoted.mid(i + 1, 4)) : -1;
        if (unit >= 0) {
            result += QChar(ushort(unit));
            i += 4;
        } else {
            result += simpleEscape(letter);
        }
    }
    return result;
}

} // namespace json
