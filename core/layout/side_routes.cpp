#include "core/layout/side_routes.h"

#include "core/layout/flow.h"
#include "core/layout/track.h"

#include <limits>

namespace layout {

namespace {

constexpr double ChannelGap = 18; // from a box to a line that goes past it
constexpr double ChannelStep = 12; // from a channel to the next
constexpr double PortStep = 10; // between two arrows at one side
constexpr double Clearance = 5; // around boxes and labels
constexpr double LeastRun = 16; // from a side to the first bend
constexpr double LeastDrop = 22; // from a bend down to a tip
constexpr double BendCost = 24;
constexpr double CrossingCost = 90;
constexpr double Reach = 8; // how far apart two things may be and still get in each other's way
constexpr size_t MostChannels = 24;
constexpr size_t FewArrows = 160; // with more, counting crossings takes longer than laying out
// Comparisons of a line's piece or a rectangle with another, a tenth of a second's. In a thicket that needs more, nobody
// could follow a line around it either, and the rest of the arrows keeps the engine's ways.
constexpr qint64 MostComparisons = 15'000'000;

struct Way
{
    Track track;
    QRectF label;
    double cost = std::numeric_limits<double>::max();
};

// Sees the drawing from one side: `sign` 1 as it is, -1 in a mirror, so that there is only one side to think about.
class Mirror
{
public:
    explicit Mirror(double sign) : m_sign(sign) {}
    double right(const QRectF &rect) const { return m_sign > 0 ? rect.right() : -rect.left(); }
    double left(const QRectF &rect) const { return m_sign > 0 ? rect.left() : -rect.right(); }
    double of(double x) const { return m_sign * x; }

private:
    double m_sign;
};

class Router
{
public:
    Router(const std::vector<QRectF> &obstacles, const std::vector<QRectF> &boxes, std::vector<Route> &routes,
           std::vector<QRectF> &labels)
        : m_obstacles(obstacles), m_boxes(boxes), m_routes(routes), m_labels(labels)
    {
        for (const Route &route : routes)
            m_lines.emplace_back(flattened(route));
    }

    void route(const SideArrow &arrow)
    {
        if (m_compared > MostComparisons)
            return;
        Way best;
        for (const double sign : {1.0, -1.0}) {
            if (isSideFree(arrow, sign))
                tryShapes(arrow, sign, best);
        }
        if (best.track.empty())
            return;
        m_routes[arrow.number] = rounded(best.track);
        m_labels[arrow.number] = best.label;
        m_lines[arrow.number] = Line(flattened(m_routes[arrow.number]));
    }

private:
    // With what holds it, and a little more: what lies outside of that need not be looked at piece by piece.
    struct Line
    {
        explicit Line(Track points) : track(std::move(points)), bounds(roomOf(track)) {}
        static QRectF roomOf(const Track &track) { return boundsOf(track).adjusted(-Reach, -Reach, Reach, Reach); }
        Track track;
        QRectF bounds;
    };

    bool isSideFree(const SideArrow &arrow, double sign) const
    {
        const Mirror mirror(sign);
        const auto isFree = [&](int box) {
            return mirror.right(m_obstacles[size_t(box)]) - mirror.right(m_boxes[size_t(box)]) < 1;
        };
        return isFree(arrow.from) && isFree(arrow.to);
    }

    void tryShapes(const SideArrow &arrow, double sign, Way &best) const
    {
        const Mirror mirror(sign);
        const QRectF from = m_boxes[size_t(arrow.from)], to = m_boxes[size_t(arrow.to)];
        const double leave = freePort(from, mirror, arrow.number);
        const QPointF start(mirror.of(mirror.right(from)), leave);
        if (!arrow.back && mirror.of(to.center().x()) > mirror.right(from) + LeastRun)
            tryBows(arrow, start, sign, best);
        const QPointF end(mirror.of(mirror.right(to)), freePort(to, mirror, arrow.number));
        for (const double channel : channels(arrow, mirror)) {
            const double x = mirror.of(channel);
            consider(arrow, {start, {x, start.y()}, {x, end.y()}, end}, 0, best);
        }
    }

