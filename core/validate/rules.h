// The rules, each in a file of its own name. A rule looks at a whole definition and adds what it finds; it may take
// for granted that the text has no syntax error and that the root is an object.
#pragma once

#include "core/validate/findings.h"

namespace validate {

// Syntax errors and what is no object at all; false when nothing else can be said about the text.
bool checkSyntax(Findings &findings);

void checkFields(Findings &findings); // unknown, missing and doubled fields, their types and ranges
void checkExclusive(Findings &findings); // fields of which only one, or exactly one, may stand
void checkStores(Findings &findings); // what ItemReader and ResultWriter of a Map need, and may not hold
void checkNames(Findings &findings); // names of states, labels of maps
void checkTargets(Findings &findings); // transitions, reachable states, terminal states
void checkErrors(Findings &findings); // ErrorEquals of retriers and catchers
void checkChoices(Findings &findings); // rules of Choice states
void checkResources(Findings &findings); // integrations, and what Express workflows may not use
void checkCallParameters(Findings &findings); // what calls need and take
void checkPaths(Findings &findings); // JSONPath, reference paths, intrinsic calls
void checkExpressions(Findings &findings); // JSONata
void checkVariables(Findings &findings); // names, and what is read before it is assigned
void checkIntentions(Findings &findings); // what looks as if something else was meant: AWS's warnings
void checkReadings(Findings &findings); // YAML that readers disagree on
void checkPractice(Findings &findings); // advice on single states and loops
void checkWholePractice(Findings &findings); // advice on what many states do together
void checkCoveredRules(Findings &findings); // advice on rules of a Choice that never decide
void checkHalfDone(Findings &findings); // advice on what is left half done when a state fails
void checkVersions(Findings &findings); // advice on functions whose code may change while a run waits
void checkSizes(Findings &findings); // advice on data that may pass 256 KiB
void checkEventForecast(Findings &findings); // advice on runs that may pass 25,000 events

// Calls visit(scope) for each scope, the machine's first.
template <class Visit>
void forEachScope(const asl::Scope &scope, Visit &&visit)
{
    visit(scope);
    for (const asl::State &state : scope.states) {
        for (const asl::Scope &inner : state.scopes())
            forEachScope(inner, visit);
    }
}

// Calls visit(state) for each state at any depth.
template <class Visit>
void forEachStateIn(const asl::Scope &root, Visit &&visit)
{
    forEachScope(root, [&](const asl::Scope &scope) {
        for (const asl::State &state : scope.states)
            visit(state);
    });
}

} // namespace validate
