// The drawing's structure, derived from a definition: per scope its cards, the arrows between them and what the
// arrows say. No sizes, no positions, no words in any human language beyond those the definition itself has.
// No edge crosses a scope's border, since ASL allows none.
#pragma once

#include "core/asl/definition.h"

#include <QHash>

#include <optional>

namespace graph {

enum class EdgeKind : quint8 { Start, Next, Rule, Default, Catch, End };

// A node's number within its scope; Start and End are the pills of the machine's own scope.
inline constexpr int StartNode = -1;
inline constexpr int EndNode = -2;

struct Edge
{
    EdgeKind kind = EdgeKind::Next;
    int from = StartNode;
    int to = EndNode;
    int index = -1; // which rule or catcher
    QString label; // the rule in plain words, or the errors caught; empty for the rest
    json::NodeId node = json::NoNode; // the string naming the target
    bool damaged = false; // drawn from the last sound text
    bool operator==(const Edge &) const = default;
};

struct Node
{
    asl::StatePath path;
    asl::StateKind kind = asl::StateKind::Unknown;
    std::vector<int> scopes; // numbers into FlowGraph::scopes: a container's lanes
    bool container = false; // a Parallel or Map, even with nothing inside
    bool damaged = false; // drawn from the last sound text
    bool operator==(const Node &) const = default;
};

struct Scope
{
    asl::ScopePath path;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    bool hasPills = false; // Start and End are drawn: the machine's own scope only
    int start = -1; // the node StartAt names; -1 when there is none
    bool operator==(const Scope &) const = default;
};

struct NodeAddress
{
    int scope = 0;
    int node = 0;
    bool operator==(const NodeAddress &) const = default;
};

// scopes[0] is the machine's; a container's scopes come after the scope it stands in.
struct FlowGraph
{
    std::vector<Scope> scopes;
    QHash<asl::StatePath, NodeAddress> byPath; // kept by the functions below

    std::optional<NodeAddress> find(const asl::StatePath &path) const;
    const Node &at(NodeAddress address) const { return scopes[size_t(address.scope)].nodes[size_t(address.node)]; }
    int nodeCount() const;
    int edgeCount() const;
};

// What rules are put into words with, in a language that people read; core itself speaks none but ASL's, so without
// them a question keeps AWS's name: "valor IsPresent".
struct RuleWords
{
    struct Question
    {
        QString yes, no; // "%1 is present", "%1 is not present"
    };
    QHash<QString, Question> questions; // by AWS's name: "IsPresent"
    QString all = QStringLiteral(" And ");
    QString any = QStringLiteral(" Or ");
    QString none = QStringLiteral("Not (%1)");
};

// Of states with the same name in one scope only the last is drawn, as a JSON reader would take it. Transitions
// to names that do not exist have no edge.
FlowGraph flowGraphOf(const asl::Definition &definition, const RuleWords &words = {});

// The graph of a broken text: what the break took away or made unreadable is put back, damaged, from the graph of
// the last sound text.
FlowGraph withGhosts(FlowGraph now, const asl::Definition &definition, const FlowGraph &lastSound);

// A rule of a Choice state in plain words: its Comment, else `valor > 100` or the JSONata condition without {% %}.
QString ruleText(const json::Tree &tree, json::NodeId rule, const RuleWords &words = {});

} // namespace graph
