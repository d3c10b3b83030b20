#include "ui/canvas/drawing.h"

#include "ui/canvas/edge_painter.h"
#include "ui/canvas/node_geometry.h"

namespace canvas {

namespace {

NodeLook nodeLook(const Drawing &drawing, const graph::Node &node)
{
    NodeLook look = drawing.lookOf(node);
    look.onPaper = true;
    return look;
}

EdgeLook edgeLook(const Drawing &drawing, size_t scope, size_t edge)
{
    EdgeLook look = lookOf(drawing.graph.scopes[scope].edges[edge]);
    look.onPaper = true;
    return look;
}

void paintLanes(QPainter &painter, const Drawing &drawing, const graph::Node &node, Detail detail)
{
    for (const int inner : node.scopes)
        paintLane(painter, drawing.layout.scopes[size_t(inner)].area, drawing.graph.scopes[size_t(inner)].nodes.empty(),
                  node.scopes.size() == 1, detail);
}

void paintFrames(QPainter &painter, const Drawing &drawing, Detail detail)
{
    for (size_t s = 0; s < drawing.graph.scopes.size(); ++s) {
        const auto &nodes = drawing.graph.scopes[s].nodes;
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (!nodes[i].container)
                continue;
            paintNode(painter, drawing.layout.scopes[s].nodes[i], nodeLook(drawing, nodes[i]), {}, detail);
            paintLanes(painter, drawing, nodes[i], detail);
        }
    }
}

void paintEdges(QPainter &painter, const Drawing &drawing, Detail detail)
{
    for (size_t s = 0; s < drawing.graph.scopes.size(); ++s)
        for (size_t i = 0; i < drawing.graph.scopes[s].edges.size(); ++i)
            paintEdge(painter, drawing.layout.scopes[s].routes[i], edgeLook(drawing, s, i), {}, detail);
}

void paintCards(QPainter &painter, const Drawing &drawing, Detail detail)
{
    for (size_t s = 0; s < drawing.graph.scopes.size(); ++s) {
        const graph::Scope &scope = drawing.graph.scopes[s];
        const auto &placed = drawing.layout.scopes[s];
        for (size_t i = 0; i < scope.nodes.size(); ++i)
            if (!scope.nodes[i].container)
                paintNode(painter, placed.nodes[i], nodeLook(drawing, scope.nodes[i]), {}, detail);
        if (!placed.start.isNull())
            paintNode(painter, placed.start, pillLook(graph::EdgeKind::Start), {}, detail);
        if (!placed.end.isNull())
            paintNode(painter, placed.end, pillLook(graph::EdgeKind::End), {}, detail);
        for (size_t i = 0; i < scope.edges.size(); ++i)
            paintLabel(painter, placed.labels[i], edgeLook(drawing, s, i), {}, detail);
    }
}

} // namespace

layout::Measures measuresOf(const Drawing &drawing)
{
    const auto lookOf = [lookOf = drawing.lookOf](const graph::Node &node) {
        NodeLook look = lookOf(node);
        look.onPaper = true;
        return look;
    };
    return measuresOf(drawing.graph, lookOf, true);
}

void paintDrawing(QPainter &painter, const Drawing &drawing, Detail detail)
{
    paintFrames(painter, drawing, detail);
    paintEdges(painter, drawing, detail);
    paintCards(painter, drawing, detail);
}

} // namespace canvas
