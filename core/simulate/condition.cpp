#include "core/simulate/condition.h"

#include "core/history/timestamp.h"
#include "core/simulate/json_text.h"

#include <array>
#include <compare>

namespace sim {

using expr::Environment;
using expr::Failure;
using Answered = Result<bool, Failure>;

namespace {

// '*' stands for any letters; a backslash takes '*' and itself literally.
bool matches(std::string_view text, std::string_view pattern)
{
    size_t at = 0, in = 0, starAt = std::string_view::npos, starIn = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            starIn = ++in;
            starAt = at;
            continue;
        }
        const bool escaped = in + 1 < pattern.size() && pattern[in] == '\\';
        if (in < pattern.size() && pattern[in + size_t(escaped)] == text[at]) {
            in += escaped ? 2 : 1;
            ++at;
            continue;
        }
        if (starAt == std::string_view::npos)
            return false;
        in = starIn;
        at = ++starAt;
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

std::partial_ordering compared(const Value &left, const Value &right)
{
    if (left.is_number_integer() && right.is_number_integer())
        return left.get<std::int64_t>() <=> right.get<std::int64_t>();
    return left.get<double>() <=> right.get<double>();
}

std::optional<history::Moment> moment(const Value &value)
{
    return value.is_string() ? history::momentFrom(value.get_ref<const std::string &>()) : std::nullopt;
}

void tell(Verdict *told, SharedValue Verdict::*what, const SharedValue &value)
{
    if (told)
        told->*what = value;
}

std::string typeName(const Value &value)
{
    return value.is_number() ? "number" : value.type_name();
}

} // namespace

Condition Condition::comparison(const Value &rule)
{
    Condition made;
    if (!rule.is_object())
        return made;
    for (const auto &[key, value] : rule.items()) {
        if (key == "Variable" && value.is_string())
            made.m_variable = Operand::path("Variable", value.get<std::string>());
        else if ((key == "And" || key == "Or") && value.is_array()) {
            made.m_kind = key == "And" ? Kind::All : Kind::Any;
            for (const Value &part : value)
                made.m_parts.push_back(comparison(part));
        } else if (key == "Not") {
            made.m_kind = Kind::None;
            made.m_parts.push_back(comparison(value));
        } else {
            made.setOperator(key, value);
        }
    }
    return made;
}

Condition Condition::expression(const Value &condition, const std::string &field)
{
    Condition made;
    made.m_kind = Kind::Expression;
    const auto inside =
        condition.is_string() ? expr::jsonataInside(condition.get_ref<const std::string &>()) : std::nullopt;
    made.m_operand = inside ? Operand::expression(field, std::string(*inside)) : Operand::constant(field, condition);
    return made;
}

bool Condition::setOperator(const std::string &name, const Value &value)
{
    struct Test
    {
        std::string_view name;
        Kind kind;
    };
    static constexpr std::array tests{Test{"IsNull", Kind::IsNull},       Test{"IsPresent", Kind::IsPresent},
                                      Test{"IsNumeric", Kind::IsNumeric}, Test{"IsString", Kind::IsString},
                                      Test{"IsBoolean", Kind::IsBoolean}, Test{"IsTimestamp", Kind::IsTimestamp}};
    struct Family
    {
        std::string_view prefix;
        Kind kind;
    };
    static constexpr std::array families{Family{"StringMatches", Kind::Matches}, Family{"String", Kind::String},
                                         Family{"Numeric", Kind::Numeric}, Family{"Boolean", Kind::Boolean},
                                         Family{"Timestamp", Kind::Timestamp}};
    struct Relation
    {
        std::string_view suffix;
        Order order;
    };
    static constexpr std::array relations{
        Relation{"Equals", Order::Equals}, Relation{"LessThan", Order::Less}, Relation{"GreaterThan", Order::Greater},
        Relation{"LessThanEquals", Order::LessOrEqual}, Relation{"GreaterThanEquals", Order::GreaterOrEqual}};
    for (const Test &test : tests) {
        if (name == test.name) {
            m_kind = test.kind;
            m_operation = name;
            m_wanted = value.is_boolean() && value.get<bool>();
            return true;
        }
    }
    const bool byPath = name.ends_with("Path") && value.is_string();
    const std::string_view plain = std::string_view(name).substr(0, name.size() - (byPath ? 4 : 0));
    for (const Family &family : families) {
        if (!plain.starts_with(family.prefix))
            continue;
        const std::string_view rest = plain.substr(family.prefix.size());
        const auto relation = std::ranges::find(relations, rest, &Relation::suffix);
        if (family.kind != Kind::Matches && relation == relations.end())
            continue;
        m_kind = family.kind;
        m_operation = name;
        m_order = family.kind == Kind::Matches ? Order::Equals : relation->order;
        m_operand = byPath ? Operand::path(name, value.get<std::string>()) : Operand::constant(name, value);
        return true;
    }
    return false;
}

Answered Condition::holds(const Environment &environment, Verdict *told) const
{
    const Answered found = answered(environment, told);
    if (told) {
        told->holds = found ? std::optional(*found) : std::nullopt;
        told->failure = found ? std::nullopt : std::optional(found.error());
    }
    return found;
}

Answered Condition::answered(const Environment &environment, Verdict *told) const
{
    switch (m_kind) {
    case Kind::Invalid: return Failure{"States.Runtime", "The choice rule has no comparison."};
    case Kind::All:
    case Kind::Any:
    case Kind::None: return joined(environment, told);
    case Kind::Expression: return expressed(environment, told);
    case Kind::IsPresent:
        if (const auto found = told ? m_variable.evaluated(environment) : expr::Evaluated(SharedValue()); found)
            tell(told, &Verdict::left, *found);
        return m_variable.isPresent(environment) == m_wanted;
    default: return tested(environment, told);
    }
}

Verdict Condition::outline() const
{
    Verdict made;
    made.operation = m_operation;
    made.variable = m_kind == Kind::Expression ? m_operand.text() : m_variable.text();
    made.operand = m_operand.isPath() ? m_operand.text() : std::string();
    switch (m_kind) {
    case Kind::All: made.kind = Verdict::Kind::And; break;
    case Kind::Any: made.kind = Verdict::Kind::Or; break;
    case Kind::None: made.kind = Verdict::Kind::Not; break;
    case Kind::Expression: made.kind = Verdict::Kind::Expression; return made;
    default: break;
    }
    // A constant is known before it is asked.
    if (const auto wanted = m_kind >= Kind::IsNull && m_kind <= Kind::IsTimestamp ? expr::Evaluated(shared(m_wanted))
            : m_operand.isSet() && made.operand.empty()                           ? m_operand.evaluated({})
                                                                                  : expr::Evaluated(SharedValue());
        wanted)
        made.right = *wanted;
    for (const Condition &part : m_parts)
        made.parts.push_back(part.outline());
    return made;
}

Answered Condition::joined(const Environment &environment, Verdict *told) const
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Answered answered = m_parts[i].holds(environment, told ? &told->parts[i] : nullptr);
        if (!answered)
            return answered;
        if (m_kind == Kind::None)
            return !*answered;
        if (*answered != (m_kind == Kind::All))
            return *answered;
    }
    return m_kind == Kind::All;
}

