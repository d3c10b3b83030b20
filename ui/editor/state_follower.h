// Caret and selection follow each other: the state the caret enters becomes the selected one, the selected state
// is washed and brought into view.
#pragma once

#include "ui/session/session.h"

#include <QTimer>

namespace editor {

class CodeEdit;

class StateFollower : public QObject
{
    Q_OBJECT

public:
    StateFollower(session::Session &session, CodeEdit &edit);

    // The text in the editor changed, or is complete at last.
    void refresh();

private:
    void selectAtCaret();
    void showSelection();
    void wash();
    std::optional<text::Span> spanOf(const asl::StatePath &path) const;

    session::Session &m_session;
    CodeEdit &m_edit;
    asl::StatePath m_atCaret; // only when this changes by the caret's moving is a state selected
    QTimer m_soon;
};

} // namespace editor
