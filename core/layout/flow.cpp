#include "core/layout/flow.h"

#include "core/layout/fan.h"
#include "core/layout/self_loops.h"
#include "core/layout/side_routes.h"

namespace layout {

namespace {

QSizeF turned(QSizeF size, Direction direction)
{
    return direction == Direction::LeftRight ? size.transposed() : size;
}

QPointF turned(QPointF point, Direction direction)
{
    return direction == Direction::LeftRight ? point.transposed() : point;
}

QRectF turned(const QRectF &rect, Direction direction)
{
    return {turned(rect.topLeft(), direction), turned(rect.size(), direction)};
}

// The way from a scope to a flow and back.
class Preparation
{
public:
    explicit Preparation(const ScopeInput &input)
        : m_input(input), m_back(backArrows(input)), m_loops(input.boxes.size())
    {
        for (const ScopeInput::Box &box : input.boxes)
            m_boxes.push_back(turned(QSizeF(box.width, box.height), input.direction));
        for (size_t i = 0; i < input.arrows.size(); ++i)
            addArrow(i);
        for (size_t i = 0; i < m_boxes.size(); ++i)
            m_flow.boxes.push_back(roomWithLoops(m_boxes[i], m_loops[i]));
        giveFansRoom(m_flow);
        m_flow.source = input.start;
        m_flow.sink = input.end;
    }

    const Flow &flow() const { return m_flow; }
    ScopeLayout finished(FlowPlacement placement) const;

private:
    void addArrow(size_t number)
    {
        const ScopeInput::Arrow &arrow = m_input.arrows[number];
        const QSizeF label = turned(QSizeF(arrow.labelWidth, arrow.labelHeight), m_input.direction);
        if (arrow.from == arrow.to) {
            m_loops[size_t(arrow.from)].push_back({number, label});
            return;
        }
        const bool back = m_back[number];
        m_flow.links.push_back(
            {back ? arrow.to : arrow.from, back ? arrow.from : arrow.to, label, arrow.weight, arrow.aside && !back});
        m_linkArrow.push_back(number);
    }
    std::vector<SideArrow> sideArrows() const;
    std::vector<QRectF> obstacles(const FlowPlacement &placement) const;
    void placeLoops(ScopeLayout &layout) const;

