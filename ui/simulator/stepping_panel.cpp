#include "ui/simulator/stepping_panel.h"

#include "core/history/aws_form.h"
#include "core/rehearse/saved_run.h"
#include "ui/answers/json_entry.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/answer_card.h"
#include "ui/simulator/asking_tab.h"
#include "ui/simulator/beginning_form.h"
#include "ui/simulator/cases_view.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/event_model.h"
#include "ui/simulator/files_form.h"
#include "ui/simulator/logs_window.h"
#include "ui/simulator/outbox_view.h"
#include "ui/simulator/play_bar.h"
#include "ui/simulator/predict_card.h"
#include "ui/simulator/recorded_band.h"
#include "ui/simulator/stop_dialog.h"
#include "ui/simulator/substitution_form.h"
#include "ui/simulator/timeline_view.h"
#include "ui/simulator/variables_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace simulator {

using answers::JsonEntry;

namespace {

enum LeftTab { Events, InputTab };

constexpr int LeftWidth = 312, RightWidth = 236; // what their tabs and buttons need
constexpr QSize MiddleSize{480, 150}; // less than a task needs that asks: the window must fit a small screen

QTableView *eventTable(EventModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setObjectName(QStringLiteral("events"));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    // One height for all rows: asking 25,000 of them for theirs would take seconds.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(22);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setMinimumSectionSize(20);
    table->setColumnWidth(EventModel::Number, 34);
    table->setColumnWidth(EventModel::Time, 64);
    return table;
}

// The run shown was started with another input than the one written now.
bool hasOtherInput(const session::SimulationController &simulation)
{
    const QString now = simulation.inputText().trimmed();
    return simulation.run()
        && QString::fromStdString(simulation.run()->setup().inputText) != (now.isEmpty() ? QStringLiteral("{}") : now);
}

} // namespace

SteppingPanel::SteppingPanel(session::SimulationController &simulation, session::Session &session, TestCases &testCases,
                             QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_session(session), m_testCases(testCases),
      m_bar(new PlayBar(simulation)), m_recorded(new RecordedBand(simulation)), m_columns(new QSplitter),
      m_left(new QTabWidget), m_model(new EventModel(simulation, this)), m_events(simulator::eventTable(m_model)),
      m_timeline(new TimelineView(simulation)), m_outbox(new OutboxView(simulation)),
      m_cases(new CasesView(simulation, session)), m_export(new QPushButton), m_logs(new QPushButton),
      m_mocks(new QPushButton), m_start(new QPushButton), m_input(new JsonEntry),
      m_substitutions(new SubstitutionForm(simulation, session)), m_files(new FilesForm(simulation, session)),
      m_beginning(new BeginningForm(simulation)), m_showBeginning(new QToolButton),
      m_dataView(new DataView(simulation, session)), m_middle(&m_dataView->tabs()),
      m_answerCard(new AnswerCard(simulation)), m_predictCard(new PredictCard(simulation)),
      m_variables(new VariablesView(simulation))
{
    build();
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &SteppingPanel::followMoment);
    connect(&m_simulation, &Simulation::runChanged, this, &SteppingPanel::followMoment);
    connect(&m_simulation, &Simulation::runChanged, this, &SteppingPanel::showWhatIsLacking);
    connect(&m_simulation, &Simulation::failedToStart, this, &SteppingPanel::showFailedStart);
    connect(&m_session.document(), &document::WorkflowDocument::changed, this, &SteppingPanel::showOutdated);
    connect(m_events->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid() && row.row() + 1 != m_simulation.position())
            m_simulation.seek(row.row() + 1);
    });
    connectCards();
    connect(m_input, &JsonEntry::changed, this, [this] {
        m_simulation.setInputText(m_input->text());
        showOutdated();
    });
    connect(&m_simulation, &Simulation::inputReplaced, this, [this] { m_input->setText(m_simulation.inputText()); });
    connect(&m_simulation, &Simulation::forgotten, this, &SteppingPanel::startOver);
    connect(&m_simulation, &Simulation::rehearsalReplaced, this, &SteppingPanel::startOver);
    connect(m_start, &QPushButton::clicked, &m_simulation, &Simulation::startAndPlay);
    connect(m_restart, &QPushButton::clicked, &m_simulation, &Simulation::startAndPlay);
    connect(m_mocks, &QPushButton::clicked, this, &SteppingPanel::chooseMockFile);
    connect(m_logs, &QPushButton::clicked, this, &SteppingPanel::showLogs);
    connect(m_export, &QPushButton::clicked, this, &SteppingPanel::exportHistory);
    connect(m_cases, &CasesView::exported, this, &SteppingPanel::historyExported);
    connect(m_outbox, &OutboxView::counted, this, &SteppingPanel::showMessageCount);
    connect(m_outbox, &OutboxView::filesExported, this, &SteppingPanel::filesExported);
    m_input->setText(m_simulation.inputText());
    retranslateUi();
    followMoment();
}

