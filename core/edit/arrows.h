// What an arrow is in the text, and the steps that bend, draw and take one away. Each step keeps to one
// state's Next, End, Choices, Default or Catch, or to a scope's StartAt.
#pragma once

#include "core/edit/editing.h"

namespace edit {

using graph::EdgeKind;

EdgeName startOf(const ScopePath &scope);
EdgeName arrowFrom(const StatePath &from, EdgeKind kind, int index = -1);
ScopePath scopeOfEdge(const EdgeName &edge);

// What the arrow points to as written; nothing where there is no such arrow. An End arrow points to an empty
// name.
std::optional<QString> targetOf(const Definition &now, const EdgeName &edge);
// The state an arrow names, be it there or not; nothing for End.
std::optional<QString> namedBy(const Definition &now, const EdgeName &edge);
// Its target with the string's node, of any arrow but End; null or unset where there is none.
const asl::Target *writtenTarget(const Definition &now, const EdgeName &edge);
// The same of a state that is found already; of any arrow from it.
const asl::Target *writtenTarget(const asl::State &from, const EdgeName &edge);
// The rule or catcher an arrow is written in; NoNode for other arrows.
json::NodeId holderOf(const Definition &now, const EdgeName &edge);
// Every arrow that leaves the state, rules first, then Default, Next or End, then catchers.
std::vector<EdgeName> arrowsOf(const asl::State &state, const StatePath &path);
// Every arrow of the scope that names the state.
std::vector<EdgeName> arrowsTo(const Definition &now, const ScopePath &scope, const QString &name);

// The first rule that points nowhere yet; -1 when all do, or are no rules at all.
int openRule(const json::Tree &tree, const asl::State &choice);

// The state's kind lets it go on to another by Next.
bool mayGoOn(const asl::State &state);
bool isChoice(const asl::State &state);
// ASL: only a state's own way on may end the flow; a Choice, a rule of it and a catcher always lead to a state.
bool canEnd(EdgeKind kind);

// Next, in the place of End if that stands there.
bool goOnTo(Editing &text, const StatePath &from, const QString &name);
// "End": true, in the place of Next if that stands there.
bool endAt(Editing &text, const StatePath &from);
bool startWith(Editing &text, const ScopePath &scope, const QString &name);
bool dropStart(Editing &text, const ScopePath &scope);
// Bends an arrow that is there to another state of its scope.
bool bend(Editing &text, const EdgeName &edge, const QString &name);
// The whole of bending an arrow, where that only writes another name in the place of one; nothing where it takes more.
std::optional<Patch> renamedTarget(const Editing &text, const EdgeName &edge, const QString &name);
// Takes a rule, Default or catcher away; a Next becomes "End": true.
bool cut(Editing &text, const EdgeName &edge);

// A Choice's nextBranch() to another state; the condition of a new rule is to be filled in.
bool branchTo(Editing &text, const StatePath &choice, const QString &name);
bool catchTo(Editing &text, const StatePath &from, const QString &name);

// A rule of a Choice with a condition that is valid and to be replaced.
Value placeholderRule(asl::QueryLanguage language);

} // namespace edit
