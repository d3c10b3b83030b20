#include "ui/simulator/variables_view.h"

#include "ui/simulator/cost_view.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr qsizetype CellLength = 160;

QTableWidget *variableTable()
{
    auto *table = new QTableWidget(0, 2);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(22);
    return table;
}

} // namespace

VariablesView::VariablesView(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_playback(simulation), m_tabs(new QTabWidget), m_table(variableTable()),
      m_context(jsonReader()), m_cost(new CostView(simulation))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_table->setObjectName(QStringLiteral("variables"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, {});
    m_tabs->addTab(m_context, {});
    m_tabs->addTab(m_cost, {});
    column->addWidget(m_tabs);
    connect(&m_playback, &session::Playback::momentChanged, this, &VariablesView::refresh);
    connect(&m_playback, &session::Playback::runChanged, this, &VariablesView::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &VariablesView::refresh);
    retranslateUi();
}

void VariablesView::retranslateUi()
{
    m_tabs->setTabText(0, tr("Variables"));
    m_tabs->setTabText(1, tr("Context"));
    m_tabs->setTabText(2, tr("Cost"));
    m_table->setAccessibleName(tr("Variables"));
    m_context->setAccessibleName(tr("Context"));
}

// Variables cost a walk back through the events, the context the run's whole input: they are read when they are to be seen.
void VariablesView::refresh()
{
    if (!isVisible())
        return;
    const qint64 position = m_playback.position();
    const history::Recording *run = position > 0 ? m_playback.recording() : nullptr;
    if (m_tabs->currentWidget() == m_table)
        showVariables(run ? history::variablesAt(*run, position) : expr::Variables());
    else if (m_tabs->currentWidget() == m_context)
        m_context->setPlainText(run ? cutJson(shared(history::contextAt(*run, position))) : QString());
}

void VariablesView::showVariables(const expr::Variables &variables)
{
    m_table->setRowCount(int(variables.size()));
    int row = 0;
    for (const auto &[name, value] : variables) {
        auto *key = new QTableWidgetItem(u'$' + QString::fromStdString(name));
        auto *shown = new QTableWidgetItem(shortJson(value, CellLength));
        shown->setFont(theme::Theme::instance().codeFont());
        shown->setToolTip(theme::verbatim(jsonText(value).left(4000)));
        m_table->setItem(row, 0, key);
        m_table->setItem(row, 1, shown);
        ++row;
    }
}

void VariablesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void VariablesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
