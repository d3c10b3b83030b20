#include "core/layout/fan.h"

#include "core/layout/track.h"

#include <algorithm>

namespace layout {

namespace {

constexpr size_t Many = 4;
constexpr double RoomEach = 6, MostRoom = 54;
constexpr double Rim = 20; // of the box's edge, left and right, where no arrow leaves
constexpr double Sweep = 0.7; // how much of the way down an arrow keeps upright at either end
constexpr double Straight =
    24; // how far from the target's corners its tip is; how far it goes straight below its label

std::vector<std::vector<size_t>> fansOf(const Flow &flow)
{
    std::vector<std::vector<size_t>> fans(flow.boxes.size());
    for (size_t i = 0; i < flow.links.size(); ++i)
        if (!flow.links[i].label.isEmpty() && !flow.links[i].aside)
            fans[size_t(flow.links[i].from)].push_back(i);
    std::erase_if(fans, [](const std::vector<size_t> &fan) { return fan.size() < Many; });
    return fans;
}

Route swept(QPointF from, QPointF to)
{
    const QPointF upright(0, (to.y() - from.y()) * Sweep);
    return {from, from + upright, to - upright, to};
}

class FanOut
{
public:
    FanOut(const Flow &flow, FlowPlacement &placement, const std::vector<QRectF> &boxes)
        : m_flow(flow), m_placement(placement), m_boxes(boxes)
    {
    }

    bool lead(size_t link, double port) const
    {
        const Flow::Link &arrow = m_flow.links[link];
        const QRectF &label = m_placement.labels[link];
        const QRectF &from = m_boxes[size_t(arrow.from)];
        const QPointF in(label.center().x(), label.top()), out(label.center().x(), label.bottom());
        if (in.y() - from.bottom() < arrow.fanned / 2)
            return false;
        Route route = swept({port, from.bottom()}, in);
        if (isBlocked(route, link))
            return false;
        lineTo(route, out);
        if (!goOn(route, link))
            return false;
        m_placement.routes[link] = std::move(route);
        return true;
    }

private:
    bool isBlocked(const Route &route, size_t link) const
    {
        const Track line = flattened(route);
        const Flow::Link &arrow = m_flow.links[link];
        for (size_t i = 0; i < m_boxes.size(); ++i)
            if (int(i) != arrow.from && int(i) != arrow.to && touches(line, m_boxes[i]))
                return true;
        for (size_t i = 0; i < m_placement.labels.size(); ++i)
            if (i != link && !m_placement.labels[i].isNull() && touches(line, m_placement.labels[i]))
                return true;
        return false;
    }

    // From the label to the box: straight or in a sweep where that leads there, else as the engine has it.
    bool goOn(Route &route, size_t link) const
    {
        const QPointF out = route.back();
        const QRectF &to = m_boxes[size_t(m_flow.links[link].to)];
        const double rim = std::min(Straight, to.width() / 4);
        const QPointF tip(std::clamp(out.x(), to.left() + rim, to.right() - rim), to.top());
        const Route own = swept(out, tip);
        if (tip.y() > out.y() && !isBlocked(own, link)) {
            route.insert(route.end(), own.begin() + 1, own.end());
            return true;
        }
        const Route &engines = m_placement.routes[link];
        const QRectF room = m_placement.labels[link].adjusted(-2, -2, 2, 2);
        for (size_t k = 3; k + 3 < engines.size(); k += 3) {
            if (std::abs(engines[k].y() - out.y()) >= 2 || !room.contains(engines[k]))
                continue;
            route.push_back(out + QPointF(0, std::clamp((engines[k + 3].y() - out.y()) / 2, 2.0, Straight)));
            route.insert(route.end(), engines.begin() + qsizetype(k) + 2, engines.end());
            return true;
        }
        return false;
    }

    const Flow &m_flow;
    FlowPlacement &m_placement;
    const std::vector<QRectF> &m_boxes;
};

} // namespace

void giveFansRoom(Flow &flow)
{
    for (const std::vector<size_t> &fan : fansOf(flow)) {
        for (const size_t link : fan)
            flow.links[link].fanned = std::min(RoomEach * double(fan.size()), MostRoom);
        // What goes aside does not draw the box out of the midst of the others.
        for (Flow::Link &link : flow.links)
            if (link.aside && link.from == flow.links[fan.front()].from)
                link.weight = 1;
    }
}

std::vector<bool> fannedOut(const Flow &flow, FlowPlacement &placement, const std::vector<QRectF> &boxes)
{
    std::vector<bool> done(flow.links.size(), false);
    const FanOut fanOut(flow, placement, boxes);
    for (std::vector<size_t> &fan : fansOf(flow)) {
        std::ranges::sort(fan, {}, [&](size_t link) { return placement.labels[link].center().x(); });
        const QRectF &box = boxes[size_t(flow.links[fan.front()].from)];
        const double rim = std::min(Rim, box.width() / 8), step = (box.width() - 2 * rim) / double(fan.size());
        for (size_t i = 0; i < fan.size(); ++i)
            done[fan[i]] = fanOut.lead(fan[i], box.left() + rim + (double(i) + 0.5) * step);
    }
    return done;
}

} // namespace layout
