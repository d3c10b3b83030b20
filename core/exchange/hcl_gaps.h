// What stands between the words of HCL's values, as JSON has it: blanks, line ends, commas, and no comments.
#pragma once

#include "core/exchange/assembling.h"

namespace exchange {

// How the commas of a gap are to be read.
enum class Commas : quint8 {
    None,
    One, // JSON wants one, written or not
    Dropped, // JSON takes none
};

class HclGaps
{
public:
    // `indent`: what lines lose.
    HclGaps(Assembling &made, const QString &text, const QString &indent);

    quint8 quoting() const { return m_quoting; }
    // Comments go with the blank or the line end that stands for them, and so does a comma that JSON does not take. Answers
    // how far it came: not beyond such a comma that no line end follows.
    qsizetype take(text::Span span, Commas commas);

private:
    bool hasComma(text::Span span) const;
    qsizetype lineBreak(qsizetype from, qsizetype at, bool comma);

    Assembling &m_made;
    const QString &m_text;
    QString m_indent;
    quint8 m_quoting;
};

} // namespace exchange
