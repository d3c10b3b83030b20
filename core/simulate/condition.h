// What a Choice asks: one comparison, And/Or/Not of them, or a JSONata condition.
#pragma once

#include "core/simulate/operand.h"

#include <vector>

namespace sim {

// How a condition was found to hold or not, with what was compared: a tree like the condition's own.
struct Verdict
{
    enum class Kind : std::uint8_t { Comparison, And, Or, Not, Expression } kind = Kind::Comparison;
    std::string operation; // "NumericGreaterThan", "IsPresent"
    std::string variable; // the path that is compared; or the expression
    std::string operand; // the other side, where that is a path, too
    SharedValue left, right; // what was compared; null: not read
    std::optional<bool> holds; // nothing: it was not asked, or failed
    std::optional<expr::Failure> failure;
    std::vector<Verdict> parts;
};

class Condition
{
public:
    // A rule in JSONPath, as data. What AWS would not take as a rule fails when it is asked.
    static Condition comparison(const Value &rule);
    static Condition expression(const Value &condition, const std::string &field);

    // Told how, where someone asks: into an outline of this condition.
    Result<bool, expr::Failure> holds(const expr::Environment &environment, Verdict *told = nullptr) const;
    // What will be asked, before it is.
    Verdict outline() const;

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
    Result<bool, expr::Failure> answered(const expr::Environment &environment, Verdict *told) const;
    Result<bool, expr::Failure> joined(const expr::Environment &environment, Verdict *told) const;
    Result<bool, expr::Failure> tested(const expr::Environment &environment, Verdict *told) const;
    Result<bool, expr::Failure> expressed(const expr::Environment &environment, Verdict *told) const;
    bool compares(const Value &left, const Value &right) const;
    bool isOfKind(const Value &value) const;

    Kind m_kind = Kind::Invalid;
    Order m_order = Order::Equals;
    bool m_wanted = true; // of the Is… tests
    std::string m_operation; // as written
    Operand m_variable;
    Operand m_operand;
    std::vector<Condition> m_parts;
};

} // namespace sim
