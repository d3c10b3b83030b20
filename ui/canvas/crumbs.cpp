#include "ui/canvas/crumbs.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_geometry.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace canvas {

namespace {

constexpr double WidestName = 140;

} // namespace

Crumbs::Crumbs(CanvasView &view) : QWidget(&view), m_view(view), m_row(new QHBoxLayout(this))
{
    setObjectName(u"crumbs"_qs);
    m_row->setContentsMargins(6, 2, 6, 2);
    m_row->setSpacing(2);
    hide();
}

void Crumbs::showWayTo(const asl::StatePath &state)
{
    if (state == m_state)
        return;
    m_state = state;
    fill();
}

void Crumbs::fill()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide(); // it may be the one that was clicked
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(m_state.depth() > 1);
    if (m_state.depth() < 2)
        return;
    std::vector<asl::StatePath> around;
    for (asl::StatePath path = m_state.parent(); !path.isEmpty(); path = path.parent())
        around.insert(around.begin(), path);
    for (const asl::StatePath &container : around)
        addStep(container);
    auto *own = theme::plainLabel(elided(m_state.name(), Lettering::Small, WidestName));
    own->setToolTip(theme::verbatim(m_state.name()));
    m_row->addWidget(own);
    setAccessibleName(tr("Around the selected state"));
    adjustSize();
}

void Crumbs::addStep(const asl::StatePath &container)
{
    auto *step = new QToolButton(this);
    step->setAutoRaise(true);
    step->setFocusPolicy(Qt::NoFocus); // the outline and the arrow keys lead there, too
    step->setText(theme::withoutKeys(elided(container.name(), Lettering::Small, WidestName)));
    step->setToolTip(theme::verbatim(container.name()));
    step->setAccessibleName(container.name());
    connect(step, &QToolButton::clicked, this, [this, container] {
        session::Session &session = m_view.session();
        session.select({container});
        session.showState(container);
    });
    m_row->addWidget(step);
    auto *sign = theme::plainLabel(u"›"_qs);
    sign->setProperty("role", u"dim"_qs);
    m_row->addWidget(sign);
}

void Crumbs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_state.isEmpty())
        setAccessibleName(tr("Around the selected state"));
    QWidget::changeEvent(event);
}

void Crumbs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colours().line);
    painter.setBrush(theme::colours().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace canvas
