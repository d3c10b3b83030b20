// One problem as people see it: where, how grave, in which words. Syntax errors are in the tree as soon as the text
// is; what the checker finds about its meaning comes a moment later.
#pragma once

#include "core/json/tree.h"
#include "core/validate/diagnostic.h"

namespace problems {

struct Problem
{
    text::Span span;
    validate::Severity severity = validate::Severity::Error;
    QString sentence;
    QString awsWords; // AWS's code and message; empty for what AWS does not say
    validate::Diagnostic diagnostic; // what it was made from, and fixes are found by
    bool operator==(const Problem &) const = default;
};

std::vector<Problem> syntaxProblems(const json::Tree &tree);
// What the checker says about syntax is left to the tree, which knows every place.
std::vector<Problem> meaningProblems(const std::vector<validate::Diagnostic> &diagnostics);
// The first that keeps the text from being read; nothing in a sound one.
std::optional<Problem> firstBreak(const json::Tree &tree);
// All of a text: its syntax errors, and what the checker found of it.
std::vector<Problem> problemsOf(const json::Tree &tree, const std::vector<validate::Diagnostic> &diagnostics);
std::vector<Problem> joined(std::vector<Problem> a, const std::vector<Problem> &b); // sorted by place

} // namespace problems
