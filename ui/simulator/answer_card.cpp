#include "ui/simulator/answer_card.h"

#include "core/rehearse/answer_default.h"
#include "core/rehearse/error_names.h"
#include "ui/answers/answer_form.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace simulator {

using answers::AnswerForm;

namespace {

enum Calls { ThisCall, AllFurther };
constexpr double LongestSeconds = 99'999'999; // AWS: the longest a task may take

std::string textAt(const Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

AnswerCard::AnswerCard(session::SimulationController &simulation, QWidget *parent)
    : QFrame(parent), m_simulation(simulation), m_title(theme::plainLabel()), m_callsTitle(theme::plainLabel()),
      m_sent(new JsonBox), m_form(new AnswerForm(AnswerForm::Offer::AlsoFailingFirst)), m_calls(new QComboBox),
      m_one(new QPushButton), m_all(new QPushButton), m_child(new QPushButton), m_tokenRow(new QWidget),
      m_tokenTitle(theme::plainLabel()), m_waits(theme::plainLabel()), m_token(new QLineEdit),
      m_success(new QPushButton), m_failure(new QPushButton), m_heartbeat(new QPushButton), m_after(new QDoubleSpinBox)
{
    build();
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &AnswerCard::follow);
    connect(&m_simulation, &Simulation::runChanged, this, &AnswerCard::startOver);
    connect(m_one, &QPushButton::clicked, this, &AnswerCard::give);
    connect(m_all, &QPushButton::clicked, this, &AnswerCard::giveAll);
    connect(m_form, &AnswerForm::changed, this, &AnswerCard::allow);
    connect(m_success, &QPushButton::clicked, this, [this] { send(m_form->success()); });
    connect(m_failure, &QPushButton::clicked, this, [this] { send(m_form->failure()); });
    connect(m_heartbeat, &QPushButton::clicked, this, &AnswerCard::sendHeartbeat);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { (m_one->isVisible() ? m_one : m_success)->click(); });
    }
    retranslateUi();
    follow();
}

