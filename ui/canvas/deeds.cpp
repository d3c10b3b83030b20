#include "ui/canvas/deeds.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/handles.h"
#include "ui/canvas/inline_rename.h"
#include "ui/canvas/state_picker.h"
#include "ui/canvas/walking.h"

namespace canvas {

Deeds::Deeds(CanvasView &view) : m_view(view) {}

void Deeds::pickState(const edit::Spot &spot, QPoint at)
{
    auto *picker = new StatePicker(&m_view);
    connect(picker, &StatePicker::picked, this, [this, spot](const PaletteEntry &entry) {
        m_view.edits().add(entry.newState(m_view.edits().definition().language), spot);
        m_view.setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(m_view.viewport()->mapToGlobal(at));
}

void Deeds::appendState()
{
    const NodeItem *item = m_view.stage().anchor();
    if (item)
        m_view.camera().bringIntoViewNow(item->path());
    const QPoint at =
        item ? m_view.mapFromScene(Handles(m_view).of(*item)) + QPoint(-20, 10) : m_view.viewport()->rect().center();
    pickState(m_view.edits().spotAfter(m_view.session().selection()), at);
}

void Deeds::replaceKind()
{
    const NodeItem *item = m_view.stage().anchor();
    if (!item)
        return;
    const asl::StatePath path = item->path();
    auto *picker = new StatePicker(&m_view, StatePicker::Offer::Kinds);
    connect(picker, &StatePicker::picked, this, [this, path](const PaletteEntry &entry) {
        m_view.edits().replaceKind(path, entry.kind);
        m_view.setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(m_view.viewport()->mapToGlobal(m_view.mapFromScene(item->place().bottomLeft())));
}

void Deeds::beginRename(const asl::StatePath &state)
{
    const NodeItem *item = m_view.stage().node(state);
    if (!item)
        return;
    m_view.stage().placing().finishMoves();
    m_view.camera().bringIntoViewNow(state);
    new InlineRename(m_view, *item);
}

void Deeds::renameCurrent()
{
    if (const asl::StatePath current = m_view.session().current(); !current.isEmpty())
        beginRename(current);
}

void Deeds::removeSelected()
{
    if (const auto edge = m_view.stage().selectedEdge())
        m_view.edits().removeEdge(*edge);
    else
        m_view.edits().remove(m_view.session().selection());
}

void Deeds::selectAll()
{
    document::Selection all;
    for (const Role<NodeItem> &role : m_view.stage().cast().nodes())
        all.push_back(role.item->path());
    m_view.session().select(all);
}

void Deeds::toggleBreakpoint()
{
    const document::Selection selection = m_view.session().selection();
    for (const asl::StatePath &state : selection)
        m_view.session().toggleBreakpoint(state);
}

void Deeds::toggleFold()
{
    const document::Selection selection = m_view.session().selection();
    for (const asl::StatePath &state : selection)
        if (const NodeItem *item = m_view.stage().node(state))
            m_view.session().setFolded(state, item->isFrame());
}

void Deeds::walk(Qt::Key arrow)
{
    const asl::StatePath next = stateInDirection(m_view.stage(), m_view.session().current(), arrow);
    if (!next.isEmpty())
        m_view.session().select({next});
}

} // namespace canvas
