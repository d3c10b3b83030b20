#include "ui/outline/outline_delegate.h"

#include "core/validate/diagnostic.h"
#include "ui/outline/outline_model.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainter>

namespace outline {

namespace {

constexpr int RowHeight = 26, IconSide = 16;

QColor colourOf(validate::Severity severity)
{
    const theme::Colours &c = theme::colours();
    switch (severity) {
    case validate::Severity::Error: return c.error;
    case validate::Severity::Warning: return c.warning;
    case validate::Severity::Advice: break;
    }
    return c.accent;
}

// Returns where the next thing begins.
double write(QPainter &painter, const QRectF &place, const QFont &font, const QColor &colour, const QString &text)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return place.left() + metrics.horizontalAdvance(shown);
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF row = QRectF(option.rect).adjusted(0, 1, -4, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accentSoft);
        painter->drawRoundedRect(row, 5, 5);
    }
    const QVariant problem = index.data(OutlineModel::ProblemRole);
    if (problem.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(validate::Severity(problem.toInt())));
        painter->drawEllipse(QPointF(row.right() - 8, row.center().y()), 3.5, 3.5);
    }
    row.adjust(4, 0, problem.isValid() ? -16 : -4, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRectF(row.left(), row.center().y() - IconSide / 2.0, IconSide, IconSide).toRect());
        row.setLeft(row.left() + IconSide + 6);
    }
    const bool isLane = icon.isNull();
    row.setLeft(write(*painter, row, theme::Theme::instance().font(isLane ? 11.5 : 13), isLane ? c.dim : c.ink,
                      index.data().toString())
                + 8);
    if (row.width() > 24)
        write(*painter, row, theme::Theme::instance().font(11), c.dim, index.data(OutlineModel::DetailRole).toString());
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, RowHeight};
}

} // namespace outline
