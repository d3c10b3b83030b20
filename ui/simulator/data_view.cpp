#include "ui/simulator/data_view.h"

#include "core/history/origin.h"
#include "core/lesson/glossary.h"
#include "core/validate/variable_use.h"
#include "ui/session/inquirer.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/explain.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/playground_view.h"
#include "ui/simulator/rules_view.h"
#include "ui/simulator/stages_view.h"
#include "ui/simulator/term_links.h"
#include "ui/simulator/visit_picker.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>

namespace simulator {

namespace {

enum Stage { Input, Arguments, ResultStage, Output };
constexpr int RestingTime = 60; // ms
constexpr int StateNameWidth = 130; // beside the tabs; the tool tip has all of a longer one

// What was found of a visit beside the window.
struct Found
{
    sim::Stages stages;
    std::vector<ShownStage> shown;
    std::optional<expr::Examined> examined;
    QString readers;
};

// "$n is read by “A”, “B”." for each variable that the visit assigned.
QString readersOf(const sim::Stages &stages, const asl::Definition &definition)
{
    const sim::Stage *assigned = stages.stage(sim::StageName::AssignedVariables);
    if (!assigned || !assigned->value->is_object())
        return {};
    const QMap<QString, QStringList> references = validate::variableReferences(definition);
    QStringList sentences;
    for (const auto &[key, value] : assigned->value->items()) {
        const QString name = QString::fromStdString(key);
        QStringList readers;
        for (auto each = references.cbegin(); each != references.cend(); ++each)
            if (each.value().contains(name))
                readers << u'“' + each.key() + u'”';
        sentences << (readers.isEmpty()
                          ? DataView::tr("$%1 is read by no state.").arg(name)
                          : DataView::tr("$%1 is read by %2.").arg(name, readers.join(QStringLiteral(", "))));
    }
    return sentences.join(u' ');
}

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
      m_state(theme::plainLabel()), m_say(sayLabel()), m_terms(new TermLinks(session)), m_flow(buildFlow()),
      m_stages(new StagesView), m_rules(new RulesView), m_playground(new PlaygroundView),
      m_visits(new VisitPicker(simulation)), m_stager(std::make_shared<sim::Stager>()),
      m_inquirer(new session::Inquirer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("data-tabs"));
    m_tabs->addTab(m_flow, {});
    m_tabs->addTab(m_stages, {});
    m_tabs->addTab(m_rules, {});
    m_tabs->addTab(m_playground, {});
    m_state->setProperty("role", QStringLiteral("small"));
    m_state->setContentsMargins(0, 0, 12, 10); // on the line of the tabs
    m_tabs->setCornerWidget(m_state);
    column->setSpacing(0);
    column->addWidget(m_visits);
    column->addWidget(m_tabs, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestingTime);
    connect(&m_rest, &QTimer::timeout, this, &DataView::inquire);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DataView::inquire);
    connect(m_playground, &PlaygroundView::expressionChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_stages, &StagesView::originWanted, this,
            [this](const QString &pointer) { m_stages->showOrigin(originOf(pointer)); });
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &DataView::showMoment);
    connect(&m_simulation, &Simulation::runChanged, this, &DataView::showMoment);
    connect(&m_simulation.predictor(), &session::Predictor::askedChanged, this, &DataView::showMoment);
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
    column->addWidget(m_terms);
    return page;
}

QString DataView::explained() const
{
    return m_say->text();
}

void DataView::retranslateUi()
{
    m_tabs->setTabText(m_tabs->indexOf(m_flow), tr("Data flow"));
    m_tabs->setTabText(m_tabs->indexOf(m_stages), tr("Stages"));
    m_tabs->setTabText(m_tabs->indexOf(m_rules), tr("Rules"));
    m_tabs->setTabText(m_tabs->indexOf(m_playground), tr("Playground"));
    m_boxes[Input]->setCaption(tr("State input"));
    m_boxes[Arguments]->setCaption(tr("Arguments"));
    m_boxes[Output]->setCaption(tr("Output"));
    showMoment();
}

