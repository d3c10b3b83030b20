#include "ui/problems/problem.h"

#include "ui/problems/problem_text.h"

namespace problems {
namespace {

validate::Severity severityOf(json::ErrorCode code)
{
    // Both are read over: what stands around them means what it says.
    return code == json::ErrorCode::CommentFound || code == json::ErrorCode::TrailingComma
               ? validate::Severity::Warning
               : validate::Severity::Error;
}

} // namespace

std::vector<Problem> syntaxProblems(const json::Tree &tree)
{
    std::vector<Problem> problems;
    for (const json::SyntaxError &error : tree.errors())
        problems.push_back({error.span, severityOf(error.code), sentence(error)});
    return problems;
}

std::vector<Problem> meaningProblems(const std::vector<validate::Diagnostic> &diagnostics, const json::Tree &tree)
{
    std::vector<Problem> problems;
    for (const validate::Diagnostic &diagnostic : diagnostics) {
        const bool isSaid = diagnostic.code == u"INVALID_JSON_DESCRIPTION" && !tree.errors().empty();
        if (!isSaid)
            problems.push_back({diagnostic.span, diagnostic.severity, sentence(diagnostic)});
    }
    return problems;
}

std::vector<Problem> joined(std::vector<Problem> a, const std::vector<Problem> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::ranges::stable_sort(a, {}, [](const Problem &problem) { return problem.span.begin; });
    return a;
}

} // namespace problems
