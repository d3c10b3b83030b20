#include "core/simulate/operand.h"

#include "core/base/overloaded.h"

namespace sim {

using expr::Evaluated;
using expr::Failure;

namespace {

// No machine that AWS takes gets here: what is read without having been written had to be written.
Evaluated missing()
{
    return Failure{"States.Runtime", "The state lacks a field that it cannot do without."};
}

} // namespace

Operand Operand::constant(std::string field, Value value)
{
    Operand made;
    made.m_field = std::move(field);
    made.m_source = shared(std::move(value));
    return made;
}

Operand Operand::path(std::string field, const std::string &text)
{
    Operand made;
    made.m_field = std::move(field);
    made.m_text = text;
    if (expr::Intrinsic::looksLikeOne(text)) {
        auto call = expr::Intrinsic::compiled(text);
        if (call)
            made.m_source.emplace<expr::Intrinsic>(std::move(*call));
        else
            made.m_source.emplace<Failure>(call.error());
        return made;
    }
    auto path = expr::JsonPath::compiled(text);
    if (path)
        made.m_source.emplace<expr::JsonPath>(std::move(*path));
    else
        made.m_source.emplace<Failure>(path.error());
    return made;
}

Operand Operand::expression(std::string field, const std::string &inside)
{
    Operand made;
    made.m_field = std::move(field);
    made.m_text = inside;
    auto compiled = expr::Jsonata::compiled(inside);
    if (compiled)
        made.m_source.emplace<expr::Jsonata>(std::move(*compiled));
    else
        made.m_source.emplace<Failure>(compiled.error());
    return made;
}

Evaluated Operand::evaluated(const expr::Environment &environment) const
{
    return std::visit(overloaded{
                          [](std::monostate) { return missing(); },
                          [](const SharedValue &value) -> Evaluated { return value; },
                          [&](const expr::JsonPath &path) { return path.evaluated(environment); },
                          [&](const expr::Intrinsic &call) { return call.evaluated(environment); },
                          [&](const expr::Jsonata &expression) { return expression.evaluated(environment, m_field); },
                          [](const Failure &failure) -> Evaluated { return failure; },
                      },
                      m_source);
}

bool Operand::isPresent(const expr::Environment &environment) const
{
    const auto *path = std::get_if<expr::JsonPath>(&m_source);
    return path ? path->isPresent(environment) : isSet();
}

Filling::Filling(const Value &json, expr::Language language, std::string field)
    : m_template(expr::Template::compiled(json, language, std::move(field)))
{
}

Evaluated Filling::evaluated(const expr::Environment &environment) const
{
    if (!m_template)
        return missing();
    return *m_template ? (*m_template)->evaluated(environment) : Evaluated(m_template->error());
}

ResultPlace ResultPlace::discarded()
{
    ResultPlace made;
    made.m_discards = true;
    return made;
}

ResultPlace ResultPlace::at(const std::string &path)
{
    ResultPlace made;
    if (path != "$")
        made.m_path = expr::JsonPath::compiled(path);
    return made;
}

Evaluated ResultPlace::inserted(const SharedValue &input, const SharedValue &result) const
{
    if (m_discards)
        return input;
    if (!m_path)
        return result;
    return *m_path ? (*m_path)->inserted(input, result) : Evaluated(m_path->error());
}

} // namespace sim
