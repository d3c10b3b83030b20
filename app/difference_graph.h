// Both workflows of a comparison as one graph that can be drawn: what its states look like, and what became of them.
#pragma once

#include "app/difference_words.h"
#include "ui/canvas/look.h"

namespace app {

// The comparison outlives it.
class DifferenceGraph
{
public:
    explicit DifferenceGraph(const Comparison &comparison);

    const diff::Both &both() const { return m_both; }
    canvas::NodeLook lookOf(const graph::Node &node) const;
    // Of a state by its path in the graph; none: it is as it was.
    std::optional<diff::Fate> fateOf(const asl::StatePath &path) const;
    QString fateTitle(const asl::StatePath &path) const; // "renamed, changed: Pay → Charge"
    // Where a row's state stands in the graph; empty for the machine.
    asl::StatePath drawnPath(const DifferenceRow &row) const;

private:
    const Comparison &m_comparison;
    diff::Both m_both;
    canvas::StateIndex m_before, m_after;
    QHash<asl::StatePath, asl::StatePath> m_from; // of what is called otherwise or stands elsewhere
    QHash<asl::StatePath, asl::StatePath> m_ghosts; // by their paths before
};

} // namespace app
