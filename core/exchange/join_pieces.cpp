#include "core/exchange/join_pieces.h"

#include "core/exchange/scalar_pieces.h"
#include "core/yaml/layout.h"

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

// A quoted text among the parts.
bool isQuotedPart(const Tree &tree, NodeId part)
{
    if (part == NoNode || !tree.isString(part) || intrinsicAt(tree, part))
        return false;
    const QStringView raw = tree.raw(part);
    return raw.size() > 1 && (raw.front() == u'"' || raw.front() == u'\'') && raw.back() == raw.front();
}

class Joining
{
public:
    Joining(const Tree &tree, HoleNames &names, NodeId parts, QString separator)
        : m_tree(tree), m_names(names), m_made(tree.text()), m_parts(parts), m_separator(std::move(separator)),
          m_isFlow(yaml::isFlow(tree, parts))
    {
    }

    Inner joined()
    {
        for (const NodeId part : m_tree.children(m_parts))
            take(part);
        if (m_isFlow && !m_quote.isNull() && m_separator.isEmpty()) {
            m_made.inner().beforeHole = m_quote + QStringLiteral(", ");
            m_made.inner().afterHole = QStringLiteral(", ") + m_quote;
        }
        return std::move(m_made.inner());
    }

private:
    void take(NodeId part)
    {
        if (m_last != NoNode && !m_separator.isEmpty())
            m_made.spelt(m_separator, {m_end, beginOf(part)}, m_made.quoting({Spelling::JsonString, {}}));
        const auto literal = literalOf(m_tree, part);
        if (!literal) {
            takeHole(part);
        } else if (m_tree.isString(part)) {
            takeScalar(m_made, m_tree.text(), m_tree[part].span);
            m_quote = isQuotedPart(m_tree, part) ? m_tree.raw(part).front() : m_quote;
        } else { // a number among the texts
            m_made.same(m_tree[part].span, m_made.quoting({Spelling::Lines, {}}));
        }
        m_last = part;
        m_end = isQuotedPart(m_tree, part) ? m_tree[part].span.end - 1 : m_tree[part].span.end;
    }

    qsizetype beginOf(NodeId part) const
    {
        return isQuotedPart(m_tree, part) ? m_tree[part].span.begin + 1 : yaml::valueBegin(m_tree, part);
    }

    // Between two texts in the same quotes it can go, and leaves one text.
    void takeHole(NodeId part)
    {
        const auto found = intrinsicAt(m_tree, part);
        const text::Span written = found ? found->written : m_tree[part].span;
        const NodeId next = m_tree[part].next;
        const bool isBetween = m_isFlow && m_separator.isEmpty() && isQuotedPart(m_tree, m_last)
            && isQuotedPart(m_tree, next) && m_tree.raw(m_last).front() == m_tree.raw(next).front();
        Hole hole;
        hole.name = m_names.nameFor(m_tree, part);
        hole.expression = expressionOf(m_tree, part);
        hole.outer = written;
        const Spelling spelling =
            isBetween && m_tree.raw(next).front() == u'\'' ? Spelling::SingleQuoted : Spelling::JsonString;
        const bool isSingle = spelling == Spelling::SingleQuoted;
        const QString indent = isSingle ? indentOfMoreLines(m_tree.text(), m_tree[next].span.begin) : QString();
        m_made.hole(hole, isBetween ? text::Span{m_end, m_tree[next].span.begin + 1} : written,
                    m_made.quoting({spelling, indent}), !isBetween);
    }

    const Tree &m_tree;
    HoleNames &m_names;
    Assembling m_made;
    NodeId m_parts;
    QString m_separator;
    bool m_isFlow;
    NodeId m_last = NoNode;
    qsizetype m_end = 0; // of the last part's text
    QChar m_quote;
};

} // namespace

std::optional<Inner> joined(const Tree &tree, NodeId join, HoleNames &names)
{
    const NodeId separator = tree.isArray(join) ? tree.child(join, 0) : NoNode;
    const NodeId parts = tree.isArray(join) ? tree.child(join, 1) : NoNode;
    if (!tree.isString(separator) || !tree.isArray(parts))
        return std::nullopt;
    return Joining(tree, names, parts, tree.string(separator)).joined();
}

} // namespace exchange
