#include "ui/canvas/framing.h"

#include <algorithm>
#include <cmath>

namespace canvas {

namespace {

constexpr double FitMargin = 32;
constexpr double ControlGap = 8; // between a control and what must be seen
constexpr double ViewMargin = 24; // from the edge of the view
constexpr double LeastRoom = 60;

struct Sides
{
    double left = 0, top = 0, right = 0, bottom = 0;
};

// What a control takes of the view when a whole strip along one of its sides is left to it.
std::vector<Sides> stripsFor(const Pane &pane, const QRectF &control)
{
    return {{},
            {0, control.center().y() < pane.size.height() / 2 ? control.bottom() + ControlGap : 0, 0,
             control.center().y() < pane.size.height() / 2 ? 0 : pane.size.height() - control.top() + ControlGap},
            {control.center().x() < pane.size.width() / 2 ? control.right() + ControlGap : 0, 0,
             control.center().x() < pane.size.width() / 2 ? 0 : pane.size.width() - control.left() + ControlGap, 0}};
}

// Every way of leaving strips to the controls, the roomiest first.
std::vector<QRectF> roomsOf(const Pane &pane)
{
    std::vector<Sides> all{{}};
    for (const QRectF &control : pane.controls) {
        std::vector<Sides> more;
        for (const Sides &sides : all)
            for (const Sides &strip : stripsFor(pane, control))
                more.push_back({std::max(sides.left, strip.left), std::max(sides.top, strip.top),
                                std::max(sides.right, strip.right), std::max(sides.bottom, strip.bottom)});
        all = std::move(more);
    }
    std::vector<QRectF> rooms;
    for (const Sides &sides : all) {
        const QRectF room = pane.area().adjusted(std::max(sides.left, FitMargin), std::max(sides.top, FitMargin),
                                                 -std::max(sides.right, FitMargin), -std::max(sides.bottom, FitMargin));
        if (room.width() >= LeastRoom && room.height() >= LeastRoom)
            rooms.push_back(room);
    }
    std::ranges::stable_sort(rooms, std::greater{}, [](const QRectF &room) { return room.width() * room.height(); });
    if (rooms.empty())
        rooms.push_back(pane.area());
    return rooms;
}

double zoomInto(const QRectF &room, const QRectF &bounds)
{
    return std::min({1.0, room.width() / bounds.width(), room.height() / bounds.height()});
}

bool coversAny(const Pane &pane, const Framing &framing, const std::vector<QRectF> &cards)
{
    constexpr double Rounding = 2; // a view stands at whole pixels
    return std::ranges::any_of(cards, [&](const QRectF &card) {
        return isCovered(pane, framing.inPane(card, pane).adjusted(-Rounding, -Rounding, Rounding, Rounding));
    });
}

// From where a span of `room` is to begin so that it shows as much as it can of [from, to] and always `at`.
double beginOf(double room, double from, double to, double at)
{
    if (to - from <= room)
        return (from + to - room) / 2;
    return std::clamp(at - room / 2, from, to - room);
}

double wayAlong(double from, double to, double lower, double upper)
{
    if (from < lower || to - from > upper - lower)
        return lower - from;
    return to > upper ? upper - to : 0;
}

} // namespace

QRectF Framing::inPane(const QRectF &sceneRect, const Pane &pane) const
{
    const QPointF middle = pane.area().center();
    return {(sceneRect.topLeft() - centre) * zoom + middle, sceneRect.size() * zoom};
}

bool isCovered(const Pane &pane, const QRectF &inPane)
{
    return std::ranges::any_of(pane.controls, [&](const QRectF &control) { return control.intersects(inPane); });
}

Framing fitted(const Pane &pane, const QRectF &bounds, const std::vector<QRectF> &cards)
{
    Framing best;
    best.zoom = 0;
    for (const QRectF &room : roomsOf(pane)) {
        Framing framing;
        framing.zoom = zoomInto(room, bounds);
        framing.centre = bounds.center() + (pane.area().center() - room.center()) / framing.zoom;
        if (framing.zoom > best.zoom + 1e-9 && !coversAny(pane, framing, cards))
            best = framing;
    }
    if (best.zoom > 0)
        return best;
    const QRectF room = roomsOf(pane).front();
    best.zoom = zoomInto(room, bounds);
    best.centre = bounds.center() + (pane.area().center() - room.center()) / best.zoom;
    return best;
}

Framing atBeginning(const Pane &pane, const QRectF &start, const std::vector<QRectF> &cards, double zoom, bool isDown)
{
    const QSizeF room = pane.size / zoom;
    const double margin = FitMargin / zoom;
    const QRectF ahead = isDown ? QRectF(start.left() - 1e6, start.top(), 2e6, room.height() - margin)
                                : QRectF(start.left(), start.top() - 1e6, room.width() - margin, 2e6);
    QRectF seen = start;
    for (const QRectF &card : cards)
        if (ahead.intersects(card))
            seen = seen.united(card);
    seen.adjust(-margin, -margin, margin, margin);
    Framing framing;
    framing.zoom = zoom;
    const double x =
        isDown ? beginOf(room.width(), seen.left(), seen.right(), start.center().x()) : start.left() - margin;
    const double y =
        isDown ? start.top() - margin : beginOf(room.height(), seen.top(), seen.bottom(), start.center().y());
    framing.centre = {x + room.width() / 2, y + room.height() / 2};
    if (!coversAny(pane, framing, cards))
        return framing;
    // The flow begins below what floats at the view's top.
    double lowest = 0;
    for (const QRectF &control : pane.controls)
        if (control.center().y() < pane.size.height() / 2)
            lowest = std::max(lowest, control.bottom() + ControlGap);
    if (isDown && lowest > 0)
        framing.centre.setY(start.top() - std::max(lowest, FitMargin) / zoom + room.height() / 2);
    return framing;
}

QPointF wayIntoView(const Pane &pane, const QRectF &inPane)
{
    const double margin = std::min({ViewMargin, pane.size.width() / 8, pane.size.height() / 8});
    const QRectF free = pane.area().adjusted(margin, margin, -margin, -margin);
    QPointF way(wayAlong(inPane.left(), inPane.right(), free.left(), free.right()),
                wayAlong(inPane.top(), inPane.bottom(), free.top(), free.bottom()));
    // Past a control by the shorter way that leaves the card in view.
    for (const QRectF &control : pane.controls) {
        const QRectF there = inPane.translated(way);
        const QRectF near = control.adjusted(-ControlGap, -ControlGap, ControlGap, ControlGap);
        if (!control.intersects(there))
            continue;
        const QPointF ways[] = {{0, near.bottom() - there.top()},
                                {0, near.top() - there.bottom()},
                                {near.left() - there.right(), 0},
                                {near.right() - there.left(), 0}};
        const QPointF *best = nullptr;
        for (const QPointF &each : ways)
            if (pane.area().contains(there.translated(each))
                && (!best || each.manhattanLength() < best->manhattanLength()))
                best = &each;
        if (best)
            way += *best;
    }
    return way;
}

} // namespace canvas