void DataView::showMoment()
{
    const bool active = m_simulation.position() > 0;
    const Telling telling = m_simulation.predictor().isOpen() ? Telling::OnlyWhatHappened : Telling::AlsoWhatFollows;
    const QString words = active ? explanation(*m_simulation.recording(), m_simulation.position(), telling)
                                 : tr("Start a run to see what goes in and out of each state.").toHtmlEscaped();
    m_say->setText(words);
    m_say->setVisible(!words.isEmpty());
    const auto &glossary = lesson::Glossary::in(QLocale().name());
    m_terms->show(active ? glossary.termsAt(*m_simulation.recording(), m_simulation.position())
                         : std::vector<const lesson::Term *>());
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
    m_state->setText(m_state->fontMetrics().elidedText(state.name(), Qt::ElideRight, StateNameWidth));
    m_state->setToolTip(theme::verbatim(state.name()));
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
    const QString noService = state.isEmpty() ? QString() : tr("calls no service"); // the execution itself has none
    m_boxes[Arguments]->showValue(visit.arguments, visit.exited || state.isEmpty() ? noService : none);
    m_boxes[Output]->showValue(output, none);
    showResult(visit);
    showHot(visit);
    m_place = visit.place;
    m_visits->follow(state, visit.entered);
    const asl::State *known = active ? m_simulation.recording()->state(visit.place) : nullptr;
    m_tabs->setTabVisible(m_tabs->indexOf(m_rules), known && known->kind() == asl::StateKind::Choice);
    if (known)
        m_playground->setLanguage(known->language == asl::QueryLanguage::Jsonata ? expr::Language::Jsonata
                                                                                 : expr::Language::JsonPath);
    m_inquirer->forget();
    if (isInquired())
        m_rest.start();
}

bool DataView::isInquired() const
{
    const QWidget *seen = m_tabs->currentWidget();
    return isVisible() && (seen == m_stages || seen == m_rules || seen == m_playground);
}

// Facts are gathered here, where the recording may grow; what follows from them is found elsewhere.
void DataView::inquire()
{
    if (!isInquired())
        return;
    if (!m_place || m_simulation.position() < 1) {
        m_stages->showNothing(m_simulation.isActive() ? tr("This state has not been visited yet.")
                                                      : tr("Start a run to see the stages of each state's data."));
        return;
    }
    if (m_simulation.predictor().isOpen()) { // doing the state again would tell the answer
        m_stages->showNothing(tr("Answer the question under Predict first."));
        m_rules->show({}, nullptr);
        m_playground->showNothing();
        return;
    }
    sim::VisitFacts facts = sim::factsOf(*m_simulation.recording(), m_simulation.position(), *m_place);
    if (const sim::Run *run = m_simulation.run())
        facts.filesFolder = run->setup().filesFolder;
    const QString tried = m_tabs->currentWidget() == m_playground ? m_playground->expression() : QString();
    m_inquirer->ask([this, stager = m_stager, facts = std::move(facts), tried,
                     language = m_playground->language()]() -> std::function<void()> {
        auto found = std::make_shared<Found>();
        found->stages = stager->stagesOf(facts);
        found->shown = shownStages(found->stages);
        if (facts.definition)
            found->readers = readersOf(found->stages, *facts.definition);
        expr::Random random;
        expr::Environment environment = found->stages.environment();
        environment.random = &random;
        if (!tried.isEmpty())
            found->examined = expr::examined(tried.toStdString(), language, environment);
        return [this, found, place = facts.place, definition = facts.definition] {
            m_rules->show(found->stages, definition ? definition->find(place->state) : nullptr);
            m_stages->show(std::move(found->shown), found->stages, found->readers);
            found->examined ? m_playground->show(*found->examined) : m_playground->showNothing();
        };
    });
}

QString DataView::originOf(const QString &pointer) const
{
    if (!m_place || m_simulation.position() < 1)
        return {};
    const auto found = history::originOf(*m_simulation.recording(), m_simulation.position(), *m_place,
                                         Value::json_pointer(pointer.toStdString()));
    if (!found)
        return {};
    const QString place = pointer.isEmpty() ? tr("The whole input") : tr("The value at %1").arg(pointer);
    if (!found->place)
        return tr("%1 is as the execution was given it.").arg(place);
    const QString name = found->place->state.name();
    return found->isOutput ? tr("%1 comes from the output of “%2” (event %3).").arg(place, name).arg(found->id)
                           : tr("%1 was handed in by “%2” (event %3).").arg(place, name).arg(found->id);
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
                       m_shown.isEmpty()                      ? QString()
                           : visit.exited && !visit.arguments ? tr("calls no service")
                           : m_simulation.isActive()          ? tr("not yet")
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

void DataView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    inquire();
}

void DataView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
