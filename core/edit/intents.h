// What a person can ask for, each as one function: (Definition, intent) → Patch, or a Refusal with the
// reason. The same function answers "may I?" while the mouse hovers and makes the patch on release. All else
// in the text stays byte for byte.
#pragma once

#include "core/asl/call_parameters.h"
#include "core/asl/definition.h"
#include "core/base/result.h"
#include "core/edit/notices.h"
#include "core/edit/refusals.h"
#include "core/graph/flow_graph.h"
#include "core/text/patch.h"

#include <memory>
#include <optional>

namespace edit {

using asl::Definition;
using asl::ScopePath;
using asl::StatePath;
using text::Patch;

// What the user is to be told of an edit that was done.
struct Notice
{
    NoticeCode code = NoticeCode::TargetMissing;
    QStringList arguments;
    bool operator==(const Notice &) const = default;
};

// A patch, and the states to be selected once it is done (in the new text).
struct Edited
{
    Patch patch;
    std::vector<StatePath> selection;
    std::vector<Notice> notices = {};
};
using Answer = Result<Edited>;

// An arrow as a person points at it: by its tail and what it is there.
struct EdgeName
{
    StatePath from; // empty: the Start arrow of `scope`
    ScopePath scope;
    graph::EdgeKind kind = graph::EdgeKind::Next;
    int index = -1;
    bool operator==(const EdgeName &) const = default;
};

// Where a state may be put.
struct OnEdge
{
    EdgeName edge;
}; // between its two ends
struct After
{
    StatePath state;
}; // after a state that ends or has no way on; of a Choice: its nextBranch()
struct AtStart
{
    ScopePath scope;
}; // becomes the scope's first state
struct IntoEmpty
{
    ScopePath scope;
}; // a lane without states (also a machine without any)
struct Loose
{
    ScopePath scope;
}; // nothing leads to it; arrows it has stay
using Spot = std::variant<OnEdge, After, AtStart, IntoEmpty, Loose>;

// A new state: its fields without Next and End, and the name wished for (made unique in the machine).
struct NewState
{
    QString name;
    Value body; // {"Type": "Pass", …}
};
// A sensible body for a kind: a Choice has a rule, a Parallel two branches, a Map a processor, all drawable.
NewState templateFor(asl::StateKind kind, asl::QueryLanguage language);
// With the parameters that its call needs; those that nothing sensible is known for hold their own names: "MyBucket".
NewState templateForResource(const QString &name, const QString &resource, asl::QueryLanguage language);
Value placeholderFor(const asl::Parameter &parameter);

Answer addState(const Definition &now, const NewState &state, const Spot &spot);
// Whether addState would refuse the spot for the flow's sake, without working out the text: to be asked of
// many spots while something is dragged.
std::optional<Refusal> whyNotAdd(const Definition &now, const NewState &state, const Spot &spot);
Answer moveStates(const Definition &now, const std::vector<StatePath> &states, const Spot &spot);
// As whyNotAdd, of states that are moved. What no spot changes is worked out once, so that one question can be asked of
// many spots.
class MoveQuestion
{
public:
    MoveQuestion(const Definition &now, const std::vector<StatePath> &states);
    // In a sound text: whether moveStates would refuse the spot.
    std::optional<Refusal> whyNot(const Spot &spot) const;

private:
    struct Worked;
    std::shared_ptr<const Worked> m_worked;
    std::optional<Refusal> m_refusal; // of any spot
};
Answer removeStates(const Definition &now, const std::vector<StatePath> &states); // heals the flow
Answer duplicateStates(const Definition &now, const std::vector<StatePath> &states);
Answer renameState(const Definition &now, const StatePath &state, const QString &name);
// Replaces a state's kind and keeps name, arrows and every field that still applies.
Answer replaceKind(const Definition &now, const StatePath &state, asl::StateKind kind);

// The arrow of a Choice that is drawn next: the first rule that points nowhere, else the missing Default, else a rule
// to come, whose index is one past the last.
EdgeName nextBranch(const Definition &now, const StatePath &choice);
bool isNewRule(const Definition &now, const EdgeName &branch);
// Draws an arrow: Next of a plain state, the nextBranch() of a Choice. Target empty: End.
Answer connect(const Definition &now, const StatePath &from, const StatePath &to);
Answer addCatch(const Definition &now, const StatePath &from, const StatePath &to);
Answer retarget(const Definition &now, const EdgeName &edge, const StatePath &to);
Answer setStart(const Definition &now, const StatePath &state);
Answer removeEdge(const Definition &now, const EdgeName &edge);

// `key: value` of the state; no value takes the field away. Next and End exclude each other.
Answer setField(const Definition &now, const StatePath &state, const QString &key, const std::optional<Value> &value);
Answer setFieldText(const Definition &now, const StatePath &state, const QString &key, const QString &json);
Answer addBranch(const Definition &now, const StatePath &parallel);

// ASL text of the states: {"Name": {…}, …}, as written.
QString copied(const Definition &now, const std::vector<StatePath> &states);
// Takes a state, several, a whole machine or `"Name": {…}`; names are made unique, inner references follow. Rules and
// catchers stay as they are; of those that name states which are not here, the user is told.
Answer pasted(const Definition &now, const QString &text, const Spot &spot);

// A name like the wished one that no state of the machine has: "Wait", "Wait (2)" …
QString uniqueName(const Definition &now, const QString &wished);

} // namespace edit
