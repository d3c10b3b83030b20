#include "ui/canvas/inline_rename.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_geometry.h"

#include <QKeyEvent>

namespace canvas {

InlineRename::InlineRename(CanvasView &view, const NodeItem &node)
    : QLineEdit(view.viewport()), m_view(view), m_path(node.path())
{
    setObjectName(u"inlineRename"_qs);
    setAccessibleName(tr("New name of %1").arg(m_path.name()));
    setText(m_path.name());
    selectAll();
    const QRect place = view.placeInView(m_path);
    const int left = node.look().shape == Shape::Card ? qRound(40 * view.zoom()) : 6;
    const int width = qMax(place.width() - left - 4, 140);
    setFont(fontOf(Lettering::Name));
    setGeometry(place.left() + left, place.top() + 2, width, sizeHint().height());
    show();
    setFocus(Qt::OtherFocusReason);
}

bool InlineRename::event(QEvent *event)
{
    // Plain letters are text here, whatever the window would do with them.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QLineEdit::event(event);
}

void InlineRename::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(true);
    else if (event->key() == Qt::Key_Escape)
        finish(false);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineRename::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish(true);
}

void InlineRename::finish(bool takes)
{
    if (m_isDone)
        return;
    m_isDone = true;
    hide();
    deleteLater();
    m_view.setFocus(Qt::OtherFocusReason);
    if (takes && text() != m_path.name())
        m_view.edits().rename(m_path, text());
}

} // namespace canvas
