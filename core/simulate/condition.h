// What a Choice asks: one comparison, And/Or/Not of them, or a JSONata condition.
#pragma once

#include "core/simulate/operand.h"

#include <vector>

namespace sim {

class Condition
{
public:
    // A rule in JSONPath, as data. What AWS would not take as a rule fails when it is asked.
    static Condition comparison(const Value &rule);
    static Condition expression(const Value &condition, const std::string &field);

    Result<bool, expr::Failure> holds(const expr::Environment &environment) const;

private:
    enum class Kind : std::uint8_t {
        Invalid,
        All,
        Any,
        None,
        Expression,
        IsNull,
        IsPresent,
        IsNumeric,
        IsString,
        IsBoolean,
        IsTimestamp,
        String,
        Numeric,
        Boolean,
        Timestamp,
        Matches,
    };
    enum class Order : std::uint8_t { Equals, Less, Greater, LessOrEqual, GreaterOrEqual };

    bool setOperator(const std::string &name, const Value &value);
    Result<bool, expr::Failure> joined(const expr::Environment &environment) const;
    Result<bool, expr::Failure> tested(const expr::Environment &environment) const;
    Result<bool, expr::Failure> expressed(const expr::Environment &environment) const;
    bool compares(const Value &left, const Value &right) const;
    bool isOfKind(const Value &value) const;

    Kind m_kind = Kind::Invalid;
    Order m_order = Order::Equals;
    bool m_wanted = true; // of the Is… tests
    Operand m_variable;
    Operand m_operand;
    std::vector<Condition> m_parts;
};

} // namespace sim
