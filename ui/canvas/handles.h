// The round handle below (or beside) a card, from which arrows are drawn: the state under the pointer has one, and the
// one that is selected.
#pragma once

#include <QPainter>
#include <QPointF>

#include <vector>

namespace canvas {

class CanvasView;
class NodeItem;

class Handles
{
public:
    explicit Handles(const CanvasView &view) : m_view(view) {}

    QPointF of(const NodeItem &node) const; // in the scene
    // Whose handle a person points at; null: none's.
    const NodeItem *at(QPointF point) const;
    void paint(QPainter &painter) const; // in the viewport
    // Where they are is to be painted anew, and where they were before the viewport scrolled.
    void update(QPoint scrolled = {}) const;

private:
    std::vector<const NodeItem *> owners() const;

    const CanvasView &m_view;
};

} // namespace canvas
