#include "core/validate/validator.h"

#include "core/validate/rules.h"

namespace validate {

std::vector<Diagnostic> diagnosed(const asl::Definition &definition, const Options &options)
try {
    if (!definition.tree)
        return {};
    Findings findings(definition, options);
    if (!checkSyntax(findings))
        return std::move(findings).sorted();
    for (const auto rule :
         {checkFields,     checkExclusive, checkStores,         checkNames,         checkTargets,      checkErrors,
          checkChoices,    checkResources, checkCallParameters, checkPaths,         checkExpressions,  checkVariables,
          checkIntentions, checkReadings,  checkPractice,       checkWholePractice, checkCoveredRules, checkHalfDone,
          checkVersions,   checkSizes,     checkEventForecast})
        rule(findings);
    return std::move(findings).sorted();
} catch (const std::exception &fault) {
    // A check that broke off must not look like one that found nothing.
    const QString cause = QString::fromUtf8(fault.what());
    const RuleWording &rule = wordingOf(Rule::BrokeOff);
    return {{Rule::BrokeOff,
             rule.severity,
             QLatin1String(rule.awsCode),
             QLatin1String(rule.awsWords) + cause,
             {},
             {},
             {cause}}};
}

} // namespace validate
