// A graph on its way to a layout: sizes are measured once, then scopes are placed from the innermost outwards
// in any way the caller likes, and at last put together. A container's box is known when its lanes are
// placed.
#pragma once

#include "core/layout/layout.h"

namespace layout {

class Composition
{
public:
    Composition(const graph::FlowGraph &graph, const Measures &measures, Direction direction);

    // Scopes by depth, the machine's first. Those of one level may be placed in any order, after the deeper
    // levels.
    const std::vector<std::vector<int>> &levels() const { return m_levels; }
    ScopeInput inputOf(int scope) const;
    void place(int scope, const ScopeLayout &layout);
    Layout layout() const;

private:
    struct Container
    {
        int node = 0;
        double headerWidth = 0;
        std::vector<int> lanes;
    };
    struct Part
    {
        ScopeInput input; // its containers' boxes are filled in when asked for
        std::vector<Container> containers;
        std::vector<int> arrowOfEdge; // -1: an edge that is not drawn
        int nodes = 0;
        bool pills = false;
        ScopeLayout layout;
    };

    void add(const graph::Scope &scope, const Measures &measures);
    void findLevels();
    QSizeF laneSize(int scope) const;
    QSizeF frameSize(const Container &container) const;
    void placeLanes(const Container &container, const QRectF &frame, Layout &layout) const;
    void fill(int scope, QPointF origin, Layout::PlacedScope &placed) const;

    Direction m_direction;
    std::vector<Part> m_parts;
    std::vector<std::vector<int>> m_levels;
};

} // namespace layout
