#include "ui/inspector/previews.h"

#include "core/expr/jsonata.h"
#include "core/expr/value_text.h"
#include "core/history/visit.h"
#include "core/simulate/stages.h"
#include "ui/inspector/field/field_editor.h"

namespace inspector {
namespace {

struct Previewed
{
    QPointer<FieldEditor> field;
    std::string expression;
    QString stateField; // what it stands in tells what it may see
    QString outcome;
};

std::vector<Previewed> expressionsOf(const QWidget &page)
{
    std::vector<Previewed> asked;
    for (FieldEditor *field : page.findChildren<FieldEditor *>()) {
        const QString expression = field->isVisible() ? field->expression() : QString();
        if (expression.isEmpty())
            field->showPreview({});
        else
            asked.push_back({field, expression.toStdString(), field->stateField(), {}});
    }
    return asked;
}

// AWS: $states.result is there once there is a result, $states.errorOutput in a Catch.
expr::Environment seenIn(const QString &stateField, expr::Environment environment)
{
    if (stateField != u"Output" && stateField != u"Assign")
        environment.result = nullptr;
    if (stateField != u"Catch")
        environment.errorOutput = nullptr;
    return environment;
}

QString outcomeOf(const Previewed &asked, expr::Environment environment)
{
    constexpr qsizetype Longest = 160;
    expr::Random random;
    environment.random = &random;
    const auto compiled = expr::Jsonata::compiled(asked.expression);
    if (!compiled)
        return {};
    const expr::Evaluated outcome = compiled->evaluated(environment, asked.stateField.toStdString());
    if (!outcome)
        return {};
    const QString text = QString::fromStdString(expr::jsonText(**outcome)).simplified();
    return QStringLiteral("= ") + (text.size() > Longest ? text.left(Longest - 1) + u'…' : text);
}

} // namespace

Previews::Previews(session::SimulationController &simulation, QObject *parent)
    : QObject(parent), m_simulation(simulation), m_stager(std::make_shared<sim::Stager>())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(&m_rest, &QTimer::timeout, this, &Previews::inquire);
    connect(&simulation, &session::SimulationController::runChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&simulation, &session::SimulationController::momentChanged, &m_rest, qOverload<>(&QTimer::start));
}

void Previews::follow(QWidget *page, const asl::StatePath &state)
{
    m_page = page;
    m_state = state;
    m_rest.start();
}

// While one predicts, what expressions come to is what is asked.
void Previews::inquire()
{
    if (!m_page || !m_page->isVisible())
        return;
    std::vector<Previewed> asked = expressionsOf(*m_page);
    const bool isWatched = m_simulation.position() > 0 && !m_state.isEmpty() && !m_simulation.predictor().isOpen();
    const history::Visit visit = isWatched
        ? history::lastVisit(m_simulation.recording()->events, m_simulation.position(), m_state)
        : history::Visit();
    if (asked.empty() || !visit.place) {
        for (const Previewed &each : asked)
            each.field->showPreview({});
        m_inquirer.forget();
        return;
    }
    m_inquirer.ask([stager = m_stager, asked = std::move(asked),
                    facts = sim::factsOf(*m_simulation.recording(), m_simulation.position(),
                                         *visit.place)]() mutable -> std::function<void()> {
        const sim::Stages stages = stager->stagesOf(facts);
        for (Previewed &each : asked)
            each.outcome = outcomeOf(each, seenIn(each.stateField, stages.environment()));
        return [asked = std::move(asked)] {
            for (const Previewed &each : asked) {
                if (each.field)
                    each.field->showPreview(each.outcome);
            }
        };
    });
}

} // namespace inspector
