#include "ui/outline/outline_panel.h"

#include "core/text/words.h"
#include "ui/outline/outline_delegate.h"
#include "ui/outline/outline_filter.h"
#include "ui/outline/outline_model.h"
#include "ui/session/searched_words.h"
#include "ui/theme/state_style.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace outline {

namespace {

constexpr int StaleMs = 200; // after the last edit, what is filtered is looked at again

} // namespace

OutlinePanel::OutlinePanel(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new OutlineModel(session, this)),
      m_filtered(new OutlineFilter(*m_model, this)), m_filter(new QLineEdit), m_tree(new QTreeView),
      m_none(theme::plainLabel()), m_stack(new QStackedWidget)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", QStringLiteral("panel"));
    buildTree();
    buildColumn();
    follow();
    retranslate();
    open();
    takeSelection();
}

void OutlinePanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OutlinePanel::buildColumn()
{
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setClearButtonEnabled(true);
    m_none->setProperty("role", QStringLiteral("dim"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 6);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
}

void OutlinePanel::follow()
{
    document::WorkflowDocument &document = m_session.document();
    connect(&document, &document::WorkflowDocument::changed, this, &OutlinePanel::carryClosed);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        filter();
        open();
        takeSelection();
    });
    connect(&m_session, &session::Session::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    // What a state is, and what is wrong with it, may be otherwise in rows of any depth.
    connect(m_model, &QAbstractItemModel::dataChanged, m_tree->viewport(), qOverload<>(&QWidget::update));
    m_stale.setSingleShot(true);
    m_stale.setInterval(StaleMs);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_stale, [this] {
        if (!m_filter->text().trimmed().isEmpty())
            m_stale.start();
    });
    connect(&m_stale, &QTimer::timeout, this, &OutlinePanel::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::giveSelection);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::showStates);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (const asl::StatePath state = stateAt(index); !m_isFollowing && !state.isEmpty())
            m_closed.insert(state);
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_closed.remove(stateAt(index)); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void OutlinePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: name, type:task, uses:$x…"));
    m_filter->setAccessibleName(tr("Filter the states"));
    m_tree->setAccessibleName(tr("Outline of the workflow"));
    m_none->setText(tr("No state fits."));
    m_tree->viewport()->update();
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// The model listens to the document first, so that what is carried here is of use to its next rows only.
void OutlinePanel::carryClosed(const document::Change &change)
{
    if (change.isAnother()) {
        m_closed.clear();
        m_filter->clear(); // it was about another workflow's states
        return;
    }
    if (m_closed.isEmpty())
        return;
    QSet<asl::StatePath> closed;
    for (const asl::StatePath &state : std::as_const(m_closed))
        if (const asl::StatePath now = change.carried().value(state); !now.isEmpty())
            closed.insert(now);
    if (closed == m_closed)
        return;
    m_closed = closed;
    open();
}

void OutlinePanel::open()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QSet<asl::StatePath> closed = m_closed;
    m_tree->expandAll();
    m_closed = closed;
    for (const asl::StatePath &state : closed)
        m_tree->collapse(shownIndex(state));
}

QSet<asl::StatePath> OutlinePanel::fitting(const QString &typed) const
{
    const QStringList words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    const document::SharedSnapshot now = m_session.document().snapshot();
    const session::SearchedWords searched(m_session);
    QSet<asl::StatePath> fitting;
    asl::forEachState(now->definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        const QString all = text::folded(path.name() + u' ' + theme::summaryOf(now->definition, state) + u' '
                                         + searched.of(path, state));
        if (std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); }))
            fitting.insert(path);
    });
    return fitting;
}

void OutlinePanel::filter()
{
    const QString typed = m_filter->text().trimmed();
    {
        const QScopedValueRollback following(m_isFollowing, true); // a row that goes stays selected on the drawing
        m_filtered->keep(typed.isEmpty() ? std::nullopt : std::optional(fitting(typed)));
    }
    m_stack->setCurrentWidget(typed.isEmpty() || m_filtered->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_none);
    open();
    takeSelection();
}

QModelIndex OutlinePanel::shownIndex(const asl::StatePath &state) const
{
    return m_filtered->mapFromSource(m_model->indexOf(state));
}

asl::StatePath OutlinePanel::stateAt(const QModelIndex &shown) const
{
    return m_model->stateAt(m_filtered->mapToSource(shown));
}

void OutlinePanel::takeSelection()
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    QItemSelection selection;
    QModelIndex last;
    for (const asl::StatePath &state : m_session.selection()) {
        const QModelIndex index = shownIndex(state);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        last = index;
    }
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (last.isValid()) {
        m_tree->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(last);
    }
}

void OutlinePanel::giveSelection()
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    document::Selection states;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        if (const asl::StatePath state = stateAt(row); !state.isEmpty())
            states.push_back(state);
    m_session.select(states);
}

void OutlinePanel::showStates()
{
    if (const asl::StatePath state = stateAt(m_tree->currentIndex()); !state.isEmpty())
        m_session.showState(state);
}

} // namespace outline
