#include "app/difference_graph.h"

#include "ui/document/rule_words.h"

namespace app {

DifferenceGraph::DifferenceGraph(const Comparison &comparison)
    : m_comparison(comparison),
      m_both(diff::bothOf(comparison.difference, graph::flowGraphOf(comparison.before, document::ruleWords()),
                          graph::flowGraphOf(comparison.after, document::ruleWords()))),
      m_before(canvas::indexOf(comparison.before)), m_after(canvas::indexOf(comparison.after))
{
    for (const auto *passages : {&comparison.difference.renamed, &comparison.difference.moved})
        for (const diff::Passage &passage : *passages)
            m_from.insert(passage.to, passage.from);
    for (auto ghost = m_both.ghosts.cbegin(); ghost != m_both.ghosts.cend(); ++ghost)
        m_ghosts.insert(ghost.value(), ghost.key());
}

canvas::NodeLook DifferenceGraph::lookOf(const graph::Node &node) const
{
    const auto ghost = m_both.ghosts.constFind(node.path);
    if (ghost == m_both.ghosts.constEnd())
        return canvas::lookOf(m_comparison.after, node, m_after.value(node.path));
    return canvas::lookOf(m_comparison.before, node, m_before.value(*ghost));
}

std::optional<diff::Fate> DifferenceGraph::fateOf(const asl::StatePath &path) const
{
    const auto fates = m_both.fates.constFind(path);
    return fates == m_both.fates.constEnd() ? std::nullopt : std::optional(fates->front());
}

QString DifferenceGraph::fateTitle(const asl::StatePath &path) const
{
    QStringList words;
    for (const diff::Fate fate : m_both.fates.value(path))
        words << fateWord(fate);
    QString title = words.join(u", "_qs);
    if (const auto from = m_from.constFind(path); from != m_from.constEnd())
        title += u": "_qs + asl::toString(*from) + u" → "_qs + asl::toString(path);
    return title;
}

asl::StatePath DifferenceGraph::drawnPath(const DifferenceRow &row) const
{
    return row.fate == diff::Fate::Removed ? m_ghosts.value(row.path) : row.path;
}

} // namespace app
