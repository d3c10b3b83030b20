#include "core/expr/path/filter.h"

#include "core/expr/java_equality.h"
#include "core/expr/path/walk.h"
#include "core/expr/value_text.h"

#include <algorithm>
#include <charconv>

namespace expr::path {

namespace {

// An operand as it stands in the data: a value, or nothing where its path leads nowhere. Nothing is copied but the
// list that an indefinite path gives.
class Node
{
public:
    Node(const FilterOperand &operand, const Value &current, const Value &root)
    {
        if (const auto *literal = std::get_if<Literal>(&operand))
            m_value = &literal->value;
        m_pattern = std::get_if<QRegularExpression>(&operand);
        if (const auto *path = std::get_if<Path>(&operand))
            take(*path, path->root == Root::Current ? current : root, root);
    }

    const Value *value() const { return m_value; }
    const QRegularExpression *pattern() const { return m_pattern; }
    bool isArray() const { return m_value && m_value->is_array(); }

private:
    void take(const Path &path, const Value &start, const Value &root)
    {
        m_selection = selected(path, start, root);
        if (path.definite) {
            m_value = m_selection.values.empty() ? nullptr : m_selection.values.front();
            return;
        }
        m_list = Value::array();
        for (const Value *value : m_selection.values)
            m_list.push_back(*value);
        m_value = &m_list;
    }

    const Value *m_value = nullptr;
    const QRegularExpression *m_pattern = nullptr;
    Selection m_selection;
    Value m_list;
};

std::optional<double> numberIn(const std::string &text)
{
    double number = 0;
    const char *begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, failure] = std::from_chars(begin, text.data() + text.size(), number);
    const bool isWhole = failure == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

// Jayway's NumberNode takes a text for the number written in it, its StringNode a number for its text.
bool isLooselyEqual(const Value &left, const Value &right)
{
    if (left.is_number() && right.is_number())
        return left == right;
    if (left.is_number() && right.is_string()) {
        const auto number = numberIn(right.get_ref<const std::string &>());
        return number && left == Value(*number);
    }
    if (left.is_string() && right.is_number())
        return left.get_ref<const std::string &>() == jsonText(right);
    return javaEqual(left, right);
}

bool isAmong(const Value &value, const Value &list)
{
    return std::ranges::any_of(list, [&](const Value &each) { return isLooselyEqual(value, each); });
}

bool isSameKind(const Value &left, const Value &right)
{
    return left.type() == right.type() || (left.is_number() && right.is_number())
        || (left.is_structured() && right.is_structured());
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

std::int64_t lengthOf(const Value &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>()).size();
    return value.is_array() ? std::int64_t(value.size()) : -1;
}

bool isEmpty(const Value &value)
{
    return value.is_string() ? value.get_ref<const std::string &>().empty() : value.empty();
}

// The text a pattern is held against: that of texts, numbers and booleans, and none of anything else.
bool isMatch(const Value *value, const QRegularExpression &pattern)
{
    if (value && value->is_array())
        return std::ranges::any_of(*value,
                                   [&](const Value &each) { return !each.is_array() && isMatch(&each, pattern); });
    const bool hasText = value && (value->is_string() || value->is_number() || value->is_boolean());
    return pattern.match(hasText ? QString::fromStdString(javaText(*value)) : QString()).hasMatch();
}

bool isMatch(const Node &left, const Node &right)
{
    if ((left.pattern() != nullptr) == (right.pattern() != nullptr))
        return false;
    return left.pattern() ? isMatch(right.value(), *left.pattern()) : isMatch(left.value(), *right.pattern());
}

bool isContained(const Value &value, const Value &whole)
{
    if (whole.is_string())
        return value.is_string()
            && whole.get_ref<const std::string &>().find(value.get_ref<const std::string &>()) != std::string::npos;
    return whole.is_array() && isAmong(value, whole);
}

bool anyAmong(const Value &part, const Value &list)
{
    return std::ranges::any_of(part, [&](const Value &value) { return isAmong(value, list); });
}

bool compareLists(const Value &left, Operator op, const Value &right)
{
    if (!right.is_array())
        return false;
    if (op == Operator::All) {
        // Jayway: an object, which is no list, lacks nothing.
        return left.is_object() || (left.is_array() && std::ranges::all_of(right, [&](const Value &needed) {
                                        return isAmong(needed, left);
                                    }));
    }
    if (!left.is_array())
        return false;
    if (op == Operator::SubsetOf)
        return std::ranges::all_of(left, [&](const Value &value) { return isAmong(value, right); });
    return anyAmong(left, right) == (op == Operator::AnyOf);
}

bool compares(const Value &left, Operator op, const Value &right)
{
    switch (op) {
    case Operator::SameKindAndEqual: return isSameKind(left, right) && isLooselyEqual(left, right);
    case Operator::Equal: return isLooselyEqual(left, right);
    case Operator::HasSize: return right.is_number() && lengthOf(left) == std::int64_t(right.get<double>());
    case Operator::IsEmpty:
        return right.is_boolean() && (left.is_string() || left.is_structured()) && right.get<bool>() == isEmpty(left);
    case Operator::Contains: return isContained(right, left);
    case Operator::SubsetOf:
    case Operator::All:
    case Operator::AnyOf:
    case Operator::NoneOf: return compareLists(left, op, right);
    default: return isOrdered(left, op, right);
    }
}

bool comparisonHolds(const Comparison &comparison, const Value &current, const Value &root)
{
    const Node left(comparison.left, current, root);
    if (comparison.op == Operator::Exists)
        return left.value() != nullptr;
    const Node right(comparison.right, current, root);
    const bool both = left.value() && right.value();
    switch (comparison.op) {
    case Operator::Matches: return isMatch(left, right);
    case Operator::NotEqual: return !both || !compares(*left.value(), Operator::Equal, *right.value());
    case Operator::NotSameKindOrEqual:
        return !both || !compares(*left.value(), Operator::SameKindAndEqual, *right.value());
    // What is nowhere is in no list; a list that is nowhere, or is none, holds neither way.
    case Operator::In: return both && right.isArray() && isAmong(*left.value(), *right.value());
    case Operator::NotIn: return right.isArray() && !(left.value() && isAmong(*left.value(), *right.value()));
    case Operator::Never: return false;
    default: return both && compares(*left.value(), comparison.op, *right.value());
    }
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
