#include "ui/canvas/tool/press.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/handles.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/tool/connect.h"
#include "ui/canvas/tool/hover.h"
#include "ui/canvas/tool/move_lane.h"
#include "ui/canvas/tool/move_states.h"
#include "ui/canvas/tool/rubber_band.h"

#include <QApplication>

namespace canvas {

namespace {

constexpr double TipReach = 14;

const EdgeItem *tipAt(const CanvasView &view, QPointF point)
{
    const EdgeItem *edge = view.stage().edgeAt(point, EdgeReach / view.zoom());
    if (!edge || edge->route().empty())
        return nullptr;
    const QPointF gap = edge->route().back() - point;
    return std::hypot(gap.x(), gap.y()) * view.zoom() <= TipReach ? edge : nullptr;
}

} // namespace

void selectAt(CanvasView &view, QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (const EdgeItem *edge = edgePointedAt(view, point)) {
        view.follower().selectEdge(edge->name());
        return;
    }
    view.follower().selectEdge(std::nullopt);
    document::Selection selection;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        selection = view.session().selection();
    if (const NodeItem *node = view.stage().nodeAt(point)) {
        const auto known = std::ranges::find(selection, node->path());
        if (known == selection.end())
            selection.push_back(node->path());
        else if (modifiers & Qt::ControlModifier)
            selection.erase(known);
    }
    view.session().select(selection);
}

Press::Press(CanvasView &view, const Pointer &pointer) : m_view(view), m_first(pointer), m_now(pointer)
{
    Hover(view).moveTo(pointer);
    if (const NodeItem *owner = Handles(view).at(pointer.point)) {
        m_handleOwner = owner->path();
        return;
    }
    const NodeItem *node = view.stage().nodeAt(pointer.point);
    const bool isSelected = node && node->emphasis().selected;
    if (!isSelected && !(pointer.modifiers & Qt::ControlModifier))
        selectAt(view, pointer.point, pointer.modifiers);
}

std::unique_ptr<Gesture> Press::become()
{
    if ((m_now.at - m_first.at).manhattanLength() < QApplication::startDragDistance())
        return nullptr;
    return drag();
}

std::unique_ptr<Gesture> Press::drag() const
{
    const auto &[at, point, modifiers] = m_first;
    if (const NodeItem *owner = m_view.stage().node(m_handleOwner))
        return std::make_unique<Connect>(m_view, *owner, bool(modifiers & Qt::ShiftModifier));
    if (const EdgeItem *edge = tipAt(m_view, point))
        return std::make_unique<Retarget>(m_view, edge->name(), edge->route().front());
    if (const auto branch = branchHeldAt(m_view.stage(), point))
        return std::make_unique<MoveLane>(m_view, *branch, point);
    const NodeItem *node = m_view.stage().nodeAt(point);
    if (!node || !node->isHeldAt(point))
        return std::make_unique<RubberBand>(m_view, point, bool(modifiers & Qt::ControlModifier));
    document::Selection states = m_view.session().selection();
    if (std::ranges::find(states, node->path()) == states.end())
        states = {node->path()};
    return std::make_unique<MoveStates>(m_view, states, point);
}

void Press::drop()
{
    const QPointF point = m_first.point;
    const NodeItem *node = m_view.stage().nodeAt(point);
    if (!m_handleOwner.isEmpty()) {
        m_view.session().select({m_handleOwner});
        m_view.deeds().appendState();
    } else if (node && (node->isFrame() || node->look().shape == Shape::Folded)
               && foldButton(node->place()).contains(point)) {
        m_view.session().setFolded(node->path(), node->isFrame());
    } else if (node && (node->emphasis().selected || m_now.modifiers & Qt::ControlModifier)) {
        selectAt(m_view, point, m_now.modifiers);
    }
}

} // namespace canvas
