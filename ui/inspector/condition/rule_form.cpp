#include "ui/inspector/condition/rule_form.h"

#include "ui/inspector/condition/condition_view.h"
#include "ui/inspector/condition/expression_conditions.h"
#include "ui/inspector/condition/path_conditions.h"
#include "ui/inspector/field/expression_field.h"
#include "ui/inspector/field/json_field.h"
#include "ui/theme/segment.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace inspector {
namespace {

const QString ConditionField = QStringLiteral("Condition");

std::unique_ptr<Conditions> conditionsOf(const Subject &rule)
{
    if (rule.language() == asl::QueryLanguage::Jsonata)
        return std::make_unique<ExpressionConditions>(rule);
    return std::make_unique<PathConditions>(rule);
}

FieldPlan conditionPlan()
{
    FieldPlan plan;
    plan.key = ConditionField;
    plan.label = RuleForm::tr("Condition");
    plan.type = asl::ValueType::Expression;
    plan.required = true;
    plan.takesExpression = true;
    return plan;
}

QToolButton *segment(const QString &place, const QString &name, const QString &words)
{
    auto *button = new QToolButton;
    theme::makeSegment(*button, place);
    button->setObjectName(name);
    button->setText(words);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RuleForm::RuleForm(Subject rule)
    : m_rule(std::move(rule)), m_conditions(conditionsOf(m_rule)), m_switch(new QWidget),
      m_rows(new ConditionView(*m_conditions, {})), m_reason(theme::plainLabel()), m_json(new JsonArea),
      m_error(theme::plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    buildSwitch();
    column->addWidget(m_switch);
    column->addWidget(m_rows);
    if (m_rule.language() == asl::QueryLanguage::Jsonata) {
        m_expression = new ExpressionField(m_rule, conditionPlan());
        column->addWidget(m_expression);
    }
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setProperty("role", QStringLiteral("small"));
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    buildJson();
}

RuleForm::~RuleForm() = default;

void RuleForm::buildSwitch()
{
    auto *row = new QHBoxLayout(m_switch);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_asRows = segment(QStringLiteral("first"), QStringLiteral("asRows"), tr("Rows"));
    m_asText = segment(QStringLiteral("last"), QStringLiteral("asText"), tr("Expression"));
    for (QToolButton *button : {m_asRows, m_asText}) {
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] {
            m_textWanted = button == m_asText;
            refresh();
        });
    }
}

void RuleForm::buildJson()
{
    m_json->edit().setObjectName(QStringLiteral("input:rule"));
    m_json->edit().setAccessibleName(tr("The rule as JSON text"));
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    layout()->addWidget(m_json);
    layout()->addWidget(m_error);
    connect(m_json, &JsonArea::edited, this, [this](const QString &json) {
        showError({});
        m_rule.replace(json);
    });
    connect(m_json, &JsonArea::failed, this, &RuleForm::showError);
}

void RuleForm::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

// Also one that is still to be written.
bool RuleForm::isExpression() const
{
    const json::NodeId condition = m_rule.field(ConditionField);
    return m_expression && (condition == json::NoNode || m_rule.tree().isString(condition));
}

void RuleForm::showSwitch(bool hasRows)
{
    m_switch->setVisible(isExpression());
    m_asRows->setEnabled(m_conditions->whyNot().isEmpty());
    m_asRows->setChecked(hasRows);
    m_asText->setChecked(!hasRows);
}

// What is typed on where it was begun stays there, though there are rows for it by now.
void RuleForm::refresh()
{
    const QString whyNot = m_conditions->whyNot();
    m_textWanted |= !whyNot.isEmpty() && isExpression();
    const bool hasRows = whyNot.isEmpty() && !m_textWanted && !m_json->edit().hasFocus();
    const bool hasJson = !hasRows && !isExpression();
    if (hasRows)
        m_rows->show(m_conditions->whole());
    m_rows->setVisible(hasRows);
    showSwitch(hasRows);
    if (m_expression) {
        m_expression->setVisible(!hasRows && !hasJson);
        m_expression->refresh();
    }
    m_reason->setText(theme::breakable(whyNot));
    m_reason->setAccessibleName(whyNot);
    m_reason->setVisible(!whyNot.isEmpty());
    m_json->setVisible(hasJson);
    if (hasJson)
        m_json->show(m_rule.text());
    else
        showError({});
}

} // namespace inspector
