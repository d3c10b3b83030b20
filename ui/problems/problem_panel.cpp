#include "ui/problems/problem_panel.h"

#include "ui/problems/fix_text.h"
#include "ui/session/ways_out.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>

namespace problems {

ProblemPanel::ProblemPanel(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ProblemModel(session, this)),
      m_filtered(new QSortFilterProxyModel(this)), m_filter(new QLineEdit), m_count(theme::plainLabel()),
      m_none(theme::plainLabel()), m_list(new QTreeView), m_stack(new QStackedWidget), m_awsWords(theme::plainLabel())
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", QStringLiteral("panel"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(ProblemModel::SortRole);
    m_list->setModel(m_filtered);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ProblemModel::Line, Qt::AscendingOrder);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemModel::Sentence, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemModel::State, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemModel::Line, QHeaderView::ResizeToContents);
    m_filter->setObjectName(QStringLiteral("problemFilter"));
    m_filter->setClearButtonEnabled(true);
    m_count->setProperty("role", QStringLiteral("small"));
    m_none->setProperty("role", QStringLiteral("dim"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_awsWords->setObjectName(QStringLiteral("awsWords"));
    m_awsWords->setProperty("role", QStringLiteral("small"));
    m_awsWords->setWordWrap(true);
    m_awsWords->setContentsMargins(12, 4, 12, 6);
    m_awsWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    column->addWidget(m_awsWords);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ProblemPanel::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemPanel::showCount);
    connect(&m_session.document(), &document::WorkflowDocument::changed, m_filter,
            [this](const document::Change &change) {
                if (change.isAnother())
                    m_filter->clear(); // it was about another workflow's problems
            });
    connect(m_list, &QTreeView::activated, this, &ProblemPanel::showProblem);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemPanel::showAwsWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemPanel::showAwsWords);
    connect(m_list, &QTreeView::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = m_list->indexAt(point);
        if (index.isValid())
            fixMenu(index)->popup(m_list->viewport()->mapToGlobal(point));
    });
    auto *fix = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), m_list);
    fix->setContext(Qt::WidgetShortcut);
    connect(fix, &QShortcut::activated, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid())
            fixMenu(index)->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
    });
    retranslate();
}

void ProblemPanel::retranslate()
{
    m_list->setAccessibleName(tr("Problems"));
    m_filter->setPlaceholderText(tr("Filter problems"));
    m_filter->setAccessibleName(tr("Filter problems"));
    showCount();
    showAwsWords();
}

void ProblemPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemPanel::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_count->setText(shown < all    ? tr("%1 of %2").arg(shown).arg(all)
                         : all == 1 ? tr("1 problem")
                                    : tr("%1 problems").arg(all));
    m_none->setText(all == 0 ? tr("No problems: AWS would accept this definition.")
                             : tr("No problem matches the filter."));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_none) : m_list);
}

const ProblemModel::Row &ProblemPanel::rowAt(const QModelIndex &index) const
{
    return m_model->rows()[size_t(m_filtered->mapToSource(index).row())];
}

void ProblemPanel::showAwsWords()
{
    const QModelIndex index = m_list->currentIndex();
    const QString words = index.isValid() ? rowAt(index).problem.awsWords : QString();
    m_awsWords->setText(words.isEmpty() ? QString() : tr("AWS: %1").arg(words));
    m_awsWords->setVisible(!words.isEmpty());
}

QMenu *ProblemPanel::fixMenu(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ProblemModel::Row row = rowAt(index);
    const bool isBeside = !row.file.isEmpty();
    const quint64 number = m_session.document().snapshot()->number;
    const QString outer = isBeside ? m_session.findings().carrier->outer : QString();
    for (const language::Fix &fix : isBeside ? session::waysOutBeside(m_session, row.problem.diagnostic)
                                             : session::waysOut(m_session, row.problem.diagnostic)) {
        connect(menu->addAction(theme::withoutKeys(nameOf(fix))), &QAction::triggered, this,
                [this, fix, number, isBeside, outer] {
                    if (m_session.document().snapshot()->number != number) // the patch is of another text
                        return;
                    if (isBeside)
                        m_session.editCarrier(outer, fix.patch, nameOf(fix));
                    else
                        m_session.document().commit(fix.patch, nameOf(fix));
                });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No fix is known for this"))->setEnabled(false);
    return menu;
}

void ProblemPanel::showProblem(const QModelIndex &index)
{
    const ProblemModel::Row row = rowAt(index);
    if (!row.file.isEmpty())
        return m_session.say(tr("%1, line %2: it stands in the template, beside the definition that is shown here.")
                                 .arg(row.file, QString::number(row.line)));
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
