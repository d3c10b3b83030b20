#include "core/exchange/outward.h"

#include "core/exchange/refusals.h"
#include "core/exchange/spelling.h"

#include <algorithm>

namespace exchange {

namespace {

using Pieces = std::vector<Piece>;

bool isHole(const Piece &piece)
{
    return piece.kind == Piece::Hole || piece.kind == Piece::FixedHole;
}

// The first piece that ends behind the position; the end where none does.
Pieces::const_iterator pieceBehind(const Pieces &pieces, qsizetype position)
{
    return std::ranges::upper_bound(pieces, position, {}, [](const Piece &piece) { return piece.inner.end; });
}

class Carrying
{
public:
    explicit Carrying(const Inner &inner) : m_inner(inner) {}

    void take(text::Edit edit);
    Result<text::Patch> patch() const
    {
        return m_refusal ? Result<text::Patch>(*m_refusal) : Result<text::Patch>(m_patch);
    }

private:
    struct Spot
    {
        qsizetype outer = 0;
        quint8 quoting = 0;
    };

    std::optional<Spot> spotAt(qsizetype position);
    bool widen(text::Edit &edit);
    void insert(const text::Edit &edit);
    void replace(const text::Edit &edit);
    QString written(const text::Edit &edit, quint8 quoting) const;
    QString owedIndent(const text::Edit &edit) const;
    void add(text::Span outer, const QString &text);
    QString wordsOf(const Piece &piece) const;
    void refuse(const Piece &hole, Code code);
    void refuseBorrowed(const Piece &piece);

