#include "core/hcl/passage.h"

namespace hcl {

bool isClosing(QChar c)
{
    return c == u')' || c == u']' || c == u'}';
}

// A block seems to begin here, in a line's first column: words, and a brace.
bool Passage::isHeader()
{
    const qsizetype begin = scan.position();
    if (!m_alert || begin == 0 || begin >= m_text.size() || m_text[begin - 1] != u'\n')
        return false;
    bool isOne = !scan.identifier().isEmpty();
    while (isOne && scan.here() != u'{') {
        const qsizetype at = scan.position();
        while (scan.here() == u' ' || scan.here() == u'\t')
            scan.advance();
        if (scan.here() == u'"')
            isOne = scan.string();
        else if (scan.here() != u'{')
            isOne = !scan.identifier().isEmpty() && at < scan.position();
    }
    scan.moveTo(begin);
    return isOne;
}

bool Passage::endsHere(Ends ends)
{
    const QChar c = scan.here();
    return scan.atEnd() || isClosing(c) || (c == u'\n' && ends != Ends::Item) || (c == u',' && ends != Ends::Line)
        || isHeader();
}

qsizetype Passage::expression(Ends ends, bool isKey)
{
    qsizetype end = scan.position();
    for (skip(ends); !endsHere(ends) && !(isKey && isSeparator()); skip(ends)) {
        const bool isSound = one();
        end = scan.position();
        while (!isSound && m_text[end - 1].isSpace()) // before what broke it
            --end;
        m_broken = m_broken || !isSound;
    }
    return end;
}

bool Passage::one()
{
    const QChar c = scan.here();
    if (c == u'"')
        return scan.string();
    if (scan.isHeredoc())
        return scan.heredoc();
    if (!closingOf(c).isNull())
        return brackets();
    if (!scan.identifier().isEmpty() || scan.number())
        return true;
    const bool isOperator = c == u'=' && scan.here(1) == u'=';
    scan.moveTo(std::min(scan.position() + (isOperator ? 2 : 1), m_text.size()));
    return true;
}

bool Passage::brackets()
{
    QString open;
    bool isSound = true;
    do {
        const QChar c = scan.here();
        if (scan.atEnd() || isHeader()) {
            m_unclosed = true;
            return false;
        }
        if (const QChar closing = closingOf(c); !closing.isNull()) {
            open += closing;
            scan.advance();
        } else if (c == open.back()) {
            open.chop(1);
            scan.advance();
        } else if (isClosing(c)) {
            return false;
        } else {
            isSound = one() && isSound;
        }
        if (!open.isEmpty())
            scan.skipLines();
    } while (!open.isEmpty());
    return isSound;
}

} // namespace hcl