void AnswerCard::build()
{
    setObjectName(QStringLiteral("answer-card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(7);
    column->addWidget(m_title);
    column->addWidget(m_tokenRow);
    buildToken();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_sent, 2);
    middle->addWidget(m_form, 3);
    column->addLayout(middle, 1);
    m_calls->setObjectName(QStringLiteral("answer-calls"));
    m_calls->addItems({QString(), QString()});
    m_child->setObjectName(QStringLiteral("choose-child"));
    connect(m_child, &QPushButton::clicked, this, &AnswerCard::chooseChild);
    m_one->setObjectName(QStringLiteral("answer-one"));
    m_one->setProperty("primary", true);
    m_all->setObjectName(QStringLiteral("answer-all"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_callsTitle);
    bottom->addWidget(m_calls);
    bottom->addWidget(m_child);
    bottom->addStretch();
    bottom->addWidget(m_all);
    bottom->addWidget(m_one);
    bottom->addWidget(m_failure);
    bottom->addWidget(m_success);
    column->addLayout(bottom);
    // What no task has asked for yet takes no room: all of it in a row is wider than a small screen in some languages.
    for (QWidget *part : std::initializer_list<QWidget *>{m_tokenRow, m_child, m_success, m_failure})
        part->hide();
}

void AnswerCard::buildToken()
{
    m_token->setObjectName(QStringLiteral("task-token"));
    m_token->setReadOnly(true);
    m_success->setObjectName(QStringLiteral("token-success"));
    m_success->setProperty("primary", true);
    m_failure->setObjectName(QStringLiteral("token-failure"));
    m_heartbeat->setObjectName(QStringLiteral("token-heartbeat"));
    m_after->setObjectName(QStringLiteral("heartbeat-after"));
    m_after->setRange(0, LongestSeconds);
    m_after->setDecimals(1);
    m_after->setMaximumWidth(120);
    m_after->setValue(1);
    m_waits->setProperty("role", QStringLiteral("dim"));
    auto *row = new QHBoxLayout(m_tokenRow);
    row->setContentsMargins({});
    row->addWidget(m_tokenTitle);
    row->addWidget(m_token, 1);
    row->addWidget(m_waits);
    row->addWidget(m_after);
    row->addWidget(m_heartbeat);
}

void AnswerCard::retranslateUi()
{
    m_tokenTitle->setText(tr("Task token"));
    m_token->setAccessibleName(tr("Task token"));
    m_success->setText(tr("Success"));
    m_success->setToolTip(tr("As SendTaskSuccess, with the output above"));
    m_failure->setText(tr("Failure"));
    m_failure->setToolTip(tr("As SendTaskFailure, with the error above"));
    m_heartbeat->setText(tr("Heartbeat"));
    m_heartbeat->setToolTip(tr("As SendTaskHeartbeat: the time that HeartbeatSeconds allows begins anew"));
    m_after->setLocale(QLocale());
    m_after->setPrefix(tr("after "));
    m_after->setSuffix(tr(" s"));
    m_after->setAccessibleName(tr("How long after the last one the heartbeat comes, in seconds"));
    m_sent->setCaption(tr("It was sent"));
    m_form->retranslateUi();
    m_callsTitle->setText(tr("For"));
    m_calls->setItemText(ThisCall, tr("this call"));
    m_calls->setItemText(AllFurther, tr("this and all further calls"));
    m_calls->setAccessibleName(tr("Which calls the answer is for"));
    m_child->setText(tr("Choose the child's definition…"));
    m_child->setToolTip(tr("Runs the state machine that this task starts; the rehearsal remembers its file"));
    m_one->setText(tr("Answer"));
    m_one->setToolTip(tr("Answers, and lets the run go on (Ctrl+Enter)"));
    m_all->setText(tr("Answer all with this"));
    m_all->setToolTip(tr("Every task of this run without a mock gets this answer"));
    m_asked.reset();
    follow();
}

// Another run asks anew, whatever the last one was about to be answered.
void AnswerCard::startOver()
{
    m_asked.reset();
    m_form->startOver(Value::object());
    m_calls->setCurrentIndex(ThisCall);
    follow();
}

void AnswerCard::takeFocus()
{
    m_form->takeFocus();
}

void AnswerCard::follow()
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (want)
        ask(*want);
    if (want.has_value() == m_asking)
        return;
    m_asking = want.has_value();
    Q_EMIT askingChanged(m_asking);
}

void AnswerCard::ask(const sim::Want &want)
{
    const QString name = want.place ? want.place->state.name() : QString();
    const Question asked{m_simulation.knownEvents(), want.place ? *want.place : history::Place(), want.attempt,
                         want.heartbeats.size(), want.inside};
    if (m_asked == asked)
        return;
    m_asked = asked;
    m_title->setText(want.attempt == 0 ? tr("%1 wants an answer").arg(name)
                                       : tr("%1 wants an answer (call %2)").arg(name).arg(want.attempt + 1));
    m_sent->showValue(want.sent, tr("nothing"));
    m_form->startOver(rehearse::defaultAnswer(want));
    offerErrors(want);
    showToken(want);
    allow();
}

// A workflow that is open in a tab is mostly the one.
void AnswerCard::chooseChild()
{
    const QStringList open = m_simulation.openFiles();
    if (open.isEmpty())
        return chooseChildFile();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("open-children"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &file : open)
        connect(menu->addAction(theme::withoutKeys(QFileInfo(file).fileName())), &QAction::triggered, this,
                [this, file] { takeChild(file); });
    menu->addSeparator();
    connect(menu->addAction(tr("Another file…")), &QAction::triggered, this, &AnswerCard::chooseChildFile);
    menu->popup(m_child->mapToGlobal(m_child->rect().bottomLeft()));
}

void AnswerCard::takeChild(const QString &file)
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (want && want->sent)
        m_simulation.setMachine(textAt(*want->sent, "StateMachineArn"), file);
}

