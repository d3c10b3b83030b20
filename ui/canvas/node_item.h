// A card, a frame with its lanes, or a pill on the scene. It paints itself anew only when its look, its place or how
// a person is busy with it really changes. It handles no events: tools do.
#pragma once

#include "ui/canvas/look.h"

#include <QGraphicsItem>

namespace canvas {

class NodeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    struct Lane
    {
        QRectF area;
        asl::ScopePath scope;
        bool isEmpty = false;
        bool operator==(const Lane &) const = default;
    };

    explicit NodeItem(asl::StatePath path) : m_path(std::move(path)) {}

    const asl::StatePath &path() const { return m_path; } // empty for a pill
    void setPath(const asl::StatePath &path) { m_path = path; }
    // How it looks by itself; and with what a run and the list of problems lay over it.
    const NodeLook &plain() const { return m_plain; }
    void setPlain(NodeLook look) { m_plain = std::move(look); }
    const NodeLook &look() const { return m_look; }
    void setLook(const NodeLook &look);
    void setEmphasis(Emphasis emphasis);
    Emphasis emphasis() const { return m_emphasis; }
    bool isFrame() const { return m_look.shape == Shape::Frame; }
    // Where a hand takes hold of it: of a frame its header.
    bool isHeldAt(QPointF point) const;
    QRectF solidPart() const; // once it has stopped moving

    bool isPlaced() const { return !m_place.isNull(); }
    QRectF place() const { return m_place; } // in scene coordinates
    // Where it stands once it has stopped moving.
    QRectF destination() const { return m_target; }
    void setPlace(const QRectF &place);
    const std::vector<Lane> &lanes() const { return m_lanes; }
    void setLanes(std::vector<Lane> lanes);

    // A move from where it stands, seen from a view that goes along by `shift`, to `target`; progress from 0 to 1.
    void beginMove(const QRectF &target, QPointF shift);
    void move(double progress);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    asl::StatePath m_path;
    NodeLook m_plain, m_look;
    Emphasis m_emphasis;
    QRectF m_place, m_from, m_target;
    std::vector<Lane> m_lanes;
};

} // namespace canvas
