#include "app/first_frame.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace app {

namespace {

constexpr int MenuHeight = 28;
constexpr int BarHeight = 48;

} // namespace

FirstFrame::FirstFrame(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void FirstFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colours &colours = theme::colours();
    painter.fillRect(rect(), colours.background);
    painter.fillRect(0, 0, width(), MenuHeight + BarHeight, colours.panel);
    painter.fillRect(0, MenuHeight, width(), 1, colours.line);
    painter.fillRect(0, MenuHeight + BarHeight, width(), 1, colours.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    const double middle = MenuHeight + BarHeight / 2.0;
    for (const QRectF &control : {QRectF(125, middle - 14, 214, 28), QRectF(360, middle - 14, 296, 28),
                                  QRectF(width() - 108, middle - 14, 96, 28)})
        painter.drawRoundedRect(control, 6, 6);
    if (m_isPainted)
        return;
    m_isPainted = true;
    QMetaObject::invokeMethod(this, &FirstFrame::painted, Qt::QueuedConnection);
}

} // namespace app
