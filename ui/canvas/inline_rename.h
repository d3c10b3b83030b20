// Renaming a state where its name stands. Enter or leaving it takes the name, Esc leaves everything as it was.
#pragma once

#include "core/asl/state_path.h"

#include <QLineEdit>

namespace canvas {

class CanvasView;
class NodeItem;

class InlineRename : public QLineEdit
{
    Q_OBJECT

public:
    // Opens itself, and deletes itself when it is done.
    InlineRename(CanvasView &view, const NodeItem &node);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool takes);

    CanvasView &m_view;
    asl::StatePath m_path;
    bool m_isDone = false;
};

} // namespace canvas
