// Drawing an arrow from a state's handle, or moving the tip of one that is there.
#pragma once

#include "core/edit/intents.h"
#include "ui/canvas/tool/gesture.h"

namespace canvas {

class CanvasView;
class NodeItem;

// What both have in common: a tail that stays, a tip that follows the pointer, a target that may be refused.
class Arrow : public Gesture
{
public:
    Arrow(CanvasView &view, QPointF tail) : m_view(view), m_tail(tail), m_at(tail) {}

    void moveTo(const Pointer &pointer) override;
    bool mayDrop() const override { return m_hasTarget && !m_refusal; }
    void paint(QPainter &painter, double zoom) const override;
    QString words() const override;
    Qt::CursorShape cursor() const override;

protected:
    virtual edit::Answer ask(const asl::StatePath &target) const = 0;
    virtual QString wordsFor(const asl::StatePath &target) const = 0;
    virtual QString wordsForNothing() const = 0;

    CanvasView &m_view;
    QPointF m_tail, m_at;
    bool m_hasTarget = false;
    asl::StatePath m_target; // empty: End
    std::optional<Refusal> m_refusal;

private:
    void paintTarget(QPainter &painter) const;
    QRectF m_targetPlace;
};

class Connect : public Arrow
{
public:
    // As a catcher's arrow when the person asks for one.
    Connect(CanvasView &view, const NodeItem &from, bool catches);

    void drop() override;
    bool mayDrop() const override { return Arrow::mayDrop() || !m_hasTarget; }

private:
    edit::Answer ask(const asl::StatePath &target) const override;
    QString wordsFor(const asl::StatePath &target) const override;
    QString wordsForNothing() const override;

    asl::StatePath m_from;
    bool m_catches;
};

class Retarget : public Arrow
{
public:
    Retarget(CanvasView &view, const edit::EdgeName &edge, QPointF tail);

    void drop() override;

private:
    edit::Answer ask(const asl::StatePath &target) const override;
    QString wordsFor(const asl::StatePath &target) const override;
    QString wordsForNothing() const override;

    edit::EdgeName m_edge;
};

} // namespace canvas
