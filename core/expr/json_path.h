// JSONPath as AWS evaluates it (Jayway's reading): $, $$, $variable, children, indexes, slices, wildcards, unions,
// recursive descent, filters. A definite path gives its value or fails; an indefinite one gives an array.
#pragma once

#include "core/expr/environment.h"

#include <memory>
#include <string_view>

namespace expr {

// How AWS puts it where a field's value is a path that leads nowhere ("value.$", "ErrorPath"). The fields that are
// paths by themselves (InputPath, SecondsPath) get JsonPath's own failure instead.
Failure notInInput(const std::string &path, std::string_view field, const SharedValue &input);

class JsonPath
{
public:
    // The failure's cause is AWS's complaint about the path as text.
    static Result<JsonPath, Failure> compiled(std::string_view path);

    Evaluated evaluated(const Environment &environment) const;
    // As evaluated, for a template and for a call's argument: there AWS gives null for an index past the end.
    Evaluated filledIn(const Environment &environment) const;
    // False where evaluated would fail for want of the place (Choice's IsPresent).
    bool isPresent(const Environment &environment) const;

    bool isDefinite() const;
    // Names one place to be written to: only children and indexes below $ (ResultPath, Variable of old).
    bool isReferencePath() const;
    // Names of the variables it begins with ($name); empty for $ and $$.
    std::string variable() const;
    const std::string &text() const;

    // The target with the value put at this reference path (ResultPath). Fails with States.ResultPathMatchFailure.
    Evaluated inserted(const SharedValue &target, const SharedValue &value) const;

private:
    struct Parsed;
    explicit JsonPath(std::shared_ptr<const Parsed> parsed) : m_parsed(std::move(parsed)) {}
    std::shared_ptr<const Parsed> m_parsed;
};

} // namespace expr
