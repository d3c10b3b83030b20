#include "core/exchange/assembling.h"

#include <algorithm>

namespace exchange {

quint8 Assembling::quoting(const Quoting &quoting)
{
    const auto found = std::ranges::find(m_inner.quotings, quoting);
    const auto index = quint8(found - m_inner.quotings.begin());
    if (found == m_inner.quotings.end())
        m_inner.quotings.push_back(quoting);
    return index;
}

void Assembling::add(Piece::Kind kind, const QString &inner, text::Span outer, quint8 quoting)
{
    const qsizetype begin = m_inner.text.size();
    m_inner.text += inner;
    m_inner.pieces.push_back({kind, {begin, m_inner.text.size()}, outer, quoting});
}

void Assembling::same(text::Span outer, quint8 quoting)
{
    if (outer.isEmpty())
        return;
    Piece *last = m_inner.pieces.empty() ? nullptr : &m_inner.pieces.back();
    const bool goesOn = last && last->kind == Piece::Same && last->outer.end == outer.begin && last->quoting == quoting;
    if (!goesOn)
        return add(Piece::Same, m_outer.mid(outer.begin, outer.length()), outer, quoting);
    m_inner.text += QStringView(m_outer).sliced(outer.begin, outer.length());
    last->inner.end = m_inner.text.size();
    last->outer.end = outer.end;
}

void Assembling::spelt(const QString &inner, text::Span outer, quint8 quoting)
{
    add(Piece::Spelt, inner, outer, quoting);
}

void Assembling::hole(const Hole &hole, text::Span outer, quint8 quoting, bool fixed)
{
    add(fixed ? Piece::FixedHole : Piece::Hole, QStringLiteral("${") + hole.name + u'}', outer, quoting);
    Hole placed = hole;
    placed.inner = m_inner.pieces.back().inner;
    m_inner.holes.push_back(std::move(placed));
}

void Assembling::borrowed(const QString &inner, text::Span alias, const QString &anchor, quint8 quoting)
{
    add(Piece::Borrowed, inner, alias, quoting);
    m_inner.borrowings.push_back({m_inner.pieces.back().inner, anchor});
}

} // namespace exchange
