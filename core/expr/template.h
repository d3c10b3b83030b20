// JSON with expressions in it, compiled once and filled in many times: Parameters, ResultSelector, ItemSelector,
// Assign in JSONPath (keys ending in ".$"), Arguments, Output, Assign in JSONata (strings "{% … %}").
#pragma once

#include "core/expr/environment.h"

#include <memory>
#include <string>

namespace expr {

enum class Language : std::uint8_t { JsonPath, Jsonata };

class Template
{
public:
    // `field` is the template's own name ("Parameters", "Output"), for the wording of causes.
    static Result<Template, Failure> compiled(const Value &json, Language language, std::string field);

    Evaluated evaluated(const Environment &environment) const;

private:
    struct Part;
    class Compiler;
    explicit Template(std::shared_ptr<const Part> root) : m_root(std::move(root)) {}
    std::shared_ptr<const Part> m_root;
};

} // namespace expr
