// Puts an inner text together, piece by piece, as a carrier's text is read from its beginning.
#pragma once

#include "core/exchange/inner.h"

namespace exchange {

class Assembling
{
public:
    explicit Assembling(const QString &outer) : m_outer(outer) {}

    quint8 quoting(const Quoting &quoting); // its index; the same for the same
    void same(text::Span outer, quint8 quoting);
    void spelt(const QString &inner, text::Span outer, quint8 quoting);
    // `outer`: the expression with what may be taken away with it.
    void hole(const Hole &hole, text::Span outer, quint8 quoting, bool fixed);
    // An alias, and what its anchor says elsewhere.
    void borrowed(const QString &inner, text::Span alias, const QString &anchor, quint8 quoting);
    const QString &text() const { return m_inner.text; }
    Inner &inner() { return m_inner; }

private:
    void add(Piece::Kind kind, const QString &inner, text::Span outer, quint8 quoting);

    const QString &m_outer;
    Inner m_inner;
};

} // namespace exchange
