// Random scopes, and what every engine promises about how it lays one out.
#pragma once

#include "core/layout/flow.h"

#include <QString>
#include <QStringList>

#include <random>

namespace layout::test {

using Random = std::mt19937;

inline int pick(Random &random, int from, int to)
{
    return from + int(random() % unsigned(to - from + 1));
}

inline ScopeInput boxes(int count, Direction direction = Direction::TopDown)
{
    ScopeInput input;
    input.direction = direction;
    input.boxes.assign(size_t(count), {188, 50});
    input.start = count > 0 ? 0 : -1;
    return input;
}

inline void join(ScopeInput &input, int from, int to, double labelWidth = 0)
{
    input.arrows.push_back({from, to, labelWidth, labelWidth > 0 ? 20.0 : 0.0, 1});
}

inline ScopeInput chain(int count, Direction direction = Direction::TopDown)
{
    ScopeInput input = boxes(count, direction);
    for (int i = 0; i + 1 < count; ++i)
        join(input, i, i + 1);
    return input;
}

// 1 to 45 boxes of any size; chains, webs, cycles, loops, several arrows between two boxes, parts that hang
// together with nothing, and the pills now and then.
inline ScopeInput randomScope(unsigned seed)
{
    Random random(seed);
    ScopeInput input = boxes(pick(random, 1, 45), random() % 2 ? Direction::TopDown : Direction::LeftRight);
    const int count = int(input.boxes.size());
    for (ScopeInput::Box &box : input.boxes) {
        if (random() % 6 == 0)
            box = {double(pick(random, 60, 900)), double(pick(random, 30, 700)) + 0.5};
    }
    const int density = pick(random, 0, 3);
    for (int from = 0; from < count; ++from) {
        if (from + 1 < count && random() % 8)
            join(input, from, from + 1, random() % 4 ? 0 : pick(random, 20, 220));
        for (int i = pick(random, 0, density); i > 0; --i)
            join(input, from, pick(random, 0, count - 1), random() % 3 ? pick(random, 20, 220) + 0.25 : 0);
    }
    for (ScopeInput::Arrow &arrow : input.arrows)
        arrow.weight = pick(random, 1, 12);
    for (ScopeInput::Arrow &arrow : input.arrows)
        arrow.aside = random() % 3 == 0;
    if (random() % 2) {
        input.boxes.insert(input.boxes.end(), 2, {60, 24});
        join(input, count, 0);
        join(input, count - 1, count + 1);
        input.start = count;
        input.end = count + 1;
    } else if (random() % 4 == 0) {
        input.start = -1;
    }
    return input;
}

inline QString written(const QRectF &rect)
{
    return QStringLiteral("[%1 %2 %3x%4]").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

inline bool touches(const QRectF &a, const QRectF &b)
{
    return a.adjusted(0.01, 0.01, -0.01, -0.01).intersects(b.adjusted(0.01, 0.01, -0.01, -0.01));
}

inline bool isOnBorder(QPointF point, const QRectF &rect)
{
    constexpr double near = 0.01;
    const bool within = rect.adjusted(-near, -near, near, near).contains(point);
    return within && !rect.adjusted(near, near, -near, -near).contains(point);
}

inline QPointF along(const Route &route, size_t part, double t)
{
    const QPointF &a = route[part * 3], &b = route[part * 3 + 1], &c = route[part * 3 + 2], &d = route[part * 3 + 3];
    const double s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

inline bool passesThrough(const Route &route, const QRectF &rect)
{
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    for (size_t part = 0; part * 3 + 3 < route.size(); ++part) {
        for (int i = 0; i <= 20; ++i) {
            if (inner.contains(along(route, part, i / 20.0)))
                return true;
        }
    }
    return false;
}

inline void checkApart(QStringList &faults, const char *what, const std::vector<QRectF> &a,
                       const std::vector<QRectF> &b, bool same)
{
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t k = same ? i + 1 : 0; k < b.size(); ++k) {
            if (!a[i].isNull() && !b[k].isNull() && touches(a[i], b[k]))
                faults
                    << QStringLiteral("%1 overlap: %2 and %3").arg(QLatin1String(what), written(a[i]), written(b[k]));
        }
    }
}

inline void checkArrow(QStringList &faults, const ScopeInput &input, const ScopeLayout &layout, size_t number,
                       bool back)
{
    const ScopeInput::Arrow &arrow = input.arrows[number];
    const Route &route = layout.routes[number];
    const QRectF from = layout.boxes[size_t(arrow.from)], to = layout.boxes[size_t(arrow.to)];
    const QString name = QStringLiteral("arrow %1 from %2 to %3").arg(number).arg(arrow.from).arg(arrow.to);
    if (route.size() < 4 || route.size() % 3 != 1) {
        faults << name + QStringLiteral(" has no route");
        return;
    }
    if (!isOnBorder(route.front(), from) || !isOnBorder(route.back(), to))
        faults << name + QStringLiteral(" does not touch its boxes' borders");
    const bool down = input.direction == Direction::TopDown;
    const double way = down ? to.top() - from.bottom() : to.left() - from.right();
    if (!back && arrow.from != arrow.to && way < 10)
        faults << name + QStringLiteral(" does not go forward");
    const QRectF label = layout.labels[number];
    if (label.size() != (arrow.labelWidth > 0 ? QSizeF(arrow.labelWidth, arrow.labelHeight) : QSizeF())
        && !label.isNull())
        faults << name + QStringLiteral(" has a label of another size");
    if ((arrow.labelWidth > 0) == label.isNull())
        faults << name + QStringLiteral(" lost or gained its label");
}

// Empty when the layout keeps every promise.
inline QStringList faultsOf(const ScopeInput &input, const ScopeLayout &layout)
{
    QStringList faults;
    if (layout.boxes.size() != input.boxes.size() || layout.routes.size() != input.arrows.size()
        || layout.labels.size() != input.arrows.size())
        return {QStringLiteral("something is missing")};
    const QRectF whole = QRectF(QPointF(), layout.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (size_t i = 0; i < input.boxes.size(); ++i) {
        const QSizeF size(input.boxes[i].width, input.boxes[i].height);
        if (layout.boxes[i].size() != size)
            faults << QStringLiteral("box %1 changed its size").arg(i);
        if (!whole.contains(layout.boxes[i]))
            faults << QStringLiteral("box %1 is outside").arg(i);
    }
    for (const QRectF &label : layout.labels) {
        if (!label.isNull() && !whole.contains(label))
            faults << QStringLiteral("a label is outside: ") + written(label);
    }
    checkApart(faults, "boxes", layout.boxes, layout.boxes, true);
    checkApart(faults, "a label and a box", layout.labels, layout.boxes, false);
    checkApart(faults, "labels", layout.labels, layout.labels, true);
    const std::vector<bool> back = backArrows(input);
    for (size_t i = 0; i < input.arrows.size(); ++i)
        checkArrow(faults, input, layout, i, back[i]);
    return faults;
}

} // namespace layout::test