    const ScopeInput &m_input;
    std::vector<bool> m_back;
    std::vector<std::vector<SelfLoop>> m_loops; // by box
    std::vector<QSizeF> m_boxes;
    Flow m_flow;
    std::vector<size_t> m_linkArrow; // by link
};

constexpr double LeastRise = 6;

// Moves a route's end onto the border of its box, and its control point along: the engines know only the box
// with its loops, and clip within half a pixel. A flat line leaves the border a little upright, lest it seem
// to be part of it; `away` is 1 below the box and -1 above.
void snap(QPointF &end, QPointF &control, const QRectF &box, double away)
{
    const double inset = std::min(8.0, box.width() / 4);
    const double edge = away > 0 ? box.bottom() : box.top();
    const QPointF snapped(std::clamp(end.x(), box.left() + inset, box.right() - inset), edge);
    control += snapped - end;
    if ((control.y() - edge) * away < LeastRise)
        control.setY(edge + LeastRise * away);
    end = snapped;
}

void snapEnds(Route &route, const QRectF &upper, const QRectF &lower)
{
    if (route.size() < 4)
        return;
    snap(route.front(), route[1], upper, 1);
    snap(route.back(), route[route.size() - 2], lower, -1);
}

// How far a line stays upright where it meets a label, within the room it has there.
double upright(double room)
{
    return std::clamp(room / 2, 2.0, 24.0);
}

// A line comes into its label from above and leaves it below, both upright: the label hides the line's bends, so none
// may show at its rim. Below the card it starts where the label is, as far as the card reaches.
void runThroughLabel(Route &route, const QRectF &label, const QRectF &upper)
{
    const auto isAt = [&](size_t k, double y) {
        return std::abs(route[k].y() - y) < 2 && label.adjusted(-2, -2, 2, 2).contains(route[k]);
    };
    for (size_t k = 3; k + 6 < route.size(); k += 3) {
        if (!isAt(k, label.top()) || !isAt(k + 3, label.bottom()))
            continue;
        const QPointF in(label.center().x(), label.top()), out(label.center().x(), label.bottom());
        if (k == 3) {
            const double inset = std::min(8.0, upper.width() / 4);
            route[0].setX(std::clamp(in.x(), upper.left() + inset, upper.right() - inset));
            route[1] = route[0] + QPointF(0, upright(in.y() - route[0].y()));
        }
        route[k - 1] = in - QPointF(0, upright(in.y() - route[k - 3].y()));
        route[k] = in;
        route[k + 1] = in + (out - in) / 3;
        route[k + 2] = out - (out - in) / 3;
        route[k + 3] = out;
        route[k + 4] = out + QPointF(0, upright(route[k + 6].y() - out.y()));
        return;
    }
}

// Between two boxes that stand above each other a line goes straight down where nothing is in its way; an engine that
// leads it through the row of labels in between bends it for no reason one can see.
bool goStraight(Route &route, size_t from, size_t to, const FlowPlacement &placement, const std::vector<QRectF> &boxes)
{
    constexpr double Inset = 24, Clearance = 6;
    const QRectF &upper = boxes[from], &lower = boxes[to];
    const double left = std::max(upper.left(), lower.left()) + Inset;
    const double right = std::min(upper.right(), lower.right()) - Inset;
    if (left > right || lower.top() - upper.bottom() < 2 * LeastRise)
        return false;
    const double x = std::clamp(upper.center().x(), left, right);
    const QRectF way(x - Clearance, upper.bottom() + 1, 2 * Clearance, lower.top() - upper.bottom() - 2);
    const auto isInWay = [&](const QRectF &rect) { return !rect.isNull() && rect.intersects(way); };
    if (std::ranges::any_of(boxes, isInWay) || std::ranges::any_of(placement.labels, isInWay))
        return false;
    const QPointF a(x, upper.bottom()), b(x, lower.top());
    route = {a, a + (b - a) / 3, b - (b - a) / 3, b};
    return true;
}

void addBounds(QRectF &bounds, const QRectF &rect)
{
    if (!rect.isNull())
        bounds = bounds.isNull() ? rect : bounds.united(rect);
}

QRectF boundsOfAll(const ScopeLayout &layout)
{
    QRectF bounds;
    for (const QRectF &box : layout.boxes)
        addBounds(bounds, box);
    for (const QRectF &label : layout.labels)
        addBounds(bounds, label);
    double left = bounds.left(), top = bounds.top(), right = bounds.right(), bottom = bounds.bottom();
    for (const Route &route : layout.routes) {
        for (const QPointF &point : route) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
        }
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

// To the origin and, for LeftRight, onto its side.
void settle(ScopeLayout &layout, Direction direction)
{
    const QRectF bounds = boundsOfAll(layout);
    const QPointF origin = bounds.topLeft();
    layout.size = turned(bounds.size(), direction);
    for (QRectF &box : layout.boxes)
        box = turned(box.translated(-origin), direction);
    for (QRectF &label : layout.labels) {
        if (!label.isNull())
            label = turned(label.translated(-origin), direction);
    }
    for (Route &route : layout.routes) {
        for (QPointF &point : route)
            point = turned(point - origin, direction);
    }
}

std::vector<SideArrow> Preparation::sideArrows() const
{
    std::vector<SideArrow> arrows;
    for (const size_t number : m_linkArrow) {
        const ScopeInput::Arrow &arrow = m_input.arrows[number];
        if (m_back[number] || arrow.aside)
            arrows.push_back({number, arrow.from, arrow.to, m_back[number]});
    }
    return arrows;
}

// A box with loops keeps other lines away from them.
std::vector<QRectF> Preparation::obstacles(const FlowPlacement &placement) const
{
    std::vector<QRectF> rects;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        QRectF rect(QPointF(), roomWithLoops(m_boxes[i], m_loops[i]));
        rect.moveCenter(placement.boxes[i].center());
        rects.push_back(rect);
    }
    return rects;
}

void Preparation::placeLoops(ScopeLayout &layout) const
{
    for (size_t box = 0; box < m_loops.size(); ++box) {
        const std::vector<PlacedLoop> placed = placedLoops(layout.boxes[box], m_loops[box]);
        for (size_t i = 0; i < placed.size(); ++i) {
            layout.routes[m_loops[box][i].arrow] = placed[i].route;
            layout.labels[m_loops[box][i].arrow] = placed[i].label;
        }
    }
}

ScopeLayout Preparation::finished(FlowPlacement placement) const
{
    ScopeLayout layout;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        QRectF box(QPointF(), m_boxes[i]);
        box.moveCenter(placement.boxes[i].center());
        layout.boxes.push_back(box);
    }
    layout.routes.resize(m_input.arrows.size());
    layout.labels.resize(m_input.arrows.size());
    const std::vector<bool> isFanned = fannedOut(m_flow, placement, layout.boxes);
    for (size_t i = 0; i < m_linkArrow.size(); ++i) {
        const Flow::Link &link = m_flow.links[i];
        Route &route = placement.routes[i];
        const auto from = size_t(link.from), to = size_t(link.to);
        if (!link.label.isEmpty() && !isFanned[i])
            runThroughLabel(route, placement.labels[i], layout.boxes[from]);
        if (!link.label.isEmpty() || !goStraight(route, from, to, placement, layout.boxes))
            snapEnds(route, layout.boxes[from], layout.boxes[to]);
        if (m_back[m_linkArrow[i]])
            std::reverse(route.begin(), route.end());
        layout.routes[m_linkArrow[i]] = std::move(route);
        layout.labels[m_linkArrow[i]] = placement.labels[i];
    }
    routeAside(sideArrows(), obstacles(placement), layout.boxes, layout.routes, layout.labels);
    placeLoops(layout);
    settle(layout, m_input.direction);
    return layout;
}

} // namespace

std::optional<ScopeLayout> laidOutBy(const FlowEngine &engine, const ScopeInput &input)
{
    const Preparation preparation(input);
    std::optional<FlowPlacement> placement = engine(preparation.flow());
    if (!placement)
        return std::nullopt;
    return preparation.finished(std::move(*placement));
}

} // namespace layout