// A run may be under way before anybody looks at it.
void SteppingPanel::connectCards()
{
    auto *answer = new AskingTab(
        *m_middle, *m_answerCard, [](QWidget &card) { static_cast<AnswerCard &>(card).takeFocus(); }, this);
    connect(m_answerCard, &AnswerCard::askingChanged, answer, &AskingTab::setAsking);
    answer->setAsking(m_answerCard->isAsking());
    auto *predict = new AskingTab(
        *m_middle, *m_predictCard, [](QWidget &card) { static_cast<PredictCard &>(card).takeFocus(); }, this);
    connect(m_predictCard, &PredictCard::askingChanged, predict, &AskingTab::setAsking);
    connect(&m_simulation.predictor(), &session::Predictor::insisted, predict, &AskingTab::comeForward);
    predict->setAsking(m_predictCard->isAsking());
}

void SteppingPanel::build()
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    // What needs width is in the middle, beside the data of the moment; a task that asks comes first.
    m_middle->insertTab(0, m_answerCard, {});
    m_middle->insertTab(1, m_predictCard, {});
    for (QWidget *page : std::initializer_list<QWidget *>{m_timeline, m_outbox, m_cases})
        m_middle->addTab(page, {});
    m_dataView->setMinimumSize(MiddleSize);
    m_variables->setMinimumWidth(RightWidth);
    m_columns->addWidget(buildLeft());
    m_columns->addWidget(m_dataView);
    m_columns->addWidget(m_variables);
    m_columns->setHandleWidth(1);
    m_columns->setSizes({LeftWidth, 700, RightWidth});
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_recorded);
    column->addWidget(buildOutdated());
    column->addWidget(m_columns, 1);
}

QWidget *SteppingPanel::buildLeft()
{
    auto *events = new QWidget;
    auto *column = new QVBoxLayout(events);
    column->setContentsMargins(4, 4, 4, 6);
    column->setSpacing(4);
    column->addWidget(m_events, 1);
    m_export->setObjectName(QStringLiteral("export-history-button"));
    m_export->setProperty("quiet", true);
    m_logs->setObjectName(QStringLiteral("logs-button"));
    m_logs->setProperty("quiet", true);
    auto *exports = new QHBoxLayout;
    exports->setSpacing(0);
    exports->addWidget(m_export);
    exports->addWidget(m_logs);
    exports->addStretch();
    column->addLayout(exports);
    m_left->setDocumentMode(true);
    m_left->setMinimumWidth(LeftWidth);
    m_left->insertTab(Events, events, {});
    m_left->insertTab(InputTab, buildInput(), {});
    m_left->setCurrentIndex(m_simulation.isActive() ? Events
                                                    : InputTab); // before the first run its input is what matters
    return m_left;
}

QWidget *SteppingPanel::buildInput()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    m_input->setObjectName(QStringLiteral("run-input"));
    column->addWidget(m_input, 1);
    column->addWidget(m_substitutions);
    column->addWidget(m_files);
    column->addWidget(m_beginning);
    m_beginning->hide();
    m_showBeginning->setObjectName(QStringLiteral("show-beginning"));
    m_showBeginning->setIcon(theme::icon(QStringLiteral("clock")));
    m_showBeginning->setCheckable(true);
    connect(m_showBeginning, &QToolButton::toggled, m_beginning, &QWidget::setVisible);
    auto *row = new QHBoxLayout;
    m_start->setObjectName(QStringLiteral("start-run"));
    m_start->setProperty("primary", true);
    m_mocks->setObjectName(QStringLiteral("open-mocks"));
    row->addWidget(m_mocks);
    row->addWidget(m_showBeginning);
    row->addStretch();
    row->addWidget(m_start);
    column->addLayout(row);
    return page;
}

QWidget *SteppingPanel::buildOutdated()
{
    auto *band = new QFrame;
    band->setObjectName(QStringLiteral("outdated"));
    band->setProperty("message", QStringLiteral("warning"));
    m_outdatedWords = theme::plainLabel();
    m_restart = new QPushButton;
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_outdatedWords, 1);
    row->addWidget(m_restart);
    m_outdated = band;
    m_outdated->hide();
    return band;
}

void SteppingPanel::retranslateUi()
{
    m_middle->setTabText(m_middle->indexOf(m_answerCard), tr("Answer"));
    m_middle->setTabText(m_middle->indexOf(m_predictCard), tr("Predict"));
    m_middle->setTabText(m_middle->indexOf(m_timeline), tr("Timeline"));
    m_timeline->setAccessibleName(tr("The run over virtual time"));
    m_outbox->retranslateUi();
    showMessageCount(0);
    m_left->setTabText(InputTab, tr("Run input"));
    m_middle->setTabText(m_middle->indexOf(m_cases), tr("Tests"));
    m_cases->retranslateUi();
    m_input->setName(tr("The input of the run, as JSON"));
    m_substitutions->retranslateUi();
    m_files->retranslateUi();
    m_beginning->retranslateUi();
    m_showBeginning->setToolTip(tr("When the run begins, and the seed of its chance"));
    m_showBeginning->setAccessibleName(m_showBeginning->toolTip());
    m_start->setText(tr("Start"));
    m_start->setToolTip(tr("Start a run with this input"));
    m_mocks->setText(tr("Mock file…"));
    m_mocks->setToolTip(tr("Take the answers of tasks from a mock file"));
    m_export->setText(tr("Export history…"));
    m_logs->setText(tr("Logs, trace…"));
    m_logs->setToolTip(tr("What CloudWatch Logs and X-Ray would get of this run"));
    showOutdated();
    m_recorded->retranslateUi();
    m_restart->setText(tr("Start again"));
    m_events->setAccessibleName(tr("Events of the run"));
    showEventCount();
}

