#include "ui/problems/problem.h"

#include "core/carrier/remarks.h"
#include "ui/problems/problem_text.h"

namespace problems {
namespace {

// As the console shows them.
QString awsWordsOf(const validate::Diagnostic &diagnostic)
{
    if (diagnostic.severity == validate::Severity::Advice || carrier::isOfCarrier(diagnostic.rule))
        return {};
    const QString words = diagnostic.code + QStringLiteral(": ") + diagnostic.message;
    return diagnostic.location.isEmpty() ? words : words + QStringLiteral(" at ") + diagnostic.location;
}

// These are read over: what stands around them means what it says.
validate::Severity severityOf(json::ErrorCode code)
{
    switch (code) {
    case json::ErrorCode::CommentFound:
    case json::ErrorCode::TrailingComma: return validate::Severity::Warning;
    case json::ErrorCode::SubstitutionFound: return validate::Severity::Advice;
    default: return validate::Severity::Error;
    }
}

} // namespace

std::vector<Problem> syntaxProblems(const json::Tree &tree)
{
    std::vector<Problem> problems;
    for (const json::SyntaxError &error : tree.errors()) {
        validate::Diagnostic broken; // by its place a way out is found
        broken.span = error.span;
        problems.push_back({error.span, severityOf(error.code), sentence(error), {}, broken});
    }
    return problems;
}

std::vector<Problem> meaningProblems(const std::vector<validate::Diagnostic> &diagnostics)
{
    std::vector<Problem> problems;
    for (const validate::Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.rule != validate::Rule::Syntax)
            problems.push_back(
                {diagnostic.span, diagnostic.severity, sentence(diagnostic), awsWordsOf(diagnostic), diagnostic});
    }
    return problems;
}

std::vector<Problem> problemsOf(const json::Tree &tree, const std::vector<validate::Diagnostic> &diagnostics)
{
    return joined(syntaxProblems(tree), meaningProblems(diagnostics));
}

std::optional<Problem> firstBreak(const json::Tree &tree)
{
    const std::vector<Problem> all = syntaxProblems(tree);
    const auto first = std::ranges::find(all, validate::Severity::Error, &Problem::severity);
    return first == all.end() ? std::nullopt : std::optional(*first);
}

std::vector<Problem> joined(std::vector<Problem> a, const std::vector<Problem> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::ranges::stable_sort(a, {}, [](const Problem &problem) { return problem.span.begin; });
    return a;
}

} // namespace problems
