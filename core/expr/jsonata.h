// JSONata as AWS runs it: the official library in JavaScriptCore, with AWS's functions, without $eval and the operators
// of JSONata 2.1, within AWS's limits of depth and memory and a deadline that no expression outlives. One engine per
// thread, made at first use (12 ms).
#pragma once

#include "core/expr/environment.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace expr {

// "{% … %}" as the whole string: the expression inside; nothing for any other string.
std::optional<std::string_view> jsonataInside(std::string_view text);

// AWS has no input at the top level: there $, $$ and bare names are refused. Plain JSONata takes them for the
// environment's input.
enum class Dialect : std::uint8_t { StepFunctions, Plain };

// What an expression refers to outside itself, names without the $.
struct JsonataUse
{
    std::vector<std::string> variables; // the workflow's
    std::vector<std::string> library; // the library's functions used as values; a variable of that name hides one
    std::vector<std::string> states; // the parts of $states
    std::vector<std::string> calls; // functions called by name
    std::vector<std::string> guarded; // variables asked for with $exists
};

struct Examined; // parts.h

class Jsonata
{
public:
    // Parses only. The failure's cause is the parser's message.
    static Result<Jsonata, Failure> compiled(std::string_view expression, Dialect dialect = Dialect::StepFunctions);

    // `field` is where the expression stands ("Output/total", "Condition"), for AWS's wording of the cause.
    Evaluated evaluated(const Environment &environment, std::string_view field) const;
    // As evaluated, but a result that is undefined is a null pointer, no failure.
    Evaluated evaluatedOrNothing(const Environment &environment, std::string_view field) const;
    // As evaluated, told part by part.
    Examined examined(const Environment &environment) const;
    const std::string &text() const;
    const JsonataUse &use() const;

    // How long one evaluation may take. Applies to evaluations on this thread from now on.
    static void setDeadline(std::chrono::milliseconds deadline);

private:
    struct Compiled;
    explicit Jsonata(std::shared_ptr<const Compiled> compiled) : m_compiled(std::move(compiled)) {}
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace expr
