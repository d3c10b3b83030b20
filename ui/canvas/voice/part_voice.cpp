#include "ui/canvas/voice/part_voice.h"

#include "ui/canvas/canvas_view.h"

#include <algorithm>

namespace canvas {

QAccessibleInterface *PartVoice::parent() const
{
    QAccessibleInterface *parent = ownParent();
    return parent ? parent : &m_canvas; // what it stood in may have gone with it
}

// An arrow belongs to the state at its tail, a state to the lane it stands in.
QAccessibleInterface *PartVoice::ownParent() const
{
    switch (m_part.kind) {
    case Part::Kind::Lane: return m_canvas.voiceOf({Part::Kind::State, m_part.state});
    case Part::Kind::Arrow:
        return m_part.arrow.from.isEmpty() ? static_cast<QAccessibleInterface *>(&m_canvas)
                                           : m_canvas.voiceOf({Part::Kind::State, m_part.arrow.from});
    case Part::Kind::State: break;
    }
    if (m_part.state.depth() < 2)
        return &m_canvas;
    return m_canvas.voiceOf({Part::Kind::Lane, m_part.state.parent(), m_part.state.scope()});
}

QAccessibleInterface *PartVoice::child(int index) const
{
    const std::vector<Part> below = m_canvas.partsBelow(m_part);
    return index >= 0 && index < int(below.size()) ? m_canvas.voiceOf(below[size_t(index)]) : nullptr;
}

int PartVoice::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<Part> below = m_canvas.partsBelow(m_part);
    const auto found = std::ranges::find_if(below, [&](const Part &each) { return m_canvas.voiceOf(each) == child; });
    return found == below.end() ? -1 : int(found - below.begin());
}

QRect PartVoice::rect() const
{
    if (!isThere())
        return {};
    const QRect inView = view().mapFromScene(place()).boundingRect();
    return {view().viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QString PartVoice::text(QAccessible::Text which) const
{
    if (!isThere())
        return {};
    if (which == QAccessible::Name)
        return name();
    return which == QAccessible::Description ? description() : QString();
}

QAccessible::State PartVoice::state() const
{
    QAccessible::State state;
    if (!isThere()) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = m_part.kind != Part::Kind::Lane;
    state.selected = isSelected();
    state.focused = m_canvas.focusChild() == this;
    const QRect inView = view().mapFromScene(place()).boundingRect();
    state.offscreen = !view().viewport()->rect().intersects(inView);
    return state;
}

void *PartVoice::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList PartVoice::actionNames() const
{
    QStringList names;
    if (isThere())
        for (const VoicedAction &action : actions())
            names << action.name;
    return names;
}

QString PartVoice::localizedActionName(const QString &name) const
{
    for (const VoicedAction &action : isThere() ? actions() : std::vector<VoicedAction>())
        if (action.name == name)
            return action.words;
    return QAccessibleActionInterface::localizedActionName(name);
}

// It may do away with the part, so nothing of it is touched afterwards.
void PartVoice::doAction(const QString &name)
{
    const std::vector<VoicedAction> known = isThere() ? actions() : std::vector<VoicedAction>();
    const auto wanted = std::ranges::find(known, name, &VoicedAction::name);
    if (wanted != known.end())
        wanted->run();
}

} // namespace canvas
