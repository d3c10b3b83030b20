// Two versions of a workflow held against each other: the drawing of both beside the list of what is different, field by
// field. Choosing a row shows its state in the drawing. It shows what was compared, whatever is edited meanwhile.
#pragma once

#include "app/difference_graph.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class DifferenceView;

class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    // `title`: what is compared, "a.asl.json → b.asl.json".
    DifferenceDialog(Comparison comparison, const QString &title, QWidget *parent);

private:
    void fillList();
    void showRow(const QTreeWidgetItem *item);

    const Comparison m_comparison;
    const DifferenceGraph m_graph;
    const std::vector<DifferenceRow> m_rows;
    QTreeWidget *m_list;
    DifferenceView *m_view;
};

} // namespace app