Answered Condition::expressed(const Environment &environment, Verdict *told) const
{
    const expr::Evaluated value = m_operand.evaluated(environment);
    if (!value)
        return value.error();
    tell(told, &Verdict::left, *value);
    if ((*value)->is_boolean())
        return (*value)->get<bool>();
    return Failure{"States.QueryEvaluationError",
                   "The JSONata expression '" + m_operand.text() + "' specified for the field '" + m_operand.field()
                       + "' returned an unexpected result type. Expected 'boolean', but was '" + typeName(**value)
                       + "' for value: " + jsonText(**value)};
}

Answered Condition::tested(const Environment &environment, Verdict *told) const
{
    const auto read = [&](const Operand &operand) -> expr::Evaluated {
        expr::Evaluated value = operand.evaluated(environment);
        if (!value && operand.isPath())
            return Failure{"States.Runtime",
                           "Invalid path '" + operand.text()
                               + "': The choice state's condition path references an invalid value."};
        return value;
    };
    const expr::Evaluated left = read(m_variable);
    if (!left)
        return left.error();
    tell(told, &Verdict::left, *left);
    if (m_kind >= Kind::IsNull && m_kind <= Kind::IsTimestamp)
        return isOfKind(**left) == m_wanted;
    const expr::Evaluated right = read(m_operand);
    if (!right)
        return right.error();
    tell(told, &Verdict::right, *right);
    return compares(**left, **right);
}

bool Condition::isOfKind(const Value &value) const
{
    switch (m_kind) {
    case Kind::IsNull: return value.is_null();
    case Kind::IsNumeric: return value.is_number();
    case Kind::IsString: return value.is_string();
    case Kind::IsBoolean: return value.is_boolean();
    case Kind::IsTimestamp: return moment(value).has_value();
    default: return false;
    }
}

// ASL: values of the wrong type compare as false.
bool Condition::compares(const Value &left, const Value &right) const
{
    std::partial_ordering order = std::partial_ordering::unordered;
    if (m_kind == Kind::Numeric && left.is_number() && right.is_number())
        order = compared(left, right);
    if (m_kind == Kind::Boolean && left.is_boolean() && right.is_boolean())
        order = left == right ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    if (m_kind == Kind::Timestamp) {
        const auto before = moment(left), after = moment(right);
        if (before && after)
            order = *before <=> *after;
    }
    if (left.is_string() && right.is_string()) {
        const auto &text = left.get_ref<const std::string &>();
        const auto &other = right.get_ref<const std::string &>();
        if (m_kind == Kind::Matches)
            return matches(text, other);
        if (m_kind == Kind::String)
            order = text <=> other;
    }
    switch (m_order) {
    case Order::Equals: return order == 0;
    case Order::Less: return order < 0;
    case Order::Greater: return order > 0;
    case Order::LessOrEqual: return order <= 0;
    case Order::GreaterOrEqual: return order >= 0;
    }
    return false;
}

} // namespace sim
