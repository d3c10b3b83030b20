#include "ui/canvas/tool/move_states.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_painter.h"

namespace canvas {

namespace {

// A state inside another one that is moved goes along with it.
std::vector<asl::StatePath> outermost(const std::vector<asl::StatePath> &states)
{
    std::vector<asl::StatePath> result;
    for (const asl::StatePath &state : states) {
        const bool goesAlong = std::ranges::any_of(
            states, [&state](const asl::StatePath &other) { return other != state && state.isWithin(other); });
        if (!goesAlong)
            result.push_back(state);
    }
    return result;
}

} // namespace

MoveStates::MoveStates(CanvasView &view, std::vector<asl::StatePath> states, QPointF grabbed)
    : m_view(view), m_states(outermost(states)), m_grabbed(grabbed), m_at(grabbed),
      m_chooser(dropSpots(view.stage(), view.edits().definition()),
                [question = edit::MoveQuestion(view.edits().definition(), m_states)](const edit::Spot &spot) {
                    return question.whyNot(spot);
                })
{
}

void MoveStates::moveTo(const Pointer &pointer)
{
    m_at = pointer.point;
    m_chooser.pointAt(pointer.point, m_view.zoom());
}

void MoveStates::drop()
{
    if (const DropSpot *spot = m_chooser.chosen())
        m_view.edits().move(m_states, edit::Spot(spot->spot));
}

void MoveStates::paint(QPainter &painter, double zoom) const
{
    painter.save();
    painter.setOpacity(0.4);
    for (const asl::StatePath &state : m_states)
        if (const NodeItem *item = m_view.stage().node(state))
            paintNode(painter, item->place().translated(m_at - m_grabbed), item->look(), {}, detailAt(zoom));
    painter.restore();
    m_chooser.paint(painter, zoom, m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

QString MoveStates::words() const
{
    return wordsOf(m_chooser, m_view.stage(), m_view.edits().definition());
}

} // namespace canvas