void AnswerCard::chooseChildFile()
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (!want)
        return;
    const std::string arn = want->sent ? textAt(*want->sent, "StateMachineArn") : std::string();
    const QString file = QFileDialog::getOpenFileName(
        this, tr("The definition of %1").arg(QString::fromStdString(arn)), {},
        tr("Workflows (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml);;All files (*)"));
    if (!file.isEmpty())
        takeChild(file);
}

void AnswerCard::showToken(const sim::Want &want)
{
    const asl::Integration call = asl::integrationOf(QString::fromStdString(want.resource));
    m_child->setVisible(call.kind == asl::IntegrationKind::Optimized && call.service == u"states"
                        && call.action == u"startExecution" && call.pattern != asl::IntegrationPattern::WaitForTaskToken
                        && want.inside.empty());
    const bool waits =
        call.pattern == asl::IntegrationPattern::WaitForTaskToken || call.kind == asl::IntegrationKind::Activity;
    for (QWidget *part : std::initializer_list<QWidget *>{m_tokenRow, m_success, m_failure})
        part->setVisible(waits);
    for (QWidget *part : std::initializer_list<QWidget *>{m_callsTitle, m_calls, m_one, m_all})
        part->setVisible(!waits);
    m_form->setForToken(waits);
    if (!waits)
        return;
    m_title->setText(tr("%1 waits for someone to send its token back").arg(want.place->state.name()));
    m_token->setText(want.token.empty() ? tr("(the worker has it)") : QString::fromStdString(want.token));
    m_token->setCursorPosition(0);
    m_heartbeat->setEnabled(want.heartbeatSeconds > 0);
    m_after->setEnabled(want.heartbeatSeconds > 0);
    m_waits->setText(want.heartbeatSeconds > 0 ? tr("%n heartbeat(s) so far; fails after %1 s without one", nullptr,
                                                    int(want.heartbeats.size()))
                                                     .arg(want.heartbeatSeconds)
                                               : tr("no HeartbeatSeconds"));
}

// The heartbeats that were sent stay part of the answer.
void AnswerCard::send(std::optional<sim::Answer> outcome)
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (!want || !want->place || !outcome)
        return;
    outcome->heartbeats = want->heartbeats;
    outcome->submitted = Value::object(); // the call itself went well
    m_simulation.answer(*outcome);
}

void AnswerCard::sendHeartbeat()
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (!want || !want->place)
        return;
    sim::Answer answer;
    answer.heartbeats = want->heartbeats;
    answer.heartbeats.push_back(m_after->value());
    m_simulation.answer(answer);
}

void AnswerCard::offerErrors(const sim::Want &want)
{
    const document::SharedSnapshot now = m_simulation.session().document().snapshot();
    const asl::State *task = want.place ? now->definition.find(want.place->state) : nullptr;
    rehearse::ErrorNames names;
    if (task)
        names = rehearse::errorNames(*task);
    else
        names.ofService = rehearse::serviceErrors(asl::integrationOf(QString::fromStdString(want.resource)));
    // Who has the token fails with an error of his own, none of the service's.
    if (!want.token.empty())
        names.ofService.clear();
    m_form->setErrors(names);
}

std::optional<rehearse::Answers> AnswerCard::answers() const
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (!want || !want->place)
        return std::nullopt;
    const int last = m_calls->currentIndex() == AllFurther ? rehearse::Always : want->attempt;
    return m_form->answers(want->place->state.name().toStdString(), want->attempt, last);
}

void AnswerCard::give()
{
    if (const auto given = answers())
        m_simulation.give(*given);
}

void AnswerCard::giveAll()
{
    if (const auto given = m_form->answer())
        m_simulation.answerAll(*given);
}

void AnswerCard::allow()
{
    m_calls->setEnabled(!m_form->failsFirst()); // those that follow are told of already
    m_one->setEnabled(answers().has_value());
    m_success->setEnabled(m_form->success().has_value());
    m_failure->setEnabled(m_form->failure().has_value());
    m_all->setEnabled(!m_form->failsFirst() && m_form->answer().has_value());
}

void AnswerCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
