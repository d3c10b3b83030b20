// A state machine as read from a text: what its states are and how they are joined. It reads what it can of
// incomplete and broken definitions; whatever is missing is empty or NoNode, and nothing is invented. Every part
// keeps the node it came from, so any field that is not spelled out here is one look-up in the tree away.
#pragma once

#include "core/asl/state_path.h"
#include "core/json/pointer.h"
#include "core/json/tree.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace asl {

enum class StateKind : quint8 { Task, Pass, Choice, Wait, Succeed, Fail, Parallel, Map, Unknown };
enum class QueryLanguage : quint8 { JsonPath, Jsonata };

QString toString(StateKind kind); // "Task"; empty for Unknown
std::optional<StateKind> stateKindFrom(QStringView word);

struct Scope;

// Where a transition points: the name written there and the string's node. Empty name, NoNode: not written.
struct Target
{
    QString name;
    json::NodeId node = json::NoNode;
    bool isSet() const { return node != json::NoNode; }
};

struct ChoiceRule
{
    json::NodeId node = json::NoNode;
    QString comment;
    Target next;
};

struct Catcher
{
    json::NodeId node = json::NoNode;
    QStringList errorEquals;
    Target next;
};

struct Retrier
{
    json::NodeId node = json::NoNode;
    QStringList errorEquals;
};

struct TaskFields
{
    QString resource;
};
struct PassFields
{
};
struct ChoiceFields
{
    std::vector<ChoiceRule> rules;
    Target defaultTarget;
};
struct WaitFields
{
};
struct SucceedFields
{
};
struct FailFields
{
};
struct ParallelFields
{
    std::vector<Scope> branches;
};
struct MapFields
{
    std::vector<Scope> processor; /* none or one: ItemProcessor, else Iterator */
    bool legacyIterator = false;
    bool distributed = false;
};
struct UnknownFields
{
    QString type;
    std::vector<Scope> scopes;
};

using KindFields = std::variant<TaskFields, PassFields, ChoiceFields, WaitFields, SucceedFields, FailFields,
                                ParallelFields, MapFields, UnknownFields>;

struct State
{
    State(); // of an unknown kind

    QString name;
    json::NodeId node = json::NoNode; // the state's value; its key span is the name
    QueryLanguage language = QueryLanguage::JsonPath;
    QString comment;
    Target next;
    bool end = false; // "End": true
    bool damaged = false;
    std::vector<Retrier> retriers;
    std::vector<Catcher> catchers;
    KindFields fields;

    StateKind kind() const { return StateKind(fields.index()); }
    // Ends its scope: End is true, or a Succeed or Fail.
    bool isTerminal() const;
    // The scopes inside, none for plain states.
    const std::vector<Scope> &scopes() const;
};

struct Scope
{
    json::NodeId node = json::NoNode; // the object holding StartAt and States
    json::NodeId statesNode = json::NoNode; // the value of States
    Target startAt;
    std::vector<State> states; // in the order written; of duplicate names each is kept

    const State *find(const QString &name) const; // the last of that name
};

struct Definition
{
    json::SharedTree tree;
    QString comment;
    QueryLanguage language = QueryLanguage::JsonPath;
    Scope root;

    // Null when there is none such.
    const State *find(const StatePath &path) const;
    const Scope *find(const ScopePath &path) const;
    // The innermost state whose key or value holds the position; empty when none does.
    StatePath at(qsizetype position) const;
    int stateCount() const; // at all depths
};

// The nodes of everything in the scope that names the state: StartAt, Next, Default, rules, catchers.
std::vector<json::NodeId> referencesTo(const Scope &scope, const QString &name);

// Calls visit(path, state) for each state, parents before children, in the order written.
template <class Visit>
void forEachState(const Scope &scope, const ScopePath &at, Visit &&visit)
{
    for (const State &state : scope.states) {
        const StatePath path = at.state(state.name);
        visit(path, state);
        const auto &inner = state.scopes();
        for (size_t i = 0; i < inner.size(); ++i)
            forEachState(inner[i], ScopePath{path, int(i)}, visit);
    }
}

} // namespace asl
