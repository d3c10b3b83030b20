#include "ui/simulator/trial_window.h"

#include "core/history/visit.h"
#include "core/simulate/test_state/test_state.h"
#include "ui/answers/answer_form.h"
#include "ui/answers/answer_menu.h"
#include "ui/answers/json_entry.h"
#include "ui/session/inquirer.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/verbatim.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr int TypingRest = 150; // ms

std::string written(const Value &value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

// What the service, the branches or the rounds give on; AWS asks for it of these kinds.
bool wantsAnswer(const asl::State &state)
{
    return state.kind() == asl::StateKind::Task || state.kind() == asl::StateKind::Map
        || state.kind() == asl::StateKind::Parallel;
}

// What AWS would say to the request.
Result<Value, sim::ApiError> answered(const Value &request)
{
    const auto read = sim::readTestRequest(request);
    if (!read)
        return read.error();
    if (const auto refused = sim::refusal(*read))
        return *refused;
    return sim::testResponse(*read);
}

} // namespace

TrialWindow::TrialWindow(session::SimulationController &simulation, const asl::StatePath &state, QWidget *over)
    : QDialog(over), m_simulation(simulation), m_path(state), m_input(new answers::JsonEntry),
      m_variables(new answers::JsonEntry), m_answer(new answers::AnswerForm(answers::AnswerForm::Offer::OneAnswer)),
      m_answerTitle(theme::plainLabel()), m_verdict(theme::plainLabel()), m_response(jsonReader()),
      m_inquirer(new session::Inquirer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("trial-window"));
    setWindowTitle(tr("%1 alone").arg(state.name()));
    resize(860, 520);
    build();
    begin();
    m_rest.setSingleShot(true);
    m_rest.setInterval(TypingRest);
    connect(&m_rest, &QTimer::timeout, this, &TrialWindow::inquire);
    for (answers::JsonEntry *entry : {m_input, m_variables})
        connect(entry, &answers::JsonEntry::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(m_answer, &answers::AnswerForm::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&simulation.session().document(), &document::WorkflowDocument::changed, &m_rest,
            qOverload<>(&QTimer::start));
    inquire();
}

void TrialWindow::build()
{
    m_input->setObjectName(QStringLiteral("trial-input"));
    m_input->setName(tr("The state's input"));
    m_variables->setObjectName(QStringLiteral("trial-variables"));
    m_variables->setName(tr("Variables"));
    m_verdict->setObjectName(QStringLiteral("trial-verdict"));
    m_verdict->setProperty("role", QStringLiteral("heading"));
    m_verdict->setWordWrap(true);
    m_response->setObjectName(QStringLiteral("trial-response"));
    m_response->setAccessibleName(tr("What TestState answers"));
    auto *left = new QVBoxLayout;
    left->addWidget(theme::plainLabel(tr("The state's input")));
    left->addWidget(m_input, 3);
    left->addWidget(theme::plainLabel(tr("Variables")));
    left->addWidget(m_variables, 2);
    left->addWidget(m_answerTitle);
    left->addWidget(m_answer, 4);
    auto *right = new QVBoxLayout;
    right->addWidget(m_verdict);
    right->addWidget(m_response, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
}

// With what the state had in the run that is shown, or with what a run would begin with.
void TrialWindow::begin()
{
    const document::SharedSnapshot now = m_simulation.session().document().snapshot();
    const asl::State *state = now->definition.find(m_path);
    const history::Recording *recording = m_simulation.recording();
    const history::Visit visit = recording && m_simulation.position() > 0
        ? history::lastVisit(recording->events, m_simulation.position(), m_path)
        : history::Visit();
    Value variables = Value::object();
    if (visit.entered >= 0)
        for (const auto &[name, value] : history::variablesAt(*recording, visit.entered + 1))
            variables[name] = *value;
    m_input->setText(visit.input ? jsonText(visit.input) : m_simulation.inputText());
    m_variables->setText(jsonText(std::make_shared<const Value>(variables)));
    const bool isTask = state && state->kind() == asl::StateKind::Task;
    const bool wants = state && wantsAnswer(*state);
    m_answerTitle->setText(isTask ? tr("Its service answers") : tr("Its branches or rounds give on"));
    m_answerTitle->setVisible(wants);
    m_answer->setVisible(wants);
    if (isTask)
        m_answer->setErrors(rehearse::errorNames(*state));
    m_answer->startOver(visit.result ? *visit.result
                            : isTask ? answers::usualResult(m_simulation, m_path)
                                     : Value::array());
}

// As the API takes it: the state alone, and what is JSON in it as text. Nothing while a field holds none.
std::optional<Value> TrialWindow::request() const
{
    const document::SharedSnapshot now = m_simulation.session().document().snapshot();
    const asl::State *state = now->definition.find(m_path);
    const auto input = m_input->value(), variables = m_variables->value();
    const auto answer = m_answer->answer();
    if (!state || !input || !variables || (wantsAnswer(*state) && !answer))
        return std::nullopt;
    Value definition = now->tree->toValue(state->node);
    if (state->language == asl::QueryLanguage::Jsonata && definition.is_object())
        definition["QueryLanguage"] = "JSONata";
    Value made{{"definition", written(definition)}, {"input", written(*input)}, {"inspectionLevel", "DEBUG"}};
    if (!variables->empty())
        made["variables"] = written(*variables);
    if (!wantsAnswer(*state))
        return made;
    Value &mock = made["mock"];
    if (answer->result) {
        mock = {{"result", written(*answer->result)}, {"fieldValidationMode", "NONE"}};
    } else {
        const bool isSilent = answer->noAnswer || !answer->thrown;
        mock["errorOutput"]["error"] = isSilent ? "States.Timeout" : answer->thrown->error.value_or("");
        if (!isSilent && answer->thrown->cause)
            mock["errorOutput"]["cause"] = *answer->thrown->cause;
    }
    return made;
}

void TrialWindow::inquire()
{
    const std::optional<Value> asked = request();
    if (!asked)
        return showFault(m_simulation.session().document().snapshot()->definition.find(m_path)
                             ? tr("What is written on the left is no JSON yet.")
                             : tr("The state is gone."));
    m_inquirer->ask([this, request = *asked]() -> std::function<void()> {
        const auto response = answered(request);
        return [this, response] {
            if (response)
                showResponse(*response);
            else
                showFault(QString::fromStdString(response.error().message));
        };
    });
}

void TrialWindow::showFault(const QString &words)
{
    m_verdict->setText(words);
    m_response->clear();
}

void TrialWindow::showResponse(const Value &response)
{
    const auto text = [&response](const char *key) {
        return response.contains(key) && response[key].is_string()
            ? QString::fromStdString(response[key].get<std::string>())
            : QString();
    };
    QStringList words{text("status")};
    if (!text("error").isEmpty())
        words << text("error");
    if (!text("nextState").isEmpty())
        words << tr("%1 comes next").arg(text("nextState"));
    m_verdict->setText(words.join(QStringLiteral(" · ")));
    m_response->setPlainText(QString::fromStdString(response.dump(2, ' ', false, Value::error_handler_t::replace)));
}

} // namespace simulator
