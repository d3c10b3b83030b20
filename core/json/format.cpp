#include "core/json/format.h"

#include "core/json/edit.h"

namespace json {

namespace {

using text::Patch;

// Gives every token its line. Only the white space between tokens is touched, so each edit is a gap.
class Formatter
{
public:
    Formatter(const Tree &tree, const text::Style &style) : m_text(tree.text()), m_style(style)
    {
        m_break = m_text.contains(u"\r\n") ? QStringLiteral("\r\n") : QStringLiteral("\n");
    }

    Patch formatted()
    {
        int depth = 0;
        QChar before;
        for (qsizetype at = skipMark(); at < m_text.size();) {
            const qsizetype token = tokenFrom(at);
            if (token >= m_text.size())
                break;
            const QChar c = m_text[token];
            const bool closes = c == u'}' || c == u']';
            depth -= closes ? 1 : 0;
            gap(at, token, lead(before, c, depth, QStringView(m_text).mid(at, token - at)));
            depth += c == u'{' || c == u'[' ? 1 : 0;
            at = endOf(token);
            const bool lineComment = c == u'/' && m_text[token + 1] == u'/';
            before = c == u'/' ? (lineComment ? u'\n' : u'*') : c;
        }
        return m_patch;
    }

private:
    qsizetype skipMark() const { return m_text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0; }

    qsizetype tokenFrom(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at;
    }

    qsizetype endOf(qsizetype token) const
    {
        const QChar c = m_text[token];
        if (QStringView(u"{}[],:").contains(c))
            return token + 1;
        if (c == u'/')
            return commentEnd(token);
        if (c == u'$') // a substitution, ${Name}: one word, whatever it holds; nothing else of a sound text begins so
            return m_text.indexOf(u'}', token) + 1;
        qsizetype at = token + 1;
        if (c == u'"') {
            while (m_text[at] != u'"')
                at += m_text[at] == u'\\' ? 2 : 1;
            return at + 1;
        }
        while (at < m_text.size() && !m_text[at].isSpace() && !QStringView(u"{}[],:\"/").contains(m_text[at]))
            ++at;
        return at;
    }

    qsizetype commentEnd(qsizetype token) const
    {
        if (m_text[token + 1] == u'*')
            return m_text.indexOf(u"*/", token + 2) + 2;
        const qsizetype end = m_text.indexOf(u'\n', token);
        const qsizetype stop = end < 0 ? m_text.size() : end;
        return stop > 0 && m_text[stop - 1] == u'\r' ? stop - 1 : stop;
    }

    QString line(int depth) const { return m_break + m_style.indent.repeated(std::max(depth, 0)); }

    // What stands between two tokens; `c` begins the second, `was` is what stands there now.
    QString lead(QChar before, QChar c, int depth, QStringView was) const
    {
        if (before.isNull())
            return {};
        if (c == u'/') // a comment keeps the line it is on
            return was.contains(u'\n') ? line(depth) : QStringLiteral(" ");
        if (before == u'\n')
            return line(depth);
        if (c == u',' || c == u':')
            return {};
        if (before == u':')
            return QStringLiteral(" ");
        const bool empty = (before == u'{' && c == u'}') || (before == u'[' && c == u']');
        if (empty)
            return {};
        const bool opens = before == u'{' || before == u'[' || before == u',' || before == u'*';
        return opens || c == u'}' || c == u']' ? line(depth) : QStringLiteral(" ");
    }

    void gap(qsizetype begin, qsizetype end, const QString &wanted)
    {
        if (QStringView(m_text).mid(begin, end - begin) != wanted)
            m_patch.push_back({{begin, end}, wanted});
    }

    const QString &m_text;
    text::Style m_style;
    QString m_break;
    Patch m_patch;
};

} // namespace

Result<text::Patch> formatted(const Tree &tree, const text::Style &style)
{
    if (tree.format() != Format::Json)
        return Refusal{Code::NotEditableFormat};
    if (const auto reason = whyUnsound(tree))
        return *reason;
    return Formatter(tree, style).formatted();
}

} // namespace json
