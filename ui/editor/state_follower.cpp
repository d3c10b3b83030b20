#include "ui/editor/state_follower.h"

#include "ui/editor/code_edit.h"
#include "ui/theme/theme.h"

namespace editor {
namespace {

constexpr int CaretDelay = 120; // ms the caret rests before its state is selected

} // namespace

StateFollower::StateFollower(session::Session &session, CodeEdit &edit)
    : QObject(&edit), m_session(session), m_edit(edit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(CaretDelay);
    connect(&m_soon, &QTimer::timeout, this, &StateFollower::selectAtCaret);
    connect(&m_edit, &QPlainTextEdit::cursorPositionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_session, &session::Session::selectionChanged, this, &StateFollower::showSelection);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &StateFollower::wash);
}

void StateFollower::refresh()
{
    // An edit elsewhere may rename or move the state around a resting caret: nobody went anywhere.
    m_atCaret = m_session.document().snapshot()->definition.at(m_edit.caret());
    wash();
}

void StateFollower::selectAtCaret()
{
    if (m_edit.isReadOnly())
        return;
    const asl::StatePath here = m_session.document().snapshot()->definition.at(m_edit.caret());
    if (here == m_atCaret)
        return;
    m_atCaret = here;
    if (!here.isEmpty() && here != m_session.current())
        m_session.select({here});
}

std::optional<text::Span> StateFollower::spanOf(const asl::StatePath &path) const
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    const asl::State *state = now->definition.find(path);
    if (!state || state->node == json::NoNode)
        return std::nullopt;
    const json::Node &node = (*now->tree)[state->node];
    return text::Span{node.key.isEmpty() ? node.span.begin : node.key.begin, node.span.end};
}

void StateFollower::showSelection()
{
    wash();
    const auto span = spanOf(m_session.current());
    if (!span || m_edit.isReadOnly())
        return;
    if (!span->contains(m_edit.caret()) && span->end != m_edit.caret()) {
        m_atCaret = m_session.current();
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(int(span->begin + 1));
        m_edit.setTextCursor(cursor);
        m_edit.reveal(*span);
    } else if (!m_edit.hasFocus()) {
        m_edit.reveal(*span);
    }
}

void StateFollower::wash()
{
    std::vector<Wash> washes;
    for (const asl::StatePath &path : m_session.selection()) {
        if (const auto span = spanOf(path))
            washes.push_back({*span, theme::colours().accentSoft, true});
    }
    m_edit.setWashes(CodeEdit::Layer::States, std::move(washes));
}

} // namespace editor
