#include "core/simulate/expected_type.h"

#include "core/simulate/json_text.h"

#include <charconv>
#include <cmath>

namespace sim {

namespace {

expr::Failure notValid(const Operand &operand, const Value &value, const char *kind)
{
    return {"States.Runtime",
            "The " + operand.field() + " field refers to value \"" + shownValue(value) + "\" which is not a valid "
                + kind + ": " + operand.text()};
}

// The number that is all of the text.
template <class Number>
std::optional<Number> written(const std::string &text)
{
    Number number = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, failure] = std::from_chars(text.data(), end, number);
    return failure == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::string shownValue(const Value &value)
{
    return value.is_string() ? value.get<std::string>() : jsonText(value);
}

std::string unexpectedTypeWords(const std::string &expression, const std::string &field, const char *wanted,
                                const Value &value)
{
    return "The JSONata expression '" + expression + "' specified for the field '" + field
        + "' returned an unexpected result type. Expected '" + wanted + "', but was '"
        + (value.is_number() ? "number" : value.type_name()) + "' for value: " + jsonText(value);
}

expr::Failure unexpectedType(const Operand &operand, const char *wanted, const Value &value)
{
    return {"States.QueryEvaluationError", unexpectedTypeWords(operand.text(), operand.field(), wanted, value)};
}

std::optional<std::int64_t> integerIn(const Operand &operand, const Value &value)
{
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (operand.isPath())
        return value.is_string() ? written<std::int64_t>(value.get_ref<const std::string &>()) : std::nullopt;
    if (!value.is_number_float())
        return std::nullopt;
    const double number = value.get<double>();
    constexpr double Largest = 9.0e15; // beyond that a double tells no whole numbers apart
    return number == std::floor(number) && std::abs(number) < Largest ? std::optional(std::int64_t(number))
                                                                      : std::nullopt;
}

std::optional<double> numberIn(const Operand &operand, const Value &value)
{
    if (value.is_number())
        return value.get<double>();
    return operand.isPath() && value.is_string() ? written<double>(value.get_ref<const std::string &>()) : std::nullopt;
}

std::optional<expr::Failure> misfitOfInteger(const Operand &operand, const Value &value)
{
    if (integerIn(operand, value))
        return std::nullopt;
    if (!operand.isExpression())
        return notValid(operand, value, "integer");
    if (!value.is_number())
        return unexpectedType(operand, "number", value);
    return expr::Failure{"States.QueryEvaluationError",
                         "The " + operand.field() + " field cannot be parsed as an integer: " + jsonText(value)};
}

std::optional<expr::Failure> misfitOfNumber(const Operand &operand, const Value &value)
{
    if (numberIn(operand, value))
        return std::nullopt;
    return operand.isExpression() ? unexpectedType(operand, "number", value) : notValid(operand, value, "float");
}

} // namespace sim
