#include "core/exchange/hcl_gaps.h"

#include "core/hcl/scanner.h"

namespace exchange {

HclGaps::HclGaps(Assembling &made, const QString &text, const QString &indent)
    : m_made(made), m_text(text), m_indent(indent), m_quoting(made.quoting({Spelling::HclValue, indent}))
{
}

bool HclGaps::hasComma(text::Span span) const
{
    hcl::Scanner scan(m_text);
    scan.moveTo(span.begin);
    scan.skipLines();
    return scan.position() < span.end && scan.here() == u',';
}

// One line end with the indent behind it, and the comments and the comma before it that JSON does without.
qsizetype HclGaps::lineBreak(qsizetype from, qsizetype at, bool comma)
{
    qsizetype end = at + 1;
    for (qsizetype i = 0; i < m_indent.size() && m_text[end] == m_indent[i]; ++i)
        ++end;
    if (comma)
        m_made.spelt(QStringLiteral(",\n"), {from, end}, m_quoting);
    else if (from == at && m_indent.isEmpty())
        m_made.same({at, end}, m_quoting);
    else
        m_made.spelt(QStringLiteral("\n"), {from, end}, m_quoting);
    return end;
}

qsizetype HclGaps::take(text::Span span, Commas commas)
{
    const bool isWritten = commas != Commas::None && hasComma(span);
    bool isOwed = commas == Commas::One && !isWritten;
    hcl::Scanner scan(m_text);
    qsizetype at = span.begin;
    while (at < span.end) {
        const qsizetype from = at;
        bool hasComment = false, hasDropped = false;
        for (scan.moveTo(at); scan.position() < span.end && scan.here() != u'\n'; at = scan.position()) {
            if (scan.skipComment())
                hasComment = true;
            else if (scan.here() == u',' && commas == Commas::One)
                break;
            else {
                hasDropped = hasDropped || scan.here() == u',';
                scan.advance();
            }
        }
        if (at < span.end && m_text[at] == u'\n') {
            if (!hasComment && !hasDropped && !isOwed) {
                m_made.same({from, at}, m_quoting);
                at = lineBreak(at, at, false);
            } else {
                at = lineBreak(from, at, isOwed);
            }
            isOwed = false;
            continue;
        }
        if (hasDropped)
            return from;
        if (hasComment)
            m_made.spelt(QStringLiteral(" "), {from, at}, m_quoting);
        else
            m_made.same({from, at}, m_quoting);
        if (at < span.end) { // the comma
            m_made.same({at, at + 1}, m_quoting);
            ++at;
        }
    }
    return span.end;
}

} // namespace exchange
