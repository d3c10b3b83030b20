#include "core/layout/self_loops.h"

namespace layout {

namespace {

constexpr double LoopWidth = 22;
constexpr double LabelDistance = 4;

double bandHeight(const QRectF &box, const std::vector<SelfLoop> &loops)
{
    double height = box.height() / double(loops.size());
    for (const SelfLoop &loop : loops)
        height = std::max(height, loop.label.height() + LabelDistance);
    return height;
}

} // namespace

QSizeF roomWithLoops(QSizeF box, const std::vector<SelfLoop> &loops)
{
    if (loops.empty())
        return box;
    double label = 0;
    for (const SelfLoop &loop : loops)
        label = std::max(label, loop.label.width());
    const double side = LoopWidth + (label > 0 ? LabelDistance + label : 0);
    const double height = bandHeight(QRectF({}, box), loops) * double(loops.size());
    return {box.width() + 2 * side, std::max(box.height(), height)};
}

std::vector<PlacedLoop> placedLoops(const QRectF &box, const std::vector<SelfLoop> &loops)
{
    std::vector<PlacedLoop> placed;
    if (loops.empty())
        return placed;
    const double count = double(loops.size());
    const double band = bandHeight(box, loops);
    const double slice = box.height() / count;
    for (size_t i = 0; i < loops.size(); ++i) {
        const double top = box.top() + slice * (double(i) + 0.25);
        const double bottom = top + slice / 2;
        const double middle = box.center().y() + band * (double(i) - (count - 1) / 2);
        const double right = box.right();
        const QPointF tip(right + LoopWidth, middle);
        const double lean = std::max(3.0, slice / 6);
        PlacedLoop loop;
        loop.route = {{right, top},
                      {right + LoopWidth * 0.6, top},
                      {tip.x(), middle - lean},
                      tip,
                      {tip.x(), middle + lean},
                      {right + LoopWidth * 0.6, bottom},
                      {right, bottom}};
        const QSizeF label = loops[i].label;
        if (!label.isEmpty())
            loop.label = {{tip.x() + LabelDistance, middle - label.height() / 2}, label};
        placed.push_back(loop);
    }
    return placed;
}

} // namespace layout
