#include "ui/inspector/inspector_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/state_style.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace inspector {
namespace {

constexpr int TileSize = 24;

QPixmap tilePixmap(const QString &icon, const QColor &colour, double scale)
{
    QPixmap tile(QSize(TileSize, TileSize) * scale);
    tile.setDevicePixelRatio(scale);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, TileSize, TileSize), 6, 6);
    painter.drawPixmap(QPointF(5, 5), theme::pixmap(icon, Qt::white, 14, scale));
    return tile;
}

} // namespace

InspectorHeader::InspectorHeader(QWidget *parent)
    : QWidget(parent), m_tile(theme::plainLabel()), m_name(theme::plainLabel()), m_badge(theme::plainLabel()),
      m_meaning(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 6);
    row->setSpacing(9);
    row->addWidget(m_tile);
    row->addWidget(m_name, 1);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addWidget(m_meaning);
    m_meaning->setObjectName(QStringLiteral("what-is-this"));
    m_meaning->setIcon(theme::icon(QStringLiteral("circle-question-mark")));
    m_meaning->setAutoRaise(true);
    connect(m_meaning, &QToolButton::clicked, this, &InspectorHeader::meaningWanted);
    retranslateUi();
    m_name->setProperty("role", QStringLiteral("heading"));
    m_name->setMinimumWidth(30);
    m_badge->setProperty("role", QStringLiteral("badge"));
}

void InspectorHeader::showState(const asl::Definition &definition, const asl::State &state)
{
    const theme::StateStyle style = theme::styleOf(definition, state);
    show(style.icon, style.tile, state.name, theme::kindName(state.kind()));
    m_meaning->show();
    elide();
    m_name->setToolTip(theme::verbatim(state.name + u'\n' + theme::summaryOf(definition, state)));
}

void InspectorHeader::showWorkflow(const asl::Definition &definition)
{
    show(QStringLiteral("workflow"), theme::colours().accent, tr("Workflow"),
         definition.language == asl::QueryLanguage::Jsonata ? QStringLiteral("JSONata") : QStringLiteral("JSONPath"));
}

void InspectorHeader::showMany(int count)
{
    show(QStringLiteral("layers"), theme::colours().accent, tr("%1 states").arg(count), QString());
}

void InspectorHeader::show(const QString &icon, const QColor &tile, const QString &name, const QString &badge)
{
    m_tile->setPixmap(tilePixmap(icon, tile, devicePixelRatioF()));
    m_fullName = name;
    m_name->setToolTip(theme::verbatim(name));
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
    m_meaning->hide();
    elide();
}

void InspectorHeader::retranslateUi()
{
    m_meaning->setToolTip(tr("What is this?"));
    m_meaning->setAccessibleName(tr("What is this?"));
}

void InspectorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void InspectorHeader::elide()
{
    int room = width() - 24 - TileSize - 18 - (m_badge->isHidden() ? 0 : m_badge->sizeHint().width());
    if (!m_meaning->isHidden())
        room -= m_meaning->sizeHint().width() + 9;
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideRight, std::max(60, room)));
}

void InspectorHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace inspector
