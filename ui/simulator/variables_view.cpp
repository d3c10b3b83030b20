#include "ui/simulator/variables_view.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/visit.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr qsizetype CellLength = 160;

std::string timestamp(sim::VirtualTime at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

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

Value contextAt(const sim::Run &run, qint64 count)
{
    const sim::Setup &setup = run.setup();
    Value context = {
        {"Execution", {{"Name", setup.executionName}, {"StartTime", timestamp(setup.start)}, {"Input", setup.input}}},
        {"StateMachine", {{"Name", setup.machineName}}}};
    const sim::SharedPlace &place = run.events()[size_t(count - 1)].place;
    if (!place)
        return context;
    const Visit visit = lastVisit(run.events(), count, place->state);
    Value &state = context["State"];
    state["Name"] = place->state.name().toStdString();
    if (visit.entered >= 0)
        state["EnteredTime"] = timestamp(run.events()[size_t(visit.entered)].at);
    state["RetryCount"] = std::max(0, visit.attempts - 1);
    if (!place->iterations.empty())
        context["Map"]["Item"]["Index"] = place->iterations.back();
    return context;
}

VariablesView::VariablesView(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_tabs(new QTabWidget), m_table(variableTable()),
      m_context(jsonReader())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_table->setObjectName(QStringLiteral("variables"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, {});
    m_tabs->addTab(m_context, {});
    column->addWidget(m_tabs);
    connect(&m_simulation, &session::SimulationController::momentChanged, this, &VariablesView::refresh);
    connect(&m_simulation, &session::SimulationController::runChanged, this, &VariablesView::refresh);
    retranslateUi();
}

void VariablesView::retranslateUi()
{
    m_tabs->setTabText(0, tr("Variables"));
    m_tabs->setTabText(1, tr("Context"));
    m_table->setAccessibleName(tr("Variables"));
    m_context->setAccessibleName(tr("Context"));
}

// Variables cost a refold from the run's last checkpoint: they are read when they are to be seen.
void VariablesView::refresh()
{
    if (!isVisible())
        return;
    const sim::Run *run = m_simulation.position() > 0 ? m_simulation.run() : nullptr;
    const expr::Variables variables = run ? run->variablesAt(m_simulation.position()) : expr::Variables();
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
    m_context->setPlainText(run ? jsonText(shared(contextAt(*run, m_simulation.position()))) : QString());
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
