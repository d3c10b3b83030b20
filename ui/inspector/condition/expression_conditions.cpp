#include "ui/inspector/condition/expression_conditions.h"

#include "core/json/edit.h"
#include "ui/inspector/condition/comparison_words.h"

#include <QCoreApplication>

namespace inspector {
namespace {

using expr::ConditionText;
using Kind = expr::SimpleCondition::Kind;

struct Expressing
{
    Q_DECLARE_TR_FUNCTIONS(inspector::Expressing)
};

const QString ConditionKey = QStringLiteral("Condition");
const QString FreshCondition = QStringLiteral("$exists($states.input.value)");

ConditionText::Joint jointOf(Joint joint)
{
    return joint == Joint::All ? ConditionText::Joint::And : ConditionText::Joint::Or;
}

Joint jointOf(Kind kind)
{
    switch (kind) {
    case Kind::And: return Joint::All;
    case Kind::Or: return Joint::Any;
    case Kind::Not: return Joint::Negation;
    default: return Joint::None;
    }
}

// What stands bare and is no operand is meant as text.
QString operandOf(const QString &typed)
{
    const QString text = typed.trimmed();
    return expr::isOperand(text) ? text : expr::quotedText(typed);
}

} // namespace

ExpressionConditions::Reading ExpressionConditions::read() const
{
    const QString written = m_rule.tree().string(m_rule.field(ConditionKey));
    Reading reading;
    if (!written.startsWith(u"{%") || !written.endsWith(u"%}") || written.size() < 4)
        return reading;
    const QString inside = written.mid(2, written.size() - 4);
    const QString expression = inside.trimmed();
    const qsizetype begin = expression.isEmpty() ? 0 : inside.indexOf(expression);
    reading.before = written.left(2 + begin);
    reading.after = written.mid(2 + begin + expression.size());
    reading.text = ConditionText::read(expression);
    return reading;
}

QString ExpressionConditions::whyNot() const
{
    return read().text ? QString() : Expressing::tr("No rows: they show comparisons joined by and, or and $not.");
}

Condition ExpressionConditions::whole() const
{
    const Reading reading = read();
    return reading.text ? conditionOf(*reading.text, reading.text->whole()) : Condition{};
}

Condition ExpressionConditions::conditionOf(const ConditionText &text, const expr::SimpleCondition &part) const
{
    Condition made;
    made.joint = jointOf(part.kind);
    for (const expr::SimpleCondition &each : part.parts)
        made.parts.push_back(conditionOf(text, each));
    if (made.joint != Joint::None)
        return made;
    made.variable = text.said(part.left);
    if (part.kind == Kind::Exists)
        made.operation = QStringLiteral("$exists");
    if (part.kind != Kind::Comparison)
        return made;
    made.operation = text.said(part.sign);
    made.value = text.said(part.right);
    made.example = Expressing::tr("10, 'text' or $path");
    return made;
}

QList<Operation> ExpressionConditions::operations(const Condition &) const
{
    const auto entry = [](const char *sign, const char *relation) {
        return Operation{QLatin1StringView(sign), relationWords(QLatin1StringView(relation)), QLatin1StringView(sign)};
    };
    QList<Operation> offered{
        entry("=", "Equals"),      {QStringLiteral("!="), Expressing::tr("is not equal to"), QStringLiteral("!=")},
        entry(">", "GreaterThan"), entry(">=", "GreaterThanEquals"),
        entry("<", "LessThan"),    entry("<=", "LessThanEquals")};
    offered.append({QStringLiteral("$exists"), Expressing::tr("is there"), QStringLiteral("$exists"), true});
    offered.append({QString(), Expressing::tr("is true"), Expressing::tr("the value by itself")});
    return offered;
}

template <class Change>
void ExpressionConditions::commit(const Way &way, Change &&change)
{
    const Reading reading = read();
    if (!reading.text || !reading.text->has(way))
        return;
    const QString json = json::quoted(reading.before + change(*reading.text) + reading.after);
    if (json != m_rule.fieldText(ConditionKey))
        m_rule.set(ConditionKey, json);
}

QString ExpressionConditions::write(const Way &way, Side side, const QString &typed)
{
    const QString text = typed.trimmed();
    if (side == Side::Variable && !expr::isPathOperand(text))
        return Expressing::tr("This should be a path or a variable, such as $states.input.total.");
    if (side == Side::Variable) {
        commit(way, [&](const ConditionText &now) { return now.withLeft(way, text); });
        return {};
    }
    const bool isHalf = text.isEmpty() || text.startsWith(u'\'') || text.startsWith(u'"') || text.startsWith(u'$');
    if (isHalf && !expr::isOperand(text))
        return Expressing::tr("This should be a number, a text in quotes or a path.");
    commit(way, [&](const ConditionText &now) { return now.withRight(way, operandOf(typed)); });
    return {};
}

// As if it were all of the condition.
language::ValueCompletions ExpressionConditions::offers(const Way &, Side, const QString &typed, qsizetype caret)
{
    const QString opening = QStringLiteral("{% ");
    language::ValueCompletions found =
        language::completionsIn(m_rule.now()->definition, m_rule.part(), ConditionKey,
                                opening + typed + QStringLiteral(" %}"), opening.size() + caret);
    std::erase_if(found.items, [](const language::Item &item) { return item.kind == language::ItemKind::Function; });
    found.span = {std::max<qsizetype>(0, found.span.begin - opening.size()),
                  std::max<qsizetype>(0, found.span.end - opening.size())};
    return found;
}

void ExpressionConditions::setOperation(const Way &way, const QString &id)
{
    commit(way, [&](const ConditionText &now) { return now.withOperation(way, id); });
}

void ExpressionConditions::join(const Way &way, Joint joint)
{
    commit(way, [&](const ConditionText &now) {
        return joint == Joint::Negation ? now.negated(way) : now.joined(way, jointOf(joint), FreshCondition);
    });
}

void ExpressionConditions::rejoin(const Way &group, Joint joint)
{
    commit(group, [&](const ConditionText &now) { return now.rejoined(group, jointOf(joint)); });
}

void ExpressionConditions::unwrap(const Way &group)
{
    commit(group, [&](const ConditionText &now) { return now.unwrapped(group); });
}

void ExpressionConditions::add(const Way &group)
{
    commit(group, [&](const ConditionText &now) { return now.added(group, FreshCondition); });
}

void ExpressionConditions::remove(const Way &way)
{
    commit(way, [&](const ConditionText &now) { return now.removed(way); });
}

} // namespace inspector
