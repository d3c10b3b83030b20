#include "app/compare/difference_dialog.h"

#include "app/compare/difference_view.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

DifferenceDialog::DifferenceDialog(Comparison comparison, const QString &title, QWidget *parent)
    : QDialog(parent), m_comparison(std::move(comparison)), m_graph(m_comparison), m_rows(rowsOf(m_comparison)),
      m_list(new QTreeWidget), m_view(new DifferenceView(m_graph))
{
    setObjectName(QStringLiteral("difference"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 720);
    auto *summary = theme::plainLabel(summaryOf(m_comparison.difference));
    summary->setObjectName(QStringLiteral("difference-summary"));
    summary->setWordWrap(true);
    fillList();
    auto *parts = new QSplitter;
    parts->addWidget(m_view);
    parts->addWidget(m_list);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({690, 490});
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DifferenceDialog::showRow);
    m_list->setFocus();
}

void DifferenceDialog::fillList()
{
    m_list->setObjectName(QStringLiteral("difference-list"));
    m_list->setAccessibleName(tr("What is different"));
    m_list->setHeaderLabels({tr("State and field"), tr("Before"), tr("After")});
    m_list->setAlternatingRowColors(true);
    for (int number = 0; number < int(m_rows.size()); ++number) {
        const DifferenceRow &row = m_rows[size_t(number)];
        const diff::Fate fate = row.fate.value_or(diff::Fate::Changed);
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, fateSign(fate) + u' ' + row.name);
        item->setText(1, row.fate ? fateWord(fate) : QString());
        item->setText(2, row.kind);
        item->setData(0, Qt::UserRole, number);
        item->setToolTip(0, theme::verbatim(row.title));
        QFont font = item->font(0);
        font.setWeight(QFont::DemiBold);
        item->setFont(0, font);
        for (const DifferenceRow::Field &field : row.fields) {
            auto *line = new QTreeWidgetItem(item, {field.name, field.before, field.after});
            line->setData(0, Qt::UserRole, number);
            line->setToolTip(0, theme::verbatim(field.name));
            line->setToolTip(1, theme::verbatim(field.before));
            line->setToolTip(2, theme::verbatim(field.after));
        }
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->resizeSection(0, 240);
    m_list->header()->resizeSection(1, 120);
}

void DifferenceDialog::showRow(const QTreeWidgetItem *item)
{
    if (item)
        m_view->centreOnState(m_graph.drawnPath(m_rows[size_t(item->data(0, Qt::UserRole).toInt())]));
}

} // namespace app
