// The list of palette entries as the palette and the picker show it: coloured tiles, titles, details, headings.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace canvas {

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class PaletteList : public QListView
{
    Q_OBJECT

public:
    explicit PaletteList(QWidget *parent = nullptr);
    // To the next or previous entry, over headings.
    void step(int by);
    void reset() override;

Q_SIGNALS:
    void chosen(); // the current entry, by a program that reads the screen
    void rowsChanged();

protected:
    void startDrag(Qt::DropActions actions) override;
};

} // namespace canvas
