#include "core/exchange/holes.h"

#include "core/exchange/outward.h"
#include "core/yaml/parser.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

const QRegularExpression &formOf(Signs signs)
{
    static const QRegularExpression cloudFormation(QStringLiteral("\\$\\{\\s*([A-Za-z_][\\w:.\\-]*)\\s*\\}"));
    static const QRegularExpression serverless(
        QStringLiteral("#\\{\\s*([A-Za-z_][\\w:.\\-]*)\\s*\\}|\\$\\{\\s*([A-Za-z_][^{}\\n]*?)\\s*\\}"));
    return signs == Signs::Serverless ? serverless : cloudFormation;
}

// Where a place of the outer text stands in the inner one.
qsizetype innerPosition(const Inner &inner, qsizetype outer)
{
    const auto piece =
        std::ranges::lower_bound(inner.pieces, outer, {}, [](const Piece &each) { return each.outer.end; });
    if (piece == inner.pieces.end())
        return inner.text.size();
    if (outer <= piece->outer.begin || piece->kind != Piece::Same)
        return outer >= piece->outer.end ? piece->inner.end : piece->inner.begin;
    return piece->inner.begin + outer - piece->outer.begin;
}

void takeValueHoles(Inner &inner, const Tree &outer, NodeId node, HoleNames &names)
{
    if (const auto found = intrinsicAt(outer, node)) {
        const QString name = names.nameFor(outer, node);
        inner.holes.push_back({Hole::WholeString,
                               name,
                               expressionOf(outer, node),
                               {innerPosition(inner, found->written.begin), innerPosition(inner, found->written.end)},
                               found->written});
        return;
    }
    for (const NodeId child : outer.children(node))
        takeValueHoles(inner, outer, child, names);
}

Hole::Place placeOf(const Tree &tree, const Hole &hole)
{
    const NodeId node = tree.at(hole.inner.begin);
    if (node == NoNode)
        return Hole::InString;
    if (tree[node].key.contains(hole.inner))
        return Hole::Key;
    if (!tree.isString(node))
        return Hole::Bare;
    const text::Span span = tree[node].span;
    const bool isWhole = tree.string(node) == tree.text().mid(hole.inner.begin, hole.inner.length());
    return isWhole && span.contains(hole.inner) ? Hole::WholeString : Hole::InString;
}

} // namespace

void addTextHoles(Inner &inner, Signs signs, const QHash<QString, QString> &expressions)
{
    const auto isTaken = [&](text::Span span) {
        return std::ranges::any_of(inner.holes, [&](const Hole &hole) { return hole.inner.contains(span); });
    };
    std::vector<Hole> found;
    for (auto each = formOf(signs).globalMatch(inner.text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const text::Span span{match.capturedStart(), match.capturedEnd()};
        if (isTaken(span))
            continue;
        const QString name = match.captured(match.lastCapturedIndex());
        found.push_back(
            {Hole::InString, name, expressions.value(name, match.captured()), span, outerSpan(inner, span), true});
    }
    inner.holes.insert(inner.holes.end(), found.begin(), found.end());
    std::ranges::sort(inner.holes, {}, [](const Hole &hole) { return hole.inner.begin; });
}

void addValueHoles(Inner &inner, const Tree &outer, NodeId definition, HoleNames &names)
{
    takeValueHoles(inner, outer, definition, names);
}

void addOwnHoles(Inner &inner, HoleNames &names)
{
    const Tree tree = yaml::parse(inner.text, inner.format);
    Inner whole = wholeText(inner.text, inner.format);
    takeValueHoles(whole, tree, tree.root(), names);
    for (Hole &hole : whole.holes) {
        hole.outer = outerSpan(inner, hole.inner);
        inner.holes.push_back(std::move(hole));
    }
}

Inner wholeText(const QString &text, json::Format format)
{
    Inner inner;
    inner.text = text;
    inner.format = format;
    inner.quotings = {{}};
    inner.pieces = {{Piece::Same, {0, text.size()}, {0, text.size()}, 0}};
    return inner;
}

void placeHoles(Inner &inner)
{
    if (inner.holes.empty())
        return;
    const Tree tree = yaml::parse(inner.text, inner.format);
    for (Hole &hole : inner.holes) {
        const bool isValue = !QStringView(inner.text).sliced(hole.inner.begin).startsWith(u"${")
            && !QStringView(inner.text).sliced(hole.inner.begin).startsWith(u"#{");
        hole.place = isValue ? Hole::Bare : placeOf(tree, hole);
    }
}

} // namespace exchange
