#include "core/layout/track.h"

namespace layout {

namespace {

constexpr double WidestBend = 64; // of a line's only corner
constexpr double UsualBend = 14; // of one of several
constexpr double Near = 7;
constexpr double Kappa = 0.5523; // a cubic's handle for a quarter of a circle
constexpr int Steps = 6; // per cubic

double distance(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

QPointF towards(QPointF from, QPointF to, double length)
{
    const double whole = distance(from, to);
    return whole < 0.01 ? from : from + (to - from) * (std::min(length, whole) / whole);
}

// A leg between two corners is shared by both; the last keeps its end straight for the arrow's head.
double bendAt(const Track &track, double leg, bool isLast)
{
    if (track.size() == 3)
        return std::min(WidestBend, isLast ? leg * 0.55 : leg);
    return std::min(UsualBend, leg / 2);
}

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

bool cut(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const double first = cross(b - a, c - a), second = cross(b - a, d - a);
    const double third = cross(d - c, a - c), fourth = cross(d - c, b - c);
    return first * second < 0 && third * fourth < 0;
}

QRectF boundsOf(QPointF a, QPointF b)
{
    return {QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
            QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y()))};
}

// Liang and Barsky's question, asked of the two axes in turn.
bool meets(QPointF a, QPointF b, const QRectF &rect)
{
    double enter = 0, leave = 1;
    const auto clip = [&](double from, double way, double low, double high) {
        if (std::abs(way) < 1e-9)
            return from > low && from < high;
        const double first = (low - from) / way, second = (high - from) / way;
        enter = std::max(enter, std::min(first, second));
        leave = std::min(leave, std::max(first, second));
        return enter < leave;
    };
    return clip(a.x(), b.x() - a.x(), rect.left(), rect.right())
        && clip(a.y(), b.y() - a.y(), rect.top(), rect.bottom());
}

// Of the piece from c to d, what lies beside the leg from a to b.
double sharedPiece(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const bool upright = std::abs(a.x() - b.x()) < 0.01;
    const QRectF band = boundsOf(a, b).adjusted(-Near, -Near, Near, Near);
    const QPointF way = d - c;
    const double along = std::abs(upright ? way.y() : way.x()), across = std::abs(upright ? way.x() : way.y());
    if (across > along / 3 || !meets(c, d, band))
        return 0;
    const double low =
        upright ? std::max(band.top(), std::min(c.y(), d.y())) : std::max(band.left(), std::min(c.x(), d.x()));
    const double high =
        upright ? std::min(band.bottom(), std::max(c.y(), d.y())) : std::min(band.right(), std::max(c.x(), d.x()));
    return std::max(0.0, high - low);
}

} // namespace

void lineTo(Route &route, QPointF to)
{
    const QPointF from = route.back();
    if ((to - from).manhattanLength() > 0.01)
        route.insert(route.end(), {from + (to - from) / 3, from + (to - from) * 2 / 3, to});
}

QRectF boundsOf(const Track &line)
{
    if (line.empty())
        return {};
    QPointF low = line.front(), high = low;
    for (const QPointF point : line) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

Route rounded(const Track &track)
{
    Route route{track.front()};
    for (size_t i = 1; i + 1 < track.size(); ++i) {
        const QPointF at = track[i];
        const bool isLast = i + 2 == track.size();
        const double into = bendAt(track, distance(track[i - 1], at), false);
        const double out = bendAt(track, distance(at, track[i + 1]), isLast);
        const QPointF before = towards(at, track[i - 1], into), after = towards(at, track[i + 1], out);
        lineTo(route, before);
        route.insert(route.end(), {before + (at - before) * Kappa, after + (at - after) * Kappa, after});
    }
    lineTo(route, track.back());
    return route;
}

Track flattened(const Route &route)
{
    Track line;
    if (route.empty())
        return line;
    line.push_back(route.front());
    for (size_t i = 0; i + 3 < route.size(); i += 3) {
        for (int step = 1; step <= Steps; ++step) {
            const double t = double(step) / Steps, s = 1 - t;
            line.push_back(route[i] * (s * s * s) + route[i + 1] * (3 * s * s * t) + route[i + 2] * (3 * s * t * t)
                           + route[i + 3] * (t * t * t));
        }
    }
    return line;
}

double lengthOf(const Track &track)
{
    double length = 0;
    for (size_t i = 1; i < track.size(); ++i)
        length += distance(track[i - 1], track[i]);
    return length;
}

bool touches(const Track &line, const QRectF &rect)
{
    for (size_t i = 1; i < line.size(); ++i) {
        if (meets(line[i - 1], line[i], rect))
            return true;
    }
    return false;
}

double sharedLength(const Track &track, const Track &line)
{
    double shared = 0;
    for (size_t i = 1; i < track.size(); ++i) {
        for (size_t k = 1; k < line.size(); ++k)
            shared += sharedPiece(track[i - 1], track[i], line[k - 1], line[k]);
    }
    return shared;
}

int crossingsOf(const Track &a, const Track &b)
{
    int count = 0;
    for (size_t i = 1; i < a.size(); ++i) {
        const QRectF bounds = boundsOf(a[i - 1], a[i]).adjusted(-0.1, -0.1, 0.1, 0.1);
        for (size_t k = 1; k < b.size(); ++k) {
            if (overlap(bounds, boundsOf(b[k - 1], b[k]).adjusted(-0.1, -0.1, 0.1, 0.1))
                && cut(a[i - 1], a[i], b[k - 1], b[k]))
                ++count;
        }
    }
    return count;
}

} // namespace layout
