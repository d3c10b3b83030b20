// The rules for one machine and its carrier.
#pragma once

#include "core/carrier/remarks.h"
#include "core/validate/findings.h"

namespace carrier {

// A text of the definition that the tool fills in: where ${Name} stands, those of its own expressions left out.
struct Placeholder
{
    QString name;
    text::Span span;
};
std::vector<Placeholder> placeholdersIn(const Subject &subject);
// Not a comment's.
bool isValueOrKey(const json::Tree &tree, text::Span place);
// Lies within what the tool works out.
bool isWorkedOut(const Subject &subject, text::Span span);

// Serverless's plugin is to carry it, not CloudFormation from the same file.
bool isOfPlugin(const exchange::Machine &machine);
// The definition lies in another file.
bool isInFile(const exchange::Machine &machine);
// A finding at a place of the template.
validate::Diagnostic outsideFinding(validate::Rule rule, text::Span span, const validate::Arguments &arguments);
validate::Diagnostic outsideFinding(validate::Rule rule, text::Span span, const validate::Arguments &arguments,
                                    validate::Severity severity);

void checkSubstitutions(const Subject &subject, validate::Findings &findings); // places that nothing fills in
void checkNumbers(const Subject &subject, validate::Findings &findings); // numbers that become texts
void checkArns(const Subject &subject, validate::Findings &findings);
void checkPlugin(const Subject &subject,
                 validate::Findings &findings); // what serverless-step-functions leaves or loses

std::vector<validate::Diagnostic> encodedTwice(const Subject &subject);
std::vector<validate::Diagnostic> unusedEntries(const Subject &subject);
std::vector<validate::Diagnostic> entriesReadDifferently(const Subject &subject);
std::vector<validate::Diagnostic> arnsOfEntries(const Subject &subject);

} // namespace carrier
