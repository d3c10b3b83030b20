#include "core/yaml/scalars.h"

#include <QLocale>
#include <QRegularExpression>

namespace yaml {

namespace {

bool isOneOf(const QString &value, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return value == word; });
}

// Empty where it is no number. Most plain scalars are words: those are told by their first character.
QString decimalOf(const QString &value)
{
    if (!QStringView(u"+-.0123456789").contains(value.front()))
        return {};
    static const QRegularExpression whole(QStringLiteral("^[-+]?[0-9]+$"));
    static const QRegularExpression octal(QStringLiteral("^0o[0-7]+$"));
    static const QRegularExpression hexadecimal(QStringLiteral("^0x[0-9a-fA-F]+$"));
    static const QRegularExpression real(QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
    bool read = false;
    if (whole.match(value).hasMatch()) {
        const qlonglong number = value.toLongLong(&read);
        return read ? QString::number(number) : value;
    }
    if (octal.match(value).hasMatch())
        return QString::number(value.mid(2).toULongLong(&read, 8));
    if (hexadecimal.match(value).hasMatch())
        return QString::number(value.mid(2).toULongLong(&read, 16));
    if (real.match(value).hasMatch()) {
        QString text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return text.contains(u'.') || text.contains(u'e') ? text : text + QStringLiteral(".0");
    }
    return {};
}

qsizetype quotedEnd(const QString &text, qsizetype begin)
{
    const QChar quote = text[begin];
    for (qsizetype at = begin + 1; at < text.size(); ++at) {
        if (quote == u'"' && text[at] == u'\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == u'\'' && at + 1 < text.size() && text[at + 1] == quote)
                ++at;
            else
                return at + 1;
        }
    }
    return text.size();
}

// A block scalar holds the lines that are blank or indented as its first one is, or deeper.
qsizetype blockEnd(const QString &text, qsizetype begin)
{
    qsizetype indent = -1, end = begin + 1;
    qsizetype line = text.indexOf(u'\n', begin);
    if (line < 0)
        return text.size();
    end = line;
    while (line >= 0 && line + 1 < text.size()) {
        qsizetype at = line + 1;
        while (at < text.size() && text[at] == u' ')
            ++at;
        const bool blank = at == text.size() || text[at] == u'\n' || text[at] == u'\r';
        const qsizetype depth = at - line - 1;
        if (!blank && indent < 0)
            indent = depth;
        if (!blank && (depth < indent || depth == 0))
            break;
        line = text.indexOf(u'\n', at);
        if (!blank)
            end = line < 0 ? text.size() : line;
    }
    return end;
}

// A plain scalar may run over lines, which fold into blanks and line ends of its value.
qsizetype plainEnd(const QString &text, qsizetype begin, const QString &value)
{
    qsizetype at = begin;
    for (const QChar c : value) {
        if (c == u' ' || c == u'\n') {
            while (at < text.size() && text[at].isSpace())
                ++at;
        } else if (at < text.size() && text[at] == c) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

} // namespace

Scalar meaningOf(const QString &value, const std::string &tag)
{
    using json::Kind;
    const bool plain = tag == "?";
    if (tag == "tag:yaml.org,2002:str" || (!plain && tag.rfind("tag:yaml.org,2002:", 0) != 0))
        return {Kind::String, value};
    if (value.isEmpty() || isOneOf(value, {u"~", u"null", u"Null", u"NULL"}))
        return {Kind::Null, value};
    if (isOneOf(value, {u"true", u"True", u"TRUE", u"false", u"False", u"FALSE"}))
        return {Kind::Boolean, value.toLower()};
    const QString decimal = decimalOf(value);
    return decimal.isEmpty() ? Scalar{Kind::String, value} : Scalar{Kind::Number, decimal};
}

qsizetype nullLength(const QString &text, qsizetype begin)
{
    static const QRegularExpression written(
        QStringLiteral("\\G(?:~|null|Null|NULL)(?=$|[\\s,\\]}])(?!\\s*:(?:$|[\\s,\\]}]))"));
    return written.match(text, std::min(begin, text.size())).capturedLength();
}

qsizetype pastProperties(const QString &text, qsizetype mark)
{
    qsizetype at = mark;
    while (at < text.size() && (text[at] == u'!' || text[at] == u'&')) {
        while (at < text.size() && !text[at].isSpace())
            ++at;
        while (at < text.size() && text[at].isSpace())
            ++at;
    }
    return at;
}

text::Span scalarSpan(const QString &text, qsizetype mark, const QString &value)
{
    const qsizetype begin = std::min(pastProperties(text, mark), text.size());
    if (begin == text.size())
        return {begin, begin};
    const QChar first = text[begin];
    if (first == u'"' || first == u'\'')
        return {begin, quotedEnd(text, begin)};
    if (first == u'|' || first == u'>')
        return {begin, blockEnd(text, begin)};
    return {begin, plainEnd(text, begin, value)};
}

} // namespace yaml
