// A row of the outline: the state's icon and name, what it is in faint letters, and a dot where it has a problem.
#pragma once

#include <QStyledItemDelegate>

namespace outline {

class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace outline
