#include "ui/inspector/condition/path_conditions.h"

#include "core/edit/rule_condition.h"
#include "core/expr/json_path.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "ui/inspector/condition/comparison_words.h"

#include <QCoreApplication>

namespace inspector {
namespace {

using asl::Comparison;
using asl::ValueType;

struct Asking
{
    Q_DECLARE_TR_FUNCTIONS(inspector::Asking)
};

const QString VariableKey = QStringLiteral("Variable");
const QString FreshComparison = QStringLiteral("{\n  \"Variable\": \"$.value\",\n  \"IsPresent\": true\n}");

QString keyOf(Joint joint)
{
    return joint == Joint::All ? QStringLiteral("And")
        : joint == Joint::Any  ? QStringLiteral("Or")
                               : QStringLiteral("Not");
}

json::NodeId asked(const json::Tree &tree, json::NodeId condition)
{
    for (const json::NodeId field : tree.children(condition)) {
        if (asl::isConditionField(tree.key(field)) && tree.key(field) != VariableKey)
            return field;
    }
    return json::NoNode;
}

QString exampleOf(ValueType type)
{
    switch (type) {
    case ValueType::Boolean: return {};
    case ValueType::Number: return QStringLiteral("10");
    case ValueType::Timestamp: return QStringLiteral("2030-01-31T12:00:00Z");
    case ValueType::Path: return QStringLiteral("$.value");
    default: break;
    }
    return Asking::tr("a text");
}

// A comparison by yes or no has an entry for each answer, and no value beside it.
QString idOf(const Comparison &comparison, bool yes)
{
    if (comparison.value != ValueType::Boolean)
        return comparison.name;
    return comparison.name + (yes ? QStringLiteral("=true") : QStringLiteral("=false"));
}

bool isTypeOfTexts(ValueType type)
{
    return type == ValueType::Text || type == ValueType::Timestamp;
}

bool isPath(const QString &text)
{
    return bool(expr::JsonPath::compiled(text.toStdString()));
}

struct Written
{
    QString json;
    QString error;
};

Written writtenAs(ValueType type, const QString &typed)
{
    const QString text = typed.trimmed();
    if (type == ValueType::Path)
        return isPath(text) ? Written{json::quoted(text), {}}
                            : Written{{}, Asking::tr("A path begins with $, such as $.order.total.")};
    if (type == ValueType::Timestamp)
        return asl::isTimestamp(text) || text.contains(u"${")
            ? Written{json::quoted(text), {}}
            : Written{{}, Asking::tr("This should be a time, such as 2030-01-31T12:00:00Z.")};
    if (type != ValueType::Number)
        return {json::quoted(typed), {}};
    if (text.startsWith(u"${"))
        return {json::quoted(text), {}};
    const json::Tree tree = json::parse(text);
    if (tree.isSound() && tree.kind(tree.root()) == json::Kind::Number)
        return {text, {}};
    return {{}, Asking::tr("This should be a number.")};
}

// The value where it fits the other type as well, else one to begin with.
QString carried(const json::Tree &tree, json::NodeId value, ValueType from, ValueType to)
{
    const bool isText = tree.isString(value);
    const QString said = isText ? tree.string(value) : tree.numberText(value);
    const bool wasPath = from == ValueType::Path;
    const bool staysOfItsKind = from == to || (isTypeOfTexts(from) && isTypeOfTexts(to))
        || (!wasPath && to == ValueType::Text) || (from == ValueType::Text && to == ValueType::Number);
    if (staysOfItsKind && !said.isEmpty()) {
        const Written kept = writtenAs(to, said);
        if (kept.error.isEmpty())
            return kept.json;
    }
    switch (to) {
    case ValueType::Number: return QStringLiteral("0");
    case ValueType::Timestamp:
    case ValueType::Path: return json::quoted(exampleOf(to));
    default: return json::quoted(QString());
    }
}

} // namespace

QString PathConditions::whyNot() const
{
    const auto fault = asl::faultOfCondition(m_rule.tree(), m_rule.node());
    return fault ? faultWords(*fault) : QString();
}

Condition PathConditions::whole() const
{
    return conditionAt(m_rule.node());
}

Condition PathConditions::conditionAt(json::NodeId node) const
{
    const json::Tree &tree = m_rule.tree();
    const json::NodeId field = asked(tree, node);
    const QString name = tree.key(field);
    Condition made;
    if (asl::isJunction(name)) {
        made.joint = tree.isObject(field) ? Joint::Negation : name == u"And" ? Joint::All : Joint::Any;
        if (made.joint == Joint::Negation)
            made.parts.push_back(conditionAt(field));
        else
            for (const json::NodeId each : tree.children(field))
                made.parts.push_back(conditionAt(each));
        return made;
    }
    const Comparison *comparison = asl::comparisonNamed(name);
    if (!comparison)
        return made;
    made.variable = tree.string(tree.find(node, VariableKey));
    made.operation = idOf(*comparison, tree.boolean(field).value_or(false));
    made.value = tree.isString(field) ? tree.string(field) : tree.numberText(field);
    made.example = exampleOf(comparison->value);
    made.isByPath = comparison->isByPath();
    made.mayTurn = !comparison->twin.isEmpty();
    return made;
}

// With a path, comparisons that can have one have it; the others are offered as they are.
QList<Operation> PathConditions::operations(const Condition &shown) const
{
    QList<Operation> offered;
    QString subject;
    for (const Comparison &each : asl::comparisons()) {
        if (!each.twin.isEmpty() && each.isByPath() != shown.isByPath)
            continue;
        const bool begins = !offered.isEmpty() && subject != each.subject;
        subject = each.subject;
        if (each.value != ValueType::Boolean) {
            offered.append({each.name, comparisonWords(each), each.name, begins});
            continue;
        }
        offered.append({idOf(each, true), answerWords(each, true), each.name, begins});
        offered.append({idOf(each, false), answerWords(each, false), each.name, false});
    }
    return offered;
}

Subject PathConditions::at(const Way &way) const
{
    Subject subject = m_rule;
    for (const int step : way) {
        const json::NodeId field = asked(m_rule.tree(), subject.node());
        if (field == json::NoNode)
            break;
        subject = subject.inner(m_rule.tree().key(field));
        if (m_rule.tree().isArray(field))
            subject = subject.inner(QString::number(step));
    }
    return subject;
}

QString PathConditions::write(const Way &way, Side side, const QString &typed)
{
    const Subject condition = at(way);
    const QString name = m_rule.tree().key(asked(m_rule.tree(), condition.node()));
    const Comparison *comparison = asl::comparisonNamed(name);
    if (!comparison)
        return {};
    const Written made = writtenAs(side == Side::Variable ? ValueType::Path : comparison->value, typed);
    const QString key = side == Side::Variable ? VariableKey : name;
    if (made.error.isEmpty() && condition.fieldText(key) != made.json)
        condition.set(key, made.json);
    return made.error;
}

language::ValueCompletions PathConditions::offers(const Way &way, Side side, const QString &typed, qsizetype caret)
{
    const Subject condition = at(way);
    const QString key =
        side == Side::Variable ? VariableKey : m_rule.tree().key(asked(m_rule.tree(), condition.node()));
    return language::completionsIn(m_rule.now()->definition, condition.part(), key, typed, caret);
}

void PathConditions::setOperation(const Way &way, const QString &id)
{
    const Subject condition = at(way);
    const json::Tree &tree = m_rule.tree();
    const json::NodeId field = asked(tree, condition.node());
    const Comparison *from = asl::comparisonNamed(tree.key(field));
    const qsizetype answer = id.indexOf(u'=');
    const Comparison *to = asl::comparisonNamed(id.left(answer));
    if (!from || !to)
        return;
    const QString json = answer >= 0 ? id.mid(answer + 1) : carried(tree, field, from->value, to->value);
    if (from != to)
        condition.rewrite(from->name, to->name, json);
    else if (condition.fieldText(to->name) != json)
        condition.set(to->name, json);
}

void PathConditions::turn(const Way &way)
{
    const Subject condition = at(way);
    const Comparison *from = asl::comparisonNamed(m_rule.tree().key(asked(m_rule.tree(), condition.node())));
    const Comparison *to = from ? asl::comparisonNamed(from->twin) : nullptr;
    if (to)
        setOperation(way, idOf(*to, true));
}

void PathConditions::perform(const edit::Answer &answer, const QString &label)
{
    m_rule.session().perform(answer, label.arg(m_rule.name()));
}

void PathConditions::join(const Way &way, Joint joint)
{
    perform(edit::wrapCondition(m_rule.now()->definition, at(way).part(), keyOf(joint),
                                joint == Joint::Negation ? QString() : FreshComparison),
            joint == Joint::Negation ? Asking::tr("Negate a condition of %1") : Asking::tr("Add a condition to %1"));
}

void PathConditions::rejoin(const Way &group, Joint joint)
{
    const Subject condition = at(group);
    const QString key = m_rule.tree().key(asked(m_rule.tree(), condition.node()));
    if (key != keyOf(joint))
        perform(edit::renamePartField(m_rule.now()->definition, condition.part(), key, keyOf(joint)),
                Asking::tr("Join conditions of %1 otherwise"));
}

void PathConditions::unwrap(const Way &group)
{
    perform(edit::unwrapCondition(m_rule.now()->definition, at(group).part()),
            Asking::tr("Take a condition of %1 out of its group"));
}

void PathConditions::add(const Way &group)
{
    const Subject condition = at(group);
    const json::NodeId list = asked(m_rule.tree(), condition.node());
    if (list == json::NoNode)
        return;
    perform(edit::insertPart(m_rule.now()->definition, condition.inner(m_rule.tree().key(list)).part(),
                             m_rule.tree()[list].childCount, FreshComparison),
            Asking::tr("Add a condition to %1"));
}

void PathConditions::remove(const Way &way)
{
    perform(edit::removeCondition(m_rule.now()->definition, at(way).part()), Asking::tr("Remove a condition of %1"));
}

} // namespace inspector
