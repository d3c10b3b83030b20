// The condition inside [?( … )]: comparisons of paths and literals, joined by &&, || and !. Values compare as the
// value nodes of Jayway's JsonPath do, the library behind AWS.
#pragma once

#include "core/expr/path/step.h"

#include <QRegularExpression>

namespace expr::path {

enum class Operator : std::uint8_t {
    Exists,
    Equal,
    NotEqual,
    SameKindAndEqual,
    NotSameKindOrEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    In,
    NotIn,
    SubsetOf,
    All,
    AnyOf,
    NoneOf,
    HasSize,
    IsEmpty,
    Contains,
    Never,
};

struct Literal
{
    Value value;
};
using FilterOperand = std::variant<std::monostate, Literal, Path, QRegularExpression>;

struct Comparison
{
    FilterOperand left;
    Operator op = Operator::Exists;
    FilterOperand right;
};

struct Condition
{
    enum class Kind : std::uint8_t { Comparison, And, Or, Not } kind = Kind::Comparison;
    Comparison comparison;
    std::vector<Condition> parts; // of And, Or and Not
};

// Whether the condition holds for the element. `root` is what $ means inside the filter.
bool holds(const Condition &condition, const Value &current, const Value &root);

} // namespace expr::path