    // Out of the side, and down onto the target's top: as near to its middle as other arrows allow.
    void tryBows(const SideArrow &arrow, QPointF start, double sign, Way &best) const
    {
        const QRectF to = m_boxes[size_t(arrow.to)];
        for (const double aside : {0.0, 14.0, -14.0, 28.0, -28.0, 42.0, -42.0}) {
            const double x = to.center().x() + aside;
            const bool isOnTop = x > to.left() + 8 && x < to.right() - 8;
            if (isOnTop && (x - start.x()) * sign > LeastRun && to.top() - start.y() > LeastDrop)
                consider(arrow, {start, {x, start.y()}, {x, to.top()}}, 3 * std::abs(aside), best);
        }
    }

    // The height of a side where no other arrow begins or ends, nearest to its middle.
    double freePort(const QRectF &box, const Mirror &mirror, size_t own) const
    {
        const double x = mirror.of(mirror.right(box)), middle = box.center().y();
        const double room = box.height() / 2 - 6;
        for (int i = 0; double(i + 1) / 2 * PortStep <= room; ++i) {
            const double y = middle + (i % 2 ? 1 : -1) * double((i + 1) / 2) * PortStep;
            const auto isNear = [&](QPointF end) {
                return std::abs(end.x() - x) < 1 && std::abs(end.y() - y) < PortStep - 1;
            };
            m_compared += qint64(m_routes.size());
            bool isTaken = false;
            for (size_t k = 0; k < m_routes.size() && !isTaken; ++k)
                isTaken =
                    k != own && !m_routes[k].empty() && (isNear(m_routes[k].front()) || isNear(m_routes[k].back()));
            if (!isTaken)
                return y;
        }
        return middle;
    }

    // Where a line could go up or down beside both ends, nearest first, as the mirror sees it.
    std::vector<double> channels(const SideArrow &arrow, const Mirror &mirror) const
    {
        const QRectF from = m_boxes[size_t(arrow.from)], to = m_boxes[size_t(arrow.to)];
        const double least = std::max(mirror.right(from), mirror.right(to)) + ChannelGap;
        const double top = std::min(from.top(), to.top()), bottom = std::max(from.bottom(), to.bottom());
        const double label = m_labels[arrow.number].width() / 2 + Clearance + 1;
        std::vector<double> found;
        const auto add = [&](double beside) {
            for (const double x : {beside + ChannelGap, beside + label}) {
                for (int i = 0; i < 3; ++i)
                    found.push_back(std::max(least, x + i * ChannelStep));
            }
        };
        m_compared += qint64(m_obstacles.size() + m_labels.size());
        add(least - ChannelGap);
        const auto addRight = [&](const QRectF &rect) {
            if (!rect.isNull() && rect.bottom() > top && rect.top() < bottom && mirror.right(rect) > least)
                add(mirror.right(rect));
        };
        for (const QRectF &rect : m_obstacles)
            addRight(rect);
        for (const QRectF &rect : m_labels)
            addRight(rect);
        std::ranges::sort(found);
        const auto same = [](double a, double b) { return b - a < 1; };
        found.erase(std::unique(found.begin(), found.end(), same), found.end());
        if (found.size() > MostChannels) { // the nearest, and the one beside everything
            found[MostChannels - 1] = found.back();
            found.resize(MostChannels);
        }
        return found;
    }

    void consider(const SideArrow &arrow, const Track &track, double extraCost, Way &best) const
    {
        double cost = extraCost + lengthOf(track) + BendCost * double(track.size() - 2);
        if (cost >= best.cost)
            return;
        const Line line(flattened(rounded(track)));
        if (hitsBox(arrow, line) || hitsLabel(arrow, line) || runsAlong(arrow, track))
            return;
        if (m_lines.size() <= FewArrows)
            cost += CrossingCost * double(crossings(arrow, line));
        if (cost >= best.cost)
            return;
        QRectF label;
        if (!m_labels[arrow.number].isNull()) {
            label = placedLabel(arrow, track);
            if (label.isNull())
                return;
        }
        best = {track, label, cost};
    }

