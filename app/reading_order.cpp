#include "app/reading_order.h"

#include <QWidget>

#include <algorithm>

namespace app {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

std::vector<QWidget *> shownChildren(const QWidget &parent)
{
    std::vector<QWidget *> children;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible())
            children.push_back(widget);
    }
    return children;
}

// Of one parent, so that a tall neighbour does not take the rows of a whole column for one.
std::vector<QWidget *> readOff(std::vector<QWidget *> widgets)
{
    const auto top = [](const QWidget *widget) { return widget->y(); };
    const auto left = [](const QWidget *widget) { return widget->x(); };
    std::ranges::stable_sort(widgets, {}, top);
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int bottom = (*row)->y() + (*row)->height();
        const auto end = std::find_if(row, widgets.end(), [bottom](const QWidget *widget) {
            return widget->y() + widget->height() / 2 >= bottom;
        });
        const auto rowEnd = std::max(end, std::next(row));
        std::stable_sort(row, rowEnd, [&](const QWidget *a, const QWidget *b) { return left(a) < left(b); });
        row = rowEnd;
    }
    return widgets;
}

void gather(QWidget &widget, std::vector<QWidget *> &into)
{
    if (takesTab(widget))
        into.push_back(&widget);
    for (QWidget *child : readOff(shownChildren(widget)))
        gather(*child, into);
}

} // namespace

std::vector<QWidget *> inReadingOrder(QWidget &window)
{
    std::vector<QWidget *> order;
    for (QWidget *child : readOff(shownChildren(window)))
        gather(*child, order);
    return order;
}

QWidget *neighbourInReadingOrder(QWidget &window, QWidget *from, bool next)
{
    const std::vector<QWidget *> order = inReadingOrder(window);
    if (order.empty())
        return nullptr;
    const auto here = std::ranges::find(order, from);
    if (here == order.end())
        return next ? order.front() : order.back();
    if (next)
        return std::next(here) == order.end() ? order.front() : *std::next(here);
    return here == order.begin() ? order.back() : *std::prev(here);
}

} // namespace app
