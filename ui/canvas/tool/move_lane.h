// Dragging a branch of a Parallel to another place among its branches, by the strip above what it holds.
#pragma once

#include "core/asl/state_path.h"
#include "ui/canvas/tool/gesture.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace canvas {

class CanvasView;
class Stage;

// A branch, by its Parallel and its number.
struct Branch
{
    asl::StatePath parallel;
    int number = 0;
    bool operator==(const Branch &) const = default;
};

// The branch on whose ground the point is, where no state of it stands.
std::optional<Branch> branchAt(const Stage &stage, QPointF point);
// The one that a hand would take hold of there: its strip, where there are others to change places with.
std::optional<Branch> branchHeldAt(const Stage &stage, QPointF point);
// The mark in the strip that tells of it.
void paintGrip(QPainter &painter, const Stage &stage, const Branch &branch);

class MoveLane : public Gesture
{
public:
    MoveLane(CanvasView &view, Branch branch, QPointF grabbed);

    void moveTo(const Pointer &pointer) override;
    bool mayDrop() const override { return m_to != m_branch.number; }
    void drop() override;
    void paint(QPainter &painter, double zoom) const override;
    QString words() const override;
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    std::vector<QRectF> places() const; // of all branches

    CanvasView &m_view;
    Branch m_branch;
    QPointF m_grabbed, m_at;
    int m_to; // its number once it is dropped
};

} // namespace canvas
