// Pieces of a workflow put elsewhere as a whole: wrapped into a container and taken out of one, branches split and joined,
// made a workflow of their own and brought back. What can be done so that a
// run gives the same as before is done so; where it cannot, the answer's notices tell what is different.
#pragma once

#include "core/edit/intents.h"

namespace regroup {

enum class Wrapper : quint8 { Parallel, Map };

// The states, all of one scope, as the one branch of a new Parallel or the processor of a new Map in their place. The flow
// must enter them at one state and leave them to one. A Parallel gives what its states gave, not a list of it; so does a
// Map in JSONata, which runs once; a Map in JSONPath runs for each of $.items, and the notice says so.
edit::Answer wrapped(const asl::Definition &now, const std::vector<asl::StatePath> &states, Wrapper wrapper);

// What a Parallel or Map holds in its place, branch after branch.
edit::Answer unwrapped(const asl::Definition &now, const asl::StatePath &container);

// The states of one branch as a branch of their own behind it: they run beside what was before and after them, and begin
// with the Parallel's own input. The list that it gives has one entry more. Refuses what only a rule, a Default or a
// catcher leads to.
edit::Answer split(const asl::Definition &now, const std::vector<asl::StatePath> &states);
// What the branch behind that one does (both counted from 0), done after it, with what it gives. The list that the Parallel
// gives has one entry less. What was said of both branches stays as one Comment. Refuses where a scope inside of one
// branch assigns a variable that the other one has.
edit::Answer joined(const asl::Definition &now, const asl::StatePath &parallel, int branch);

// The states as a workflow of their own, called in their place: a Task that starts it and waits (.sync:2). Their input and
// the variables they read go with the call; what they gave comes back.
struct Extraction
{
    edit::Edited edited; // of the workflow they leave
    QString text; // JSON, of the one they come to
};
Result<Extraction> extracted(const asl::Definition &now, const std::vector<asl::StatePath> &states,
                             const QString &machineName);

// The state starts a workflow and waits for what it gives: startExecution.sync:2.
bool callsWorkflow(const asl::State &state);
// What the Task starts and waits for, in its place: a Parallel of its name whose one branch are the states of the workflow
// that it called. Its retriers, catchers and what it did with data stay.
edit::Answer inlined(const asl::Definition &now, const asl::StatePath &task, const asl::Definition &called);

} // namespace regroup
