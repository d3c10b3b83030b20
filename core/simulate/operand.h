// One field of a state that a run reads: a constant, a path, an intrinsic call or an expression, compiled once.
// What does not compile fails where it is read, as the state's own failure.
#pragma once

#include "core/expr/intrinsic.h"
#include "core/expr/json_path.h"
#include "core/expr/jsonata.h"
#include "core/expr/template.h"

#include <optional>
#include <string>
#include <variant>

namespace sim {

class Operand
{
public:
    Operand() = default;
    static Operand constant(std::string field, Value value);
    static Operand path(std::string field, const std::string &text); // a path, or a call where it looks like one
    static Operand expression(std::string field, const std::string &inside); // JSONata

    bool isSet() const { return m_source.index() != 0; }
    bool isPath() const { return std::holds_alternative<expr::JsonPath>(m_source); }
    bool isExpression() const { return std::holds_alternative<expr::Jsonata>(m_source); }
    const std::string &field() const { return m_field; }
    const std::string &text() const { return m_text; } // the path or expression as written
    expr::Evaluated evaluated(const expr::Environment &environment) const; // never null; unset: a failure
    bool isPresent(const expr::Environment &environment) const;

private:
    std::variant<std::monostate, SharedValue, expr::JsonPath, expr::Intrinsic, expr::Jsonata, expr::Failure> m_source;
    std::string m_field;
    std::string m_text;
};

// A template that may be missing, or may not compile.
class Filling
{
public:
    Filling() = default;
    Filling(const Value &json, expr::Language language, std::string field);

    bool isSet() const { return m_template.has_value(); }
    expr::Evaluated evaluated(const expr::Environment &environment) const;

private:
    std::optional<Result<expr::Template, expr::Failure>> m_template;
};

// Where a result goes: the whole output, nowhere, or one place in the state's input.
class ResultPlace
{
public:
    ResultPlace() = default;
    static ResultPlace discarded();
    static ResultPlace at(const std::string &path);

    expr::Evaluated inserted(const SharedValue &input, const SharedValue &result) const;

private:
    bool m_discards = false;
    std::optional<Result<expr::JsonPath, expr::Failure>> m_path;
};

} // namespace sim
