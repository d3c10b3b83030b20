#include "ui/problems/problem_panel.h"

#include "ui/problems/problem_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>

namespace problems {

ProblemPanel::ProblemPanel(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ProblemModel(session, this)),
      m_filtered(new QSortFilterProxyModel(this)), m_filter(new QLineEdit), m_count(new QLabel),
      m_none(new QLabel), m_list(new QTreeView), m_stack(new QStackedWidget)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", QStringLiteral("panel"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filtered);
    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemModel::Sentence, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemModel::State, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemModel::Line, QHeaderView::ResizeToContents);
    m_filter->setObjectName(QStringLiteral("problemFilter"));
    m_filter->setPlaceholderText(tr("Filter problems"));
    m_filter->setClearButtonEnabled(true);
    m_count->setProperty("role", QStringLiteral("small"));
    m_none->setProperty("role", QStringLiteral("dim"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 8, 12, 6);
    top->setSpacing(10);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ProblemPanel::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemPanel::showCount);
    connect(m_list, &QTreeView::activated, this, &ProblemPanel::showProblem);
    showCount();
}

void ProblemPanel::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_count->setText(shown < all ? tr("%1 of %2").arg(shown).arg(all)
                     : all == 1 ? tr("1 problem") : tr("%1 problems").arg(all));
    m_none->setText(all == 0 ? tr("No problems: AWS would accept this definition.")
                             : tr("No problem matches the filter."));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_none) : m_list);
}

void ProblemPanel::showProblem(const QModelIndex &index)
{
    const ProblemModel::Row row = m_model->rows()[size_t(m_filtered->mapToSource(index).row())];
    if (!row.state.isEmpty()) {
        m_session.select({row.state});
        m_session.showState(row.state);
    }
    m_session.showText(row.problem.span);
}

void ProblemPanel::step(int by)
{
    const int count = m_filtered->rowCount();
    if (count == 0)
        return;
    const QModelIndex here = m_list->currentIndex();
    const int from = here.isValid() ? here.row() : (by > 0 ? -1 : 0);
    const QModelIndex next = m_filtered->index((from + by + count) % count, 0);
    m_list->setCurrentIndex(next);
    showProblem(next);
}

void ProblemPanel::showNext()
{
    step(1);
}

void ProblemPanel::showPrevious()
{
    step(-1);
}

} // namespace problems
