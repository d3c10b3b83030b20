// An arrow and its label on the scene. Like a NodeItem it paints only when something it shows has changed.
#pragma once

#include "core/edit/intents.h"
#include "core/layout/layout.h"
#include "ui/canvas/look.h"

#include <QGraphicsItem>
#include <QPolygonF>

namespace canvas {

inline constexpr double LineReach = 8; // how near to the line counts as on it

double distanceOf(QPointF point, const QPolygonF &line);

class EdgeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    explicit EdgeItem(edit::EdgeName name) : m_name(std::move(name)) {}

    const edit::EdgeName &name() const { return m_name; }
    const asl::StatePath &target() const { return m_target; } // empty: End
    void setEnds(const edit::EdgeName &name, const asl::StatePath &target);
    const EdgeLook &look() const { return m_look; }
    // As the graph has it; whether a run has taken it is laid over that.
    void setPlain(EdgeLook look);
    void setTaken(bool isTaken);
    void setCovering(Covering covering);
    void setEmphasis(Emphasis emphasis);
    Emphasis emphasis() const { return m_emphasis; }

    const layout::Route &route() const { return m_route; }
    QRectF label() const { return m_label; }
    void setRoute(const layout::Route &route, const QRectF &label);
    // Moves from the route it has to another; routes of different shape change at once.
    void beginMove(const layout::Route &route, const QRectF &label, QPointF shift);
    void move(double progress);

    // The route in straight pieces.
    const QPolygonF &line() const;
    // How far the point is from the line; 0 on the label.
    double distanceTo(QPointF point) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void setLook(const EdgeLook &look);

    edit::EdgeName m_name;
    asl::StatePath m_target;
    EdgeLook m_look;
    Emphasis m_emphasis;
    layout::Route m_route, m_fromRoute, m_toRoute;
    mutable QPolygonF m_line; // empty until it is asked for
    QRectF m_label, m_fromLabel, m_toLabel;
    QRectF m_bounds;
};

} // namespace canvas
