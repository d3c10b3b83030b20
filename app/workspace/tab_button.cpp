#include "app/workspace/tab_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QPainter>

namespace app {

TabButton::TabButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(theme::icon(QStringLiteral("x")));
    setIconSize({12, 12});
    setFixedSize(20, 20);
    setFocusPolicy(Qt::NoFocus); // Ctrl+W does it
    setProperty("tab", true);
}

void TabButton::tell(bool unsaved, const QString &words)
{
    setToolTip(theme::verbatim(words));
    setAccessibleName(words);
    m_isUnsaved = unsaved;
    update();
}

void TabButton::paintEvent(QPaintEvent *event)
{
    if (!m_isUnsaved || underMouse())
        return QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().accent);
    painter.drawEllipse(QRectF(rect()).center(), 4, 4);
}

} // namespace app
