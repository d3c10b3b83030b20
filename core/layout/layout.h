// Where everything goes: value in, value out. A Request is a graph with measured sizes; a Layout says where
// its cards, lanes, arrows and labels stand. Equal requests give equal layouts. Lengths are in scene pixels
// at 100 %.
#pragma once

#include "core/graph/flow_graph.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace layout {

enum class Direction : quint8 { TopDown, LeftRight };

// Sizes that only a window system can tell, asked for while a request is made.
struct Measures
{
    std::function<QSizeF(const graph::Node &)> card; // a plain state's card
    std::function<QSizeF(const graph::Edge &)> label; // empty size: no label
    std::function<double(const graph::Node &)> headerWidth; // what a container's title needs
    QSizeF pill{60, 24};
};

// One scope, ready to be laid out alone: numbers only, so that it can be cached, compared and sent over a
// pipe.
struct ScopeInput
{
    struct Box
    {
        double width = 0;
        double height = 0;
        bool operator==(const Box &) const = default;
    };
    struct Arrow
    {
        int from = 0;
        int to = 0;
        double labelWidth = 0;
        double labelHeight = 0;
        int weight = 1; // how much it matters that this arrow is short and straight
        bool aside = false; // may leave its box sideways: what happens otherwise, or when things go wrong
        bool operator==(const Arrow &) const = default;
    };

    Direction direction = Direction::TopDown;
    std::vector<Box> boxes; // nodes in definition order, then the Start and End pills where drawn
    std::vector<Arrow> arrows; // by box number, in the order of graph edges
    int start = -1; // the box of Start or of the state StartAt names; -1 when none
    int end = -1; // the End pill's box; -1 when not drawn
    bool operator==(const ScopeInput &) const = default;
};
size_t qHash(const ScopeInput &input, size_t seed = 0);

// A piecewise cubic: start, then groups of control, control, point. Runs from the tail to the arrow's tip.
using Route = std::vector<QPointF>;

struct ScopeLayout
{
    std::vector<QRectF> boxes;
    std::vector<Route> routes;
    std::vector<QRectF> labels; // null rectangle: no label
    QSizeF size;
};

// The whole, in scene coordinates.
struct Layout
{
    struct PlacedScope
    {
        QRectF area; // the lane, or the whole drawing for the machine's scope
        std::vector<QRectF> nodes; // as graph scope's nodes; a container's rectangle is its frame
        QRectF start, end; // the pills, null where not drawn
        std::vector<Route> routes; // as graph scope's edges
        std::vector<QRectF> labels; // as graph scope's edges
    };
    std::vector<PlacedScope> scopes; // as FlowGraph::scopes
    QRectF bounds;
    Direction direction = Direction::TopDown;
    bool provisional = false; // some scope was placed by the fallback: a better answer may come
};

// Container geometry, shared with whoever paints them: a frame is its header and, below it, its lanes side by
// side (one above the other when LeftRight), LaneGap apart and flush with the frame's inner edges; a lane
// keeps LanePadding around what it holds.
inline constexpr double HeaderHeight = 30;
inline constexpr double LanePadding = 16;
inline constexpr double LaneGap = 12;
inline constexpr QSizeF EmptyLane{200, 64};

// Lays one scope out. Implemented by Graphviz (in the worker process) and by the simple layering of our own.
using ScopeEngine = std::function<ScopeLayout(const ScopeInput &)>;

// Lays scopes out from the innermost to the machine's, each through `engine`, and places them.
Layout laidOut(const graph::FlowGraph &graph, const Measures &measures, Direction direction, const ScopeEngine &engine);

} // namespace layout