// Another workflow: before its first run its input is what matters.
void SteppingPanel::startOver()
{
    m_input->setText(m_simulation.inputText());
    if (m_left->currentIndex() == Events)
        m_left->setCurrentIndex(InputTab);
}

void SteppingPanel::followMoment()
{
    showEventCount();
    showOutdated();
    m_export->setEnabled(m_simulation.isActive());
    m_logs->setEnabled(m_simulation.isActive());
    const qint64 position = m_simulation.position();
    if (position < 1 || position > m_model->rowCount())
        return;
    if (position == 1 && !m_events->currentIndex().isValid() && m_left->currentIndex() == InputTab)
        m_left->setCurrentIndex(Events); // a run began
    const QModelIndex row = m_model->index(int(position - 1), EventModel::What);
    if (m_events->currentIndex().row() != row.row())
        m_events->setCurrentIndex(row);
    m_events->scrollTo(row);
}

void SteppingPanel::showWhatIsLacking()
{
    if (m_simulation.isActive() && m_files->lacksFiles())
        m_session.say(tr("This run finds nothing in S3: choose a folder for it under Run input."));
}

void SteppingPanel::showEventCount()
{
    const qint64 known = m_simulation.knownEvents();
    m_left->setTabText(Events, known > 0 ? tr("Events %1").arg(known) : tr("Events"));
}

void SteppingPanel::showMessageCount(int messages)
{
    m_middle->setTabText(m_middle->indexOf(m_outbox), messages > 0 ? tr("Outbox %1").arg(messages) : tr("Outbox"));
}

void SteppingPanel::showOutdated()
{
    const bool isOtherInput = hasOtherInput(m_simulation);
    if (!m_simulation.isOutdated() && isOtherInput)
        m_outdatedWords->setText(tr("The input has changed since this run began."));
    else if (m_simulation.isRecorded())
        m_outdatedWords->setText(tr("The definition has changed since this history was laid over it."));
    else
        m_outdatedWords->setText(tr("The definition has changed since this run began."));
    m_restart->setVisible(!m_simulation.isRecorded());
    m_outdated->setVisible(m_simulation.isOutdated() || isOtherInput);
}

// The field itself says what is wrong; it only has to be seen.
void SteppingPanel::showFailedStart(const Refusal &reason)
{
    m_left->setCurrentIndex(InputTab);
    m_input->setFocus();
    m_session.say(problems::sentence(reason));
}

void SteppingPanel::chooseMockFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a mock file"), {}, tr("Mock files (*.json);;All files (*)"));
    if (!path.isEmpty())
        m_testCases.loadFile(path, {});
}

void SteppingPanel::chooseEvent()
{
    bool isChosen = false;
    const int number = QInputDialog::getInt(this, tr("Run to an event"), tr("The event's number"),
                                            int(std::max<qint64>(1, m_simulation.position())), 1, 25'000, 1, &isChosen);
    if (isChosen)
        m_simulation.runToEvent(number);
}

void SteppingPanel::offerOtherwise()
{
    m_bar->openForkMenu();
}

void SteppingPanel::showTests()
{
    m_middle->setCurrentWidget(m_cases);
    m_cases->setFocus();
}

void SteppingPanel::keepRun()
{
    showTests();
    m_cases->keepRun();
}

void SteppingPanel::runTests()
{
    showTests();
    m_cases->runAll();
}

void SteppingPanel::editBreakpoints()
{
    (new StopDialog(m_session, this))->show();
}

void SteppingPanel::exportHistory()
{
    if (!m_simulation.isActive())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the execution history"),
                                                      QStringLiteral("history.json"), tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const session::KeptRun &run = *m_simulation.watched();
    const Value whole = run.trail ? rehearse::savedRun(run.trail->run(), run.rehearsal, run.snapshot->text)
                                  : history::awsHistory(run.recording().events);
    const std::string json = whole.dump(2, ' ', false, Value::error_handler_t::replace) + '\n';
    Q_EMIT historyExported(path, QByteArray::fromStdString(json));
}

void SteppingPanel::showLogs()
{
    auto *window = new LogsWindow(m_simulation, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &LogsWindow::saved, this, &SteppingPanel::historyExported);
    window->show();
}

void SteppingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
