#include "core/validate/validator.h"

#include "core/validate/rules.h"

namespace validate {

std::vector<Diagnostic> diagnosed(const asl::Definition &definition, const Options &options)
{
    if (!definition.tree)
        return {};
    Findings findings(definition, options);
    if (!checkSyntax(findings))
        return std::move(findings).sorted();
    for (const auto rule : {checkFields, checkExclusive, checkStores, checkNames, checkTargets, checkErrors, checkChoices,
                            checkResources, checkPaths, checkExpressions, checkVariables, checkIntentions,
                            checkReadings, checkPractice})
        rule(findings);
    return std::move(findings).sorted();
}

} // namespace validate