    const Inner &m_inner;
    text::Patch m_patch;
    std::optional<Refusal> m_refusal;
};

void Carrying::refuse(const Piece &hole, Code code)
{
    if (!m_refusal)
        m_refusal = Refusal{code, {wordsOf(hole)}};
}

void Carrying::refuseBorrowed(const Piece &piece)
{
    const auto found = std::ranges::find(m_inner.borrowings, piece.inner, &Inner::Borrowing::inner);
    if (!m_refusal && found != m_inner.borrowings.end())
        m_refusal = Refusal{Code::OuterAnchor, {found->anchor}};
}

QString Carrying::wordsOf(const Piece &piece) const
{
    const auto hole =
        std::ranges::find_if(m_inner.holes, [&](const Hole &each) { return piece.inner.contains(each.inner); });
    return hole == m_inner.holes.end() ? m_inner.text.mid(piece.inner.begin, piece.inner.length()) : hole->expression;
}

void Carrying::add(text::Span outer, const QString &text)
{
    if (outer.isEmpty() && text.isEmpty())
        return;
    if (m_patch.empty() || m_patch.back().span.end != outer.begin)
        return m_patch.push_back({outer, text});
    m_patch.back().span.end = outer.end;
    m_patch.back().replacement += text;
}

// A line break whose indent falls short, as blank lines have them: whoever writes behind it owes the rest.
QString Carrying::owedIndent(const text::Edit &edit) const
{
    const auto piece =
        std::ranges::lower_bound(m_inner.pieces, edit.span.begin, {}, [](const Piece &each) { return each.inner.end; });
    if (piece == m_inner.pieces.end() || piece->inner.end != edit.span.begin || piece->kind != Piece::Spelt)
        return {};
    const bool isBreak = piece->inner.length() == 1 && m_inner.text[piece->inner.begin] == u'\n';
    const QString &text = m_inner.text;
    const QChar follows = !edit.replacement.isEmpty() ? edit.replacement.front()
        : edit.span.end < text.size()                 ? text[edit.span.end]
                                                      : QChar(u'\n');
    const QString &indent = m_inner.quotings[piece->quoting].indent;
    const qsizetype has = std::max<qsizetype>(piece->outer.length() - 1, 0);
    return isBreak && follows != u'\n' && has < indent.size() ? indent.sliced(has) : QString();
}

QString Carrying::written(const text::Edit &edit, quint8 quoting) const
{
    const HoleText holeText = [this](const QString &name) -> std::optional<QString> {
        if (m_inner.beforeHole.isEmpty())
            return std::nullopt;
        const auto hole = std::ranges::find(m_inner.holes, name, &Hole::name);
        if (hole == m_inner.holes.end() || hole->isSaid)
            return std::nullopt;
        return m_inner.beforeHole + hole->expression + m_inner.afterHole;
    };
    return owedIndent(edit) + spelt(edit.replacement, m_inner.quotings[quoting], holeText);
}

// Where new text goes: with the text before it, unless that is a hole that stays.
std::optional<Carrying::Spot> Carrying::spotAt(qsizetype position)
{
    const Pieces &pieces = m_inner.pieces;
    const auto behind = pieceBehind(pieces, position);
    if (behind != pieces.end() && behind->inner.begin < position)
        return Spot{behind->outer.begin + position - behind->inner.begin, behind->quoting};
    const Piece *before = behind == pieces.begin() ? nullptr : &*std::prev(behind);
    const Piece *after = behind == pieces.end() ? nullptr : &*behind;
    if (before && before->kind != Piece::FixedHole)
        return Spot{before->outer.end, before->quoting};
    if (after && after->kind != Piece::FixedHole)
        return Spot{after->outer.begin, after->quoting};
    if (before || after)
        refuse(before ? *before : *after, Code::BesideHole);
    return std::nullopt;
}

// An edit that cuts what is spelt as one takes it whole, and writes the rest anew. False where it cuts a hole.
bool Carrying::widen(text::Edit &edit)
{
    for (const bool atEnd : {false, true}) {
        const qsizetype position = atEnd ? edit.span.end : edit.span.begin;
        const auto piece = pieceBehind(m_inner.pieces, position);
        if (piece == m_inner.pieces.end() || piece->inner.begin >= position || piece->kind == Piece::Same)
            continue;
        if (piece->kind == Piece::Borrowed)
            refuseBorrowed(*piece);
        else if (isHole(*piece))
            refuse(*piece, Code::SplitsHole);
        if (m_refusal)
            return false;
        const QString &text = m_inner.text;
        if (atEnd)
            edit.replacement += text.mid(position, piece->inner.end - position);
        else
            edit.replacement.prepend(text.mid(piece->inner.begin, position - piece->inner.begin));
        (atEnd ? edit.span.end : edit.span.begin) = atEnd ? piece->inner.end : piece->inner.begin;
    }
    return true;
}

void Carrying::insert(const text::Edit &edit)
{
    if (const auto spot = spotAt(edit.span.begin))
        add({spot->outer, spot->outer}, written(edit, spot->quoting));
}

// What lies between pieces stays, so each gives its own share; the first one's place gets the new text.
void Carrying::replace(const text::Edit &edit)
{
    bool isFirst = true;
    for (auto piece = pieceBehind(m_inner.pieces, edit.span.begin);
         piece != m_inner.pieces.end() && piece->inner.begin < edit.span.end; ++piece) {
        if (piece->kind == Piece::FixedHole)
            return refuse(*piece, Code::BesideHole);
        text::Span outer = piece->outer;
        if (piece->kind == Piece::Same) {
            outer.begin += std::max<qsizetype>(edit.span.begin - piece->inner.begin, 0);
            outer.end -= std::max<qsizetype>(piece->inner.end - edit.span.end, 0);
        }
        add(outer, isFirst ? written(edit, piece->quoting) : QString());
        isFirst = false;
    }
}

void Carrying::take(text::Edit edit)
{
    if (!widen(edit))
        return;
    if (edit.span.isEmpty())
        insert(edit);
    else
        replace(edit);
}

} // namespace

Result<text::Patch> outward(const Inner &inner, const text::Patch &patch)
{
    Carrying carrying(inner);
    for (const text::Edit &edit : patch)
        carrying.take(edit);
    return carrying.patch();
}

qsizetype outerPosition(const Inner &inner, qsizetype position)
{
    const auto piece = pieceBehind(inner.pieces, position);
    if (piece == inner.pieces.end())
        return inner.pieces.empty() ? 0 : inner.pieces.back().outer.end;
    if (piece->kind != Piece::Same || position <= piece->inner.begin)
        return piece->outer.begin;
    return piece->outer.begin + position - piece->inner.begin;
}

text::Span outerSpan(const Inner &inner, text::Span span)
{
    if (span.isEmpty())
        return {outerPosition(inner, span.begin), outerPosition(inner, span.begin)};
    const auto last = pieceBehind(inner.pieces, span.end - 1);
    const qsizetype begin = outerPosition(inner, span.begin);
    if (last == inner.pieces.end())
        return {begin, std::max(begin, outerPosition(inner, span.end))};
    const qsizetype end =
        last->kind == Piece::Same ? last->outer.begin + span.end - last->inner.begin : last->outer.end;
    return {begin, std::max(begin, end)};
}

} // namespace exchange
