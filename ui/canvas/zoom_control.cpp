#include "ui/canvas/zoom_control.h"

#include "ui/canvas/canvas_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace canvas {

ZoomControl::ZoomControl(CanvasView &view) : QWidget(&view), m_view(view)
{
    setObjectName(u"zoomControl"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 2, 3, 2);
    row->setSpacing(1);
    const auto button = [&](auto slot) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::NoFocus); // the keys for all of these work on the canvas itself
        connect(made, &QToolButton::clicked, &view.camera(), slot);
        row->addWidget(made);
        return made;
    };
    m_out = button(&Camera::zoomOut);
    m_zoom = button(&Camera::actualSize);
    m_in = button(&Camera::zoomIn);
    m_fit = button(&Camera::fit);
    m_out->setIcon(theme::icon(u"minus"_qs));
    m_in->setIcon(theme::icon(u"plus"_qs));
    m_fit->setIcon(theme::icon(u"maximize"_qs));
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *each : {m_out, m_in, m_fit})
        each->setIconSize({14, 14});
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"1600%"_qs) + 12);
    connect(&view.camera(), &Camera::zoomChanged, this, &ZoomControl::showZoom);
    retranslate();
}

void ZoomControl::retranslate()
{
    setAccessibleName(tr("Zoom"));
    m_out->setToolTip(tr("Zoom out (Ctrl+-)"));
    m_zoom->setToolTip(tr("Show at 100 % (Ctrl+0)"));
    m_in->setToolTip(tr("Zoom in (Ctrl++)"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show everything (Ctrl+1)"));
    m_out->setAccessibleName(tr("Zoom out"));
    m_in->setAccessibleName(tr("Zoom in"));
    showZoom(m_view.zoom());
    adjustSize();
}

void ZoomControl::showZoom(double zoom)
{
    m_zoom->setText(tr("%1%").arg(qRound(zoom * 100)));
    m_zoom->setAccessibleName(tr("Zoom: %1 percent").arg(qRound(zoom * 100)));
}

void ZoomControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ZoomControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colours().line, 1));
    painter.setBrush(theme::colours().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace canvas
