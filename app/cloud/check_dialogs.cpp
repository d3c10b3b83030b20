#include "app/cloud/check_dialogs.h"

#include "app/cloud/outgoing.h"
#include "app/cloud/own_workflow.h"
#include "app/cloud/publishing.h"
#include "core/cloud/refusals.h"
#include "core/rehearse/definition_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace app {

TestStateDialog::TestStateDialog(Desk &desk, Settings &settings)
    : CloudDialog(cloud::Operation::TestState, settings, &desk), m_desk(desk), m_state(theme::plainLabel()),
      m_role(nullptr), m_input(new QPlainTextEdit(desk.bench().simulation.inputText()))
{
    setObjectName(QStringLiteral("aws-test-state"));
    setWindowTitle(tr("Try a state with AWS"));
    resize(760, 460);
    setVerb(tr("&Try it"));
    m_state->setObjectName(QStringLiteral("aws-state"));
    m_input->setObjectName(QStringLiteral("aws-input"));
    m_input->setFont(theme::Theme::instance().codeFont());
    m_input->setTabChangesFocus(true);
    addRow(tr("State"), m_state);
    addRow(tr("Its input"), m_input);
    m_role = addField(tr("Role"), "aws-role", tr("ARN; a state that calls something needs it"), "role");
    const auto showState = [this] {
        const asl::StatePath state = m_desk.bench().session.current();
        m_state->setText(state.isEmpty() ? tr("Select one in the drawing.") : state.name());
        showLine();
    };
    connect(m_input, &QPlainTextEdit::textChanged, this, &TestStateDialog::showLine);
    connect(&desk.bench().session, &session::Session::selectionChanged, this, showState);
    connect(&desk.bench().document, &document::WorkflowDocument::changed, this, showState);
    showState();
}

Result<cloud::Call> TestStateDialog::wish() const
{
    const auto text = ownDefinition(m_desk);
    const auto input = outgoingInput(m_input->toPlainText());
    if (!text || !input)
        return text ? input.error() : text.error();
    const asl::Definition definition = rehearse::definitionFrom(*text, QStringLiteral("own.json"));
    const asl::State *state = definition.find(m_desk.bench().session.current());
    if (!state)
        return Refusal{cloud::Code::NoState};
    return cloud::testingState(outgoingState(definition, *state), *input, m_role->text().trimmed());
}

void TestStateDialog::take(const Value &answer)
{
    const QString status = textOf(answer, "status"), next = textOf(answer, "nextState");
    tell(next.isEmpty() ? status : tr("%1; next: %2").arg(status, next));
    showAnswer(QString::fromStdString(answer.dump(2, ' ', false, Value::error_handler_t::replace)));
}

ValidateDialog::ValidateDialog(Desk &desk, Settings &settings)
    : CloudDialog(cloud::Operation::ValidateStateMachineDefinition, settings, &desk), m_desk(desk)
{
    setObjectName(QStringLiteral("aws-validate"));
    setWindowTitle(tr("Check with AWS"));
    resize(760, 320);
    setVerb(tr("C&heck"));
    connect(&desk.bench().document, &document::WorkflowDocument::changed, this, &ValidateDialog::showLine);
}

Result<cloud::Call> ValidateDialog::wish() const
{
    const auto text = ownDefinition(m_desk);
    if (!text)
        return text.error();
    return cloud::validating(*text, ownType(m_desk));
}

void ValidateDialog::take(const Value &answer)
{
    QStringList lines;
    if (const auto found = answer.find("diagnostics"); found != answer.end() && found->is_array())
        for (const Value &each : *found)
            lines << QStringLiteral("%1 %2 %3: %4")
                         .arg(textOf(each, "severity"), textOf(each, "code"), textOf(each, "location"),
                              textOf(each, "message"));
    tell(lines.isEmpty() ? tr("AWS finds nothing wrong with it.")
                         : tr("AWS finds %n fault(s).", nullptr, int(lines.size())));
    showAnswer(lines.join(u'\n'));
}

} // namespace app
