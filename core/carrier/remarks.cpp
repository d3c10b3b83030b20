#include "core/carrier/remarks.h"

#include "core/carrier/subject_rules.h"

namespace carrier {

namespace {

std::vector<validate::Diagnostic> byPlace(std::vector<validate::Diagnostic> found)
{
    std::ranges::stable_sort(found, {}, [](const validate::Diagnostic &each) { return each.span.begin; });
    return found;
}

} // namespace

bool isOfCarrier(validate::Rule rule)
{
    return rule >= validate::Rule::UnusedSubstitution && rule <= validate::Rule::SharedDefinitionFile;
}

Remarks remarksOn(const Subject &subject)
{
    if (!subject.definition.tree || !subject.definition.tree->isSound()
        || !subject.definition.tree->isObject(subject.definition.tree->root()))
        return {{}, encodedTwice(subject)};
    const validate::Options options;
    validate::Findings inside(subject.definition, options);
    checkSubstitutions(subject, inside);
    checkNumbers(subject, inside);
    checkArns(subject, inside);
    checkPlugin(subject, inside);
    std::vector<validate::Diagnostic> outside = encodedTwice(subject);
    for (auto *const more : {unusedEntries, entriesReadDifferently, arnsOfEntries}) {
        for (validate::Diagnostic &each : more(subject))
            outside.push_back(std::move(each));
    }
    return {std::move(inside).sorted(), byPlace(std::move(outside))};
}

} // namespace carrier
