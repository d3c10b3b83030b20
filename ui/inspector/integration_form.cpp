#include "ui/inspector/integration_form.h"

#include "core/asl/catalogue.h"
#include "ui/inspector/field/call_fields.h"
#include "ui/inspector/field_words.h"
#include "ui/inspector/object_form.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inspector {

IntegrationForm::IntegrationForm(Subject state)
    : m_state(std::move(state)),
      m_key(m_state.language() == asl::QueryLanguage::Jsonata ? QStringLiteral("Arguments")
                                                              : QStringLiteral("Parameters")),
      m_call(new CallField(m_state)), m_parameters(new ObjectForm(m_state.inner(m_key))),
      m_whole(new ObjectForm(m_state)), m_pattern(new PatternField(m_state)), m_token(theme::plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    m_parameters->setObjectName(QStringLiteral("parameters"));
    m_parameters->setGrowth(tr("Add parameter"), true);
    m_token->setObjectName(QStringLiteral("tokenNote"));
    m_token->setProperty("role", QStringLiteral("small"));
    m_token->setWordWrap(true);
    m_token->setText(tr("The service needs the task token to call back: %1")
                         .arg(m_state.language() == asl::QueryLanguage::Jsonata
                                  ? QStringLiteral("{% $states.context.Task.Token %}")
                                  : QStringLiteral("$$.Task.Token")));
    for (QWidget *part : std::initializer_list<QWidget *>{m_call, m_parameters, m_whole, m_pattern, m_token})
        column->addWidget(part);
    connect(m_call, &CallField::otherWanted, this, [this] {
        m_resourceWanted = true;
        Q_EMIT resourceAsked();
    });
    connect(m_call, &CallField::chosen, this, [this] { m_resourceWanted = false; });
}

asl::Integration IntegrationForm::call() const
{
    return asl::integrationOf(m_state.tree().string(m_state.field(QStringLiteral("Resource"))));
}

bool IntegrationForm::isKnown() const
{
    return !asl::patternsOf(call()).isEmpty();
}

void IntegrationForm::refresh()
{
    const bool known = isKnown();
    m_call->refresh();
    refreshParameters();
    m_pattern->setVisible(known);
    if (known)
        m_pattern->refresh();
    m_token->setVisible(lacksToken());
}

void IntegrationForm::refreshParameters()
{
    const json::NodeId given = m_state.field(m_key);
    const bool isWhole = given != json::NoNode && !m_state.tree().isObject(given);
    m_parameters->setVisible(isKnown() && !isWhole);
    m_whole->setVisible(isKnown() && isWhole);
    if (!isKnown())
        return;
    if (isWhole) {
        FieldPlan plan;
        plan.key = m_key;
        plan.label = labelOf(m_key);
        plan.type = asl::ValueType::Expression;
        m_whole->setPlans({plan});
        m_whole->refresh();
        return;
    }
    m_parameters->setPlans(parameterFields(call(), m_state.tree(), given, m_state.language()));
    m_parameters->refresh();
}

// AWS: a state that waits for a callback hands the token on itself, or waits until it times out.
bool IntegrationForm::lacksToken() const
{
    return isKnown() && call().pattern == asl::IntegrationPattern::WaitForTaskToken
        && !m_state.fieldText(m_key).contains(u"Task.Token");
}

} // namespace inspector
