#include "ui/canvas/palette_list.h"

#include "ui/canvas/glyph.h"
#include "ui/canvas/palette_model.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace canvas {

namespace {

using theme::colours;

void paintHeading(QPainter &painter, const QRect &row, const QString &heading)
{
    QFont font = theme::Theme::instance().font(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 105);
    painter.setFont(font);
    painter.setPen(colours().dim);
    painter.drawText(row.adjusted(4, 6, -4, -2), Qt::AlignLeft | Qt::AlignVCenter, heading);
}

void paintTile(QPainter &painter, const QRectF &tile, const QModelIndex &index)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(PaletteModel::TileRole).value<QColor>());
    painter.drawRoundedRect(tile, 6, 6);
    paintGlyph(painter, index.data(PaletteModel::IconRole).toString(), Qt::white, tile.adjusted(5, 5, -5, -5));
}

void paintPattern(QPainter &painter, const QRectF &text, const QString &title, const QString &line)
{
    painter.setFont(theme::Theme::instance().font(13));
    painter.setPen(colours().ink);
    painter.drawText(text.adjusted(0, 5, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, int(text.width())));
    painter.setFont(theme::Theme::instance().font(11));
    painter.setPen(colours().dim);
    painter.drawText(text.adjusted(0, 25, 0, -4), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line);
}

void paintHint(QPainter &painter, const QRect &row, const QString &hint)
{
    painter.setFont(theme::Theme::instance().font(12));
    painter.setPen(colours().dim);
    painter.drawText(row.adjusted(6, 8, -6, -4), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant heading = index.data(PaletteModel::HeadingRole);
    if (heading.isValid()) {
        paintHeading(*painter, option.rect, heading.toString());
        painter->restore();
        return;
    }
    const QVariant hint = index.data(PaletteModel::HintRole);
    if (hint.isValid()) {
        paintHint(*painter, option.rect, hint.toString());
        painter->restore();
        return;
    }
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().accentSoft);
        painter->drawRoundedRect(row, 6, 6);
    }
    const QString line = index.data(PaletteModel::LineRole).toString();
    const double tileTop = line.isEmpty() ? row.center().y() - 12 : row.top() + 7;
    paintTile(*painter, QRectF(row.left() + 6, tileTop, 24, 24), index);
    const QRectF text = row.adjusted(39, 0, -8, 0);
    if (!line.isEmpty()) {
        paintPattern(*painter, text, index.data().toString(), line);
        painter->restore();
        return;
    }
    const QFont small = theme::Theme::instance().font(11);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const double detailWidth = QFontMetricsF(small).horizontalAdvance(detail);
    painter->setFont(theme::Theme::instance().font(13));
    painter->setPen(colours().ink);
    const double room = qMax(text.width() * 0.75, text.width() - detailWidth - 8);
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(room));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double used = QFontMetricsF(painter->font()).horizontalAdvance(title) + 8;
    painter->setFont(small);
    painter->setPen(colours().dim);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetricsF(small).elidedText(detail, Qt::ElideRight, text.width() - used));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PaletteModel::HintRole).isValid())
        return {180, 96};
    if (!index.data(PaletteModel::LineRole).toString().isEmpty())
        return {180, 64};
    return {180, index.data(PaletteModel::HeadingRole).isValid() ? 32 : 34};
}

PaletteList::PaletteList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new PaletteDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setUniformItemSizes(false);
}

void PaletteList::step(int by)
{
    for (int row = currentIndex().row() + by; row >= 0 && row < model()->rowCount(); row += by) {
        const QModelIndex index = model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsEnabled))
            continue;
        setCurrentIndex(index);
        return;
    }
}

void PaletteList::reset()
{
    QListView::reset();
    Q_EMIT rowsChanged();
}

void PaletteList::startDrag(Qt::DropActions)
{
    const QModelIndexList chosen = selectedIndexes();
    QMimeData *mime = model()->mimeData(chosen);
    if (!mime)
        return;
    const double ratio = devicePixelRatioF();
    QPixmap tile(QSize(40, 40) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.9);
    paintTile(painter, QRectF(8, 8, 24, 24), chosen.front());
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(tile);
    drag->setHotSpot({20, 20});
    drag->exec(Qt::CopyAction);
}

} // namespace canvas