    bool hitsBox(const SideArrow &arrow, const Line &line) const
    {
        m_compared += qint64(m_obstacles.size());
        for (size_t i = 0; i < m_obstacles.size(); ++i) {
            const bool isEnd = int(i) == arrow.from || int(i) == arrow.to;
            const double margin = isEnd ? -1 : Clearance;
            if (overlap(line.bounds, m_obstacles[i])
                && passes(line.track, m_obstacles[i].adjusted(-margin, -margin, margin, margin)))
                return true;
        }
        return false;
    }

    bool hitsLabel(const SideArrow &arrow, const Line &line) const
    {
        m_compared += qint64(m_labels.size());
        for (size_t i = 0; i < m_labels.size(); ++i) {
            if (i != arrow.number && !m_labels[i].isNull() && overlap(line.bounds, m_labels[i])
                && passes(line.track, m_labels[i].adjusted(-Clearance, -Clearance, Clearance, Clearance)))
                return true;
        }
        return false;
    }

    bool runsAlong(const SideArrow &arrow, const Track &track) const
    {
        const QRectF bounds = Line::roomOf(track);
        m_compared += qint64(m_lines.size());
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (i == arrow.number || !overlap(bounds, m_lines[i].bounds))
                continue;
            m_compared += qint64(track.size() * m_lines[i].track.size());
            if (sharedLength(track, m_lines[i].track) > 10)
                return true;
        }
        return false;
    }

    int crossings(const SideArrow &arrow, const Line &line) const
    {
        int count = 0;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (i != arrow.number && overlap(line.bounds, m_lines[i].bounds))
                count += crossingsOf(line.track, m_lines[i].track);
        }
        return count;
    }

    // On the upright part if it can be, so that it is read beside what it leads to.
    QRectF placedLabel(const SideArrow &arrow, const Track &track) const
    {
        const QPointF first = track[1], last = track.back();
        const QPointF lower = track.size() == 3 ? QPointF(first.x(), last.y() - LeastDrop / 2) : track[2];
        for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
            const QRectF label = labelAt(arrow, first + (lower - first) * share);
            if (!label.isNull())
                return label;
        }
        for (const double share : {0.5, 0.35, 0.65}) {
            const QRectF label = labelAt(arrow, track[0] + (first - track[0]) * share);
            if (!label.isNull())
                return label;
        }
        return {};
    }

    QRectF labelAt(const SideArrow &arrow, QPointF middle) const
    {
        QRectF label(QPointF(), m_labels[arrow.number].size());
        label.moveCenter(middle);
        const QRectF room = label.adjusted(-Clearance, -Clearance, Clearance, Clearance);
        const auto isIn = [&](const QRectF &rect) { return overlap(rect, room); };
        m_compared += qint64(m_obstacles.size() + m_lines.size());
        if (std::ranges::any_of(m_obstacles, isIn))
            return {};
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (i == arrow.number)
                continue;
            const bool isOnLine = isIn(m_lines[i].bounds) && passes(m_lines[i].track, room);
            if (isOnLine || (!m_labels[i].isNull() && isIn(m_labels[i])))
                return {};
        }
        return label;
    }

    bool passes(const Track &line, const QRectF &rect) const
    {
        m_compared += qint64(line.size());
        return touches(line, rect);
    }

    const std::vector<QRectF> &m_obstacles;
    const std::vector<QRectF> &m_boxes;
    std::vector<Route> &m_routes;
    std::vector<QRectF> &m_labels;
    std::vector<Line> m_lines; // the routes as they are by now
    mutable qint64 m_compared = 0;
};

} // namespace

void routeAside(const std::vector<SideArrow> &arrows, const std::vector<QRectF> &obstacles,
                const std::vector<QRectF> &boxes, std::vector<Route> &routes, std::vector<QRectF> &labels)
{
    if (arrows.empty())
        return;
    // Bows first, then what leads back; the short before the long, which go round them.
    std::vector<SideArrow> inTurn = arrows;
    const auto height = [&](const SideArrow &arrow) {
        return std::abs(boxes[size_t(arrow.to)].top() - boxes[size_t(arrow.from)].top());
    };
    std::ranges::stable_sort(inTurn, [&](const SideArrow &a, const SideArrow &b) {
        return std::pair(a.back, height(a)) < std::pair(b.back, height(b));
    });
    Router router(obstacles, boxes, routes, labels);
    for (const SideArrow &arrow : inTurn)
        router.route(arrow);
}

} // namespace layout
