#include "app/cloud/execution_dialog.h"

#include "app/cloud/outgoing.h"
#include "app/cloud/own_workflow.h"
#include "app/cloud/publishing.h"
#include "core/cloud/refusals.h"
#include "core/rehearse/beside.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace app {

namespace {

QString indented(const Value &answer)
{
    return QString::fromStdString(answer.dump(2, ' ', false, Value::error_handler_t::replace));
}

} // namespace

FollowingDialog::FollowingDialog(cloud::Operation operation, Desk &desk, Panels &panels, Settings &settings)
    : CloudDialog(operation, settings, &desk), m_following(inquiry()), m_shown(desk, panels, this)
{
    connect(&m_following, &Following::grown, this, [this] {
        m_shown.show(m_following.events().history(), false);
        say(tr("%n event(s) so far; it goes on.", nullptr, int(m_following.events().count())));
    });
    connect(&m_following, &Following::delayed, this, [this](const Refusal &reason, int seconds) {
        say(tr("%1 Tried again in %2 seconds.").arg(problems::sentence(reason)).arg(seconds));
    });
    connect(&m_following, &Following::failed, this, [this](const Refusal &reason) { refuse(reason); });
    connect(&m_following, &Following::ended, this, [this] {
        say(tr("It is over."));
        m_shown.show(m_following.events().history(), true);
    });
    connect(&m_shown, &ShownExecution::refused, this, [this](const Refusal &reason) { refuse(reason); });
    connect(&m_shown, &ShownExecution::compared, this,
            [this](const QString &sentence) { say(tr("It is over. %1").arg(sentence)); });
}

void FollowingDialog::say(const QString &sentence)
{
    showWork();
    tell(sentence);
}

void FollowingDialog::follow(const QString &execution)
{
    m_shown.begin(execution);
    m_following.begin(execution);
    showWork();
}

bool FollowingDialog::isAtWork() const
{
    return CloudDialog::isAtWork() || m_following.isUnderWay();
}

void FollowingDialog::cancel()
{
    m_following.stop();
    CloudDialog::cancel();
    showWork();
}

ExecutionDialog::ExecutionDialog(What what, Desk &desk, Panels &panels, Settings &settings)
    : FollowingDialog(what == What::Redrive ? cloud::Operation::RedriveExecution
                                            : cloud::Operation::GetExecutionHistory,
                      desk, panels, settings),
      m_what(what),
      m_execution(addField(tr("Execution"), "aws-execution", tr("its ARN: arn:aws:states:…:execution:…"), "execution"))
{
    name(what);
    resize(760, 340);
}

void ExecutionDialog::name(What what)
{
    switch (what) {
    case What::Follow:
        setObjectName(QStringLiteral("aws-follow"));
        setWindowTitle(tr("Follow an execution on AWS"));
        return setVerb(tr("&Follow"));
    case What::Fetch:
        setObjectName(QStringLiteral("aws-fetch"));
        setWindowTitle(tr("Fetch an execution's history from AWS"));
        return setVerb(tr("F&etch"));
    case What::Redrive:
        setObjectName(QStringLiteral("aws-redrive"));
        setWindowTitle(tr("Redrive an execution on AWS"));
        return setVerb(tr("&Redrive"));
    }
}

Result<cloud::Call> ExecutionDialog::wish() const
{
    const QString execution = m_execution->text().trimmed();
    if (cloud::isExpressExecution(execution))
        return Refusal{cloud::Code::NoHistory};
    if (!cloud::isExecution(execution))
        return Refusal{cloud::Code::NoArn};
    return m_what == What::Redrive ? cloud::redriving(execution) : cloud::readingHistory(execution);
}

void ExecutionDialog::begin(const cloud::Call &call)
{
    const QString execution = m_execution->text().trimmed();
    if (m_what == What::Follow)
        return follow(execution);
    shown().begin(execution);
    ask(call);
}

void ExecutionDialog::take(const Value &answer)
{
    if (m_what == What::Redrive)
        return follow(m_execution->text().trimmed());
    cloud::Events events;
    if (!events.take(answer) || events.isEmpty())
        return refuse(Refusal{cloud::Code::Unreadable, {cloud::commandOf(cloud::Operation::GetExecutionHistory)}});
    tell(tr("%n event(s).", nullptr, int(events.count())));
    shown().show(answer, events.isOver());
}

StartDialog::StartDialog(Desk &desk, Panels &panels, Settings &settings)
    : FollowingDialog(desk.bench().session.machineType() == sim::MachineType::Express
                          ? cloud::Operation::StartSyncExecution
                          : cloud::Operation::StartExecution,
                      desk, panels, settings),
      m_desk(desk), m_machine(addField(tr("State machine"), "aws-machine", tr("its name, or its ARN"))),
      m_name(addField(tr("Execution's name"), "aws-name", tr("AWS gives one otherwise"))),
      m_input(new QPlainTextEdit(desk.bench().simulation.inputText())), m_follow(new QCheckBox(tr("F&ollow it here")))
{
    setObjectName(QStringLiteral("aws-start"));
    setWindowTitle(tr("Start an execution on AWS"));
    resize(760, 460);
    setVerb(tr("&Start"));
    // As it was published from here, if it was.
    const QString name = rehearse::machineNameOf(ownName(desk)),
                  published = settings.cloudWord(QStringLiteral("machine"));
    m_machine->setText(published.endsWith(u':' + name) ? published : name);
    m_input->setObjectName(QStringLiteral("aws-input"));
    m_input->setFont(theme::Theme::instance().codeFont());
    m_input->setTabChangesFocus(true);
    addRow(tr("Input"), m_input);
    const bool isExpress = ownType(desk) == u"EXPRESS";
    m_follow->setObjectName(QStringLiteral("aws-follow-it"));
    m_follow->setChecked(!isExpress);
    m_follow->setEnabled(!isExpress); // it has no history; its end is waited for
    addRow({}, m_follow);
    connect(m_input, &QPlainTextEdit::textChanged, this, &StartDialog::showLine);
}

Result<cloud::ExecutionWish> StartDialog::whole() const
{
    const auto input = outgoingInput(m_input->toPlainText());
    if (!input)
        return input.error();
    return cloud::ExecutionWish{m_machine->text().trimmed(), m_name->text().trimmed(), *input,
                                ownType(m_desk) == u"EXPRESS"};
}

Result<cloud::Call> StartDialog::wish() const
{
    const auto all = whole();
    if (!all)
        return all.error();
    return all->machine.startsWith(u"arn:") ? cloud::starting(*all) : cloud::listingMachines();
}

void StartDialog::begin(const cloud::Call &call)
{
    const QString machine = m_machine->text().trimmed();
    if (machine.startsWith(u"arn:"))
        return start(machine);
    inquiry().ask(call, [this, machine](const Value &listing) {
        const QString found = machineNamed(listing, machine);
        if (found.isEmpty())
            refuse(Refusal{cloud::Code::NoSuchMachine, {machine}});
        else
            start(found);
    });
}

void StartDialog::start(const QString &machine)
{
    auto all = whole();
    if (!all)
        return refuse(all.error());
    all->machine = machine;
    ask(cloud::starting(*all));
}

void StartDialog::take(const Value &answer)
{
    const QString execution = textOf(answer, "executionArn");
    showAnswer(indented(answer));
    settings().setCloudWord(QStringLiteral("execution"), execution);
    tell(tr("Started: %1").arg(execution));
    if (m_follow->isChecked())
        follow(execution);
}

} // namespace app
