#include "core/expr/path/filter.h"

#include "core/base/overloaded.h"
#include "core/expr/path/walk.h"

#include <algorithm>

namespace expr::path {

namespace {

// An operand's value: a single one, the list of an indefinite path, or nothing.
std::optional<Value> valueOf(const FilterOperand &operand, const Value &current, const Value &root)
{
    if (const auto *literal = std::get_if<Literal>(&operand))
        return literal->value;
    const auto *path = std::get_if<Path>(&operand);
    if (!path)
        return {};
    const Selection selection = selected(*path, path->root == Root::Current ? current : root, root);
    if (path->definite)
        return selection.values.empty() ? std::nullopt : std::optional(*selection.values.front());
    Value list = Value::array();
    for (const Value *value : selection.values)
        list.push_back(*value);
    return list;
}

bool isAmong(const Value &value, const Value &list)
{
    return list.is_array() && std::ranges::find(list, value) != list.end();
}

bool allAmong(const Value &part, const Value &list)
{
    return part.is_array() && std::ranges::all_of(part, [&](const Value &value) { return isAmong(value, list); });
}

bool anyAmong(const Value &part, const Value &list)
{
    return part.is_array() && std::ranges::any_of(part, [&](const Value &value) { return isAmong(value, list); });
}

bool isContained(const Value &value, const Value &whole)
{
    if (whole.is_string())
        return value.is_string() && whole.get_ref<const std::string &>().find(value.get_ref<const std::string &>()) != std::string::npos;
    return isAmong(value, whole);
}

bool isOrdered(const Value &left, Operator op, const Value &right)
{
    const bool comparable = (left.is_number() && right.is_number()) || (left.is_string() && right.is_string());
    if (!comparable)
        return false;
    switch (op) {
    case Operator::Less: return left < right;
    case Operator::LessOrEqual: return left <= right;
    case Operator::Greater: return left > right;
    default: return left >= right;
    }
}

std::size_t lengthOf(const Value &value)
{
    return value.is_string() ? value.get_ref<const std::string &>().size() : value.is_structured() ? value.size() : 0;
}

bool isMatch(const std::optional<Value> &left, const FilterOperand &right)
{
    const auto *expression = std::get_if<QRegularExpression>(&right);
    return expression && left && left->is_string()
        && expression->match(QString::fromStdString(left->get_ref<const std::string &>())).hasMatch();
}

bool compares(const Value &left, Operator op, const Value &right)
{
    switch (op) {
    case Operator::Equal: return left == right;
    case Operator::In: return isAmong(left, right);
    case Operator::SubsetOf: return allAmong(left, right);
    case Operator::AnyOf: return anyAmong(left, right);
    case Operator::NoneOf: return left.is_array() && !anyAmong(left, right);
    case Operator::HasSize: return right.is_number_integer() && Value(lengthOf(left)) == right;
    case Operator::IsEmpty: return right.is_boolean() && right.get<bool>() == (lengthOf(left) == 0);
    case Operator::Contains: return isContained(right, left);
    default: return isOrdered(left, op, right);
    }
}

bool comparisonHolds(const Comparison &comparison, const Value &current, const Value &root)
{
    const std::optional<Value> left = valueOf(comparison.left, current, root);
    if (comparison.op == Operator::Exists)
        return left.has_value();
    if (comparison.op == Operator::Matches)
        return isMatch(left, comparison.right);
    const std::optional<Value> right = valueOf(comparison.right, current, root);
    if (comparison.op == Operator::NotEqual)
        return left != right;
    if (comparison.op == Operator::NotIn)
        return !left || !right || !isAmong(*left, *right);
    return left && right && compares(*left, comparison.op, *right);
}

} // namespace

bool holds(const Condition &condition, const Value &current, const Value &root)
{
    const auto part = [&](const Condition &inner) { return holds(inner, current, root); };
    switch (condition.kind) {
    case Condition::Kind::And: return std::ranges::all_of(condition.parts, part);
    case Condition::Kind::Or: return std::ranges::any_of(condition.parts, part);
    case Condition::Kind::Not: return !part(condition.parts.front());
    case Condition::Kind::Comparison: break;
    }
    return comparisonHolds(condition.comparison, current, root);
}

} // namespace expr::path
