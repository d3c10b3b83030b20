#include "core/asl/quotes.h"

namespace asl {

QChar Quotes::openAt(qsizetype position)
{
    while (m_at < position) {
        if (!m_open.isNull())
            takeQuoted();
        else if (!m_isYaml)
            m_open = m_text[m_at++] == u'"' ? QChar(u'"') : QChar();
        else if (m_text[m_at] == u'\n')
            takeLineEnd();
        else
            takePlain();
    }
    return m_open;
}

void Quotes::takeQuoted()
{
    const QChar each = m_text[m_at];
    const bool isEscape = m_open == u'"' ? each == u'\\' : each == u'\'' && m_text.mid(m_at + 1, 1) == u"'";
    if (!isEscape && each == m_open)
        m_open = {};
    m_at += isEscape ? 2 : 1;
}

void Quotes::takeLineEnd()
{
    ++m_at;
    m_isPlain = false;
    m_isLineStart = true;
    m_indent = 0;
}

// What a value may stand behind: - ? where one may begin, : behind a key.
bool Quotes::isIndicator() const
{
    const QChar each = m_text[m_at];
    return (each == u':' && (!m_isPlain || isBlankAt(m_at + 1)))
        || ((each == u'-' || each == u'?') && !m_isPlain && isBlankAt(m_at + 1));
}

// One character outside of quotes, or what has to be read at once.
void Quotes::takePlain()
{
    const QChar each = m_text[m_at];
    if (each.isSpace()) {
        m_indent += m_isLineStart ? 1 : 0;
        ++m_at;
        return;
    }
    m_isLineStart = false;
    const bool isFirst = !m_isPlain;
    if (each == u'#' && (m_at == 0 || isBlankAt(m_at - 1)))
        return skipLine();
    if (isIndicator() || (m_flow > 0 && each == u',')) {
        m_isPlain = false;
        ++m_at;
    } else if ((each == u'[' || each == u'{') && (isFirst || m_flow > 0)) {
        ++m_flow;
        m_isPlain = false;
        ++m_at;
    } else if (m_flow > 0 && (each == u']' || each == u'}')) {
        --m_flow;
        m_isPlain = false;
        ++m_at;
    } else if (isFirst && (each == u'"' || each == u'\'')) {
        m_open = each;
        ++m_at;
    } else if (isFirst && (each == u'!' || each == u'&')) {
        skipWord(); // a tag or an anchor stands before a value
    } else if (isFirst && m_flow == 0 && (each == u'|' || each == u'>')) {
        skipBlock();
    } else {
        m_isPlain = true;
        ++m_at;
    }
}

void Quotes::skipLine()
{
    while (m_at < m_text.size() && m_text[m_at] != u'\n')
        ++m_at;
}

void Quotes::skipWord()
{
    while (!isBlankAt(m_at) && !(m_flow > 0 && QStringView(u",]}").contains(m_text[m_at])))
        ++m_at;
}

// The lines of a block scalar: as many as are indented like its first, or as its header says, to the right of the line
// it is announced in.
void Quotes::skipBlock()
{
    qsizetype least = m_indent + 1;
    bool isFirst = true;
    for (; !isBlankAt(m_at); ++m_at) {
        if (m_text[m_at].isDigit()) {
            least = m_indent + m_text[m_at].digitValue();
            isFirst = false;
        }
    }
    skipLine();
    while (m_at < m_text.size()) {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        const bool isEmpty = at >= m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\r';
        if (!isEmpty && at - m_at - 1 < least)
            return;
        if (!isEmpty && std::exchange(isFirst, false))
            least = at - m_at - 1;
        m_at = at;
        skipLine();
    }
}

} // namespace asl
