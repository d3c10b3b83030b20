// The type that a field wants of what is evaluated for it, and AWS's words where the value is of another. To an expression
// a text is no number, whatever is written in it; what a path leads to is read as Java reads the text of it, so that there
// "3" is a number and 2.0 no integer.
#pragma once

#include "core/simulate/operand.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sim {

// JSONata's answer to a field that wants another type: States.QueryEvaluationError.
expr::Failure unexpectedType(const Operand &operand, const char *wanted, const Value &value);
std::string unexpectedTypeWords(const std::string &expression, const std::string &field, const char *wanted,
                                const Value &value);

// What the field's value is as an integer. JSONata's numbers may be written with decimals that are zero; by path, texts
// of digits are taken (recorded 2024: LocalStack's tests against AWS, MaxConcurrencyPath and others at "1") and 2.0 is
// refused (measured on AWS: floci, pull request 3732, 2026-09-16).
std::optional<std::int64_t> integerIn(const Operand &operand, const Value &value);
// Likewise with decimals.
std::optional<double> numberIn(const Operand &operand, const Value &value);

// Why the value is none, in the words of a Map's fields.
std::optional<expr::Failure> misfitOfInteger(const Operand &operand, const Value &value);
std::optional<expr::Failure> misfitOfNumber(const Operand &operand, const Value &value);

// A text as it is, anything else as JSON: how AWS shows a value in its complaints.
std::string shownValue(const Value &value);

} // namespace sim
