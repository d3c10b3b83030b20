#include "ui/simulator/data_view.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/explain.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace simulator {

namespace {

enum Stage { Input, Arguments, ResultStage, Output };

QLabel *sayLabel()
{
    auto *label = theme::plainLabel();
    label->setProperty("role", QStringLiteral("say"));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DataView::DataView(session::SimulationController &simulation, session::Session &session, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_session(session), m_tabs(new QTabWidget),
      m_state(theme::plainLabel()), m_say(sayLabel()), m_input(jsonReader()), m_output(jsonReader()),
      m_explain(sayLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildFlow(), {});
    m_tabs->addTab(m_input, {});
    m_tabs->addTab(m_output, {});
    auto *explainPage = new QWidget;
    auto *explainColumn = new QVBoxLayout(explainPage);
    explainColumn->setContentsMargins(12, 10, 12, 10);
    explainColumn->addWidget(m_explain);
    explainColumn->addStretch();
    m_tabs->addTab(explainPage, {});
    m_state->setProperty("role", QStringLiteral("small"));
    m_state->setContentsMargins(0, 0, 12, 0);
    m_tabs->setCornerWidget(m_state);
    column->addWidget(m_tabs);
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &DataView::showMoment);
    connect(&m_simulation, &Simulation::runChanged, this, &DataView::showMoment);
    connect(&m_session, &session::Session::selectionChanged, this, &DataView::showSelection);
    retranslateUi();
}

QWidget *DataView::buildFlow()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 7, 12, 7);
    column->setSpacing(7);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (int stage = Input; stage <= Output; ++stage) {
        if (stage > Input) {
            auto *arrow = theme::plainLabel(QStringLiteral("→"));
            arrow->setProperty("role", QStringLiteral("dim"));
            row->addWidget(arrow);
        }
        m_boxes.push_back(new JsonBox);
        row->addWidget(m_boxes.back(), 1);
    }
    column->addLayout(row, 1);
    m_say->setObjectName(QStringLiteral("say"));
    column->addWidget(m_say);
    return page;
}

QString DataView::explained() const
{
    return m_say->text();
}

void DataView::retranslateUi()
{
    const QString titles[] = {tr("Data flow"), tr("Input"), tr("Output"), tr("Explain")};
    for (int i = 0; i < 4; ++i)
        m_tabs->setTabText(i, titles[i]);
    m_boxes[Input]->setCaption(tr("State input"));
    m_boxes[Arguments]->setCaption(tr("Arguments"));
    m_boxes[Output]->setCaption(tr("Output"));
    showMoment();
}

void DataView::showMoment()
{
    const bool active = m_simulation.position() > 0;
    const QString words = active ? explanation(*m_simulation.recording(), m_simulation.position())
                                 : tr("Start a run to see what goes in and out of each state.").toHtmlEscaped();
    for (QLabel *label : {m_say, m_explain}) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }
    showState(active ? m_simulation.progress().current : asl::StatePath());
}

// A state picked by hand shows its own data until the run moves on.
void DataView::showSelection()
{
    const asl::StatePath picked = m_session.current();
    if (m_simulation.isActive() && m_simulation.progress().states.contains(picked))
        showState(picked);
}

void DataView::showState(const asl::StatePath &state)
{
    m_shown = state;
    m_state->setText(state.name());
    const bool active = m_simulation.position() > 0;
    const history::Visit visit = active && !state.isEmpty()
        ? history::lastVisit(m_simulation.recording()->events, m_simulation.position(), state)
        : history::Visit();
    SharedValue input = visit.input;
    SharedValue output = visit.output;
    if (active && state.isEmpty()) { // the execution's own: its input, and its output at the end
        const auto &events = m_simulation.recording()->events;
        const history::Event &now = events[size_t(m_simulation.position() - 1)];
        input = events.front().payload;
        if (now.type == history::EventType::ExecutionSucceeded)
            output = now.payload;
    }
    const QString none = active ? tr("not yet") : QString();
    m_boxes[Input]->showValue(input, none);
    m_boxes[Arguments]->showValue(visit.arguments, visit.exited ? tr("calls no service") : none);
    m_boxes[Output]->showValue(output, none);
    showResult(visit);
    showHot(visit);
    m_input->setPlainText(jsonText(input));
    m_output->setPlainText(jsonText(output));
}

void DataView::showResult(const history::Visit &visit)
{
    JsonBox *box = m_boxes[ResultStage];
    const bool mocked = m_simulation.script().mocks(visit.state.name().toStdString());
    box->setCaption(mocked ? tr("Result (mock)") : tr("Result"));
    if (!visit.error.isEmpty())
        box->showError(visit.error, visit.cause, visit.attempts > 0 ? tr("attempt %1").arg(visit.attempts) : QString());
    else
        box->showValue(visit.result,
                       visit.exited && !visit.arguments ? tr("calls no service")
                           : m_simulation.isActive()    ? tr("not yet")
                                                        : QString());
}

void DataView::showHot(const history::Visit &visit)
{
    const int hot = visit.entered < 0            ? -1
        : visit.exited                           ? Output
        : visit.result || !visit.error.isEmpty() ? ResultStage
        : visit.arguments                        ? Arguments
                                                 : Input;
    for (int stage = Input; stage <= Output; ++stage)
        m_boxes[size_t(stage)]->setHot(stage == hot);
}

void DataView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
