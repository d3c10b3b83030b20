#include "core/graph/flow_graph.h"

#include "core/base/overloaded.h"

namespace graph {

namespace {

using asl::ScopePath;
using asl::State;
using asl::StatePath;

// Of states with one name the last counts; the numbers of those that are drawn, by name.
QHash<QString, int> numbered(const asl::Scope &scope, std::vector<const State *> &drawn)
{
    QHash<QString, int> numbers;
    for (const State &state : scope.states) {
        const auto known = numbers.constFind(state.name);
        if (known != numbers.constEnd()) {
            drawn[size_t(*known)] = &state;
            continue;
        }
        numbers.insert(state.name, int(drawn.size()));
        drawn.push_back(&state);
    }
    return numbers;
}

class ScopeReader
{
public:
    ScopeReader(const json::Tree &tree, const asl::Scope &scope, const RuleWords &words, Scope &into)
        : m_tree(tree), m_words(words), m_into(into)
    {
        m_numbers = numbered(scope, m_drawn);
    }

    const std::vector<const State *> &drawn() const { return m_drawn; }

    void readEdges(const asl::Scope &scope)
    {
        m_into.start = m_numbers.value(scope.startAt.name, -1);
        if (m_into.hasPills)
            add(EdgeKind::Start, StartNode, scope.startAt);
        for (size_t i = 0; i < m_drawn.size(); ++i)
            readEdges(*m_drawn[i], int(i));
    }

private:
    void readEdges(const State &state, int from)
    {
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
            for (size_t i = 0; i < choice->rules.size(); ++i)
                add(EdgeKind::Rule, from, choice->rules[i].next, int(i),
                    ruleText(m_tree, choice->rules[i].node, m_words));
            add(EdgeKind::Default, from, choice->defaultTarget);
        } else if (state.kind() != asl::StateKind::Succeed && state.kind() != asl::StateKind::Fail) {
            add(EdgeKind::Next, from, state.next);
        }
        for (size_t i = 0; i < state.catchers.size(); ++i)
            add(EdgeKind::Catch, from, state.catchers[i].next, int(i),
                state.catchers[i].errorEquals.join(QLatin1String(", ")));
        if (m_into.hasPills && state.isTerminal() && state.kind() != asl::StateKind::Fail)
            m_into.edges.push_back({EdgeKind::End, from, EndNode, -1, {}, json::NoNode, false});
    }

    void add(EdgeKind kind, int from, const asl::Target &target, int index = -1, const QString &label = {})
    {
        const auto to = m_numbers.constFind(target.name);
        if (target.isSet() && to != m_numbers.constEnd())
            m_into.edges.push_back({kind, from, *to, index, label, target.node, false});
    }

    const json::Tree &m_tree;
    const RuleWords &m_words;
    Scope &m_into;
    std::vector<const State *> m_drawn;
    QHash<QString, int> m_numbers;
};

// Scopes are numbered as they are met, so a container's come after the one it stands in.
int appendScope(FlowGraph &graph, const json::Tree &tree, const RuleWords &words, const asl::Scope &scope,
                const ScopePath &at, bool pills)
{
    const auto number = int(graph.scopes.size());
    graph.scopes.emplace_back();
    Scope read{at, {}, {}, pills};
    ScopeReader reader(tree, scope, words, read);
    for (const State *state : reader.drawn()) {
        Node node{at.state(state->name), state->kind(), {}, false, state->damaged};
        node.container =
            node.kind == asl::StateKind::Parallel || node.kind == asl::StateKind::Map || !state->scopes().empty();
        const auto &inner = state->scopes();
        for (size_t i = 0; i < inner.size(); ++i)
            node.scopes.push_back(appendScope(graph, tree, words, inner[i], {node.path, int(i)}, false));
        graph.byPath.insert(node.path, {number, int(read.nodes.size())});
        read.nodes.push_back(std::move(node));
    }
    reader.readEdges(scope);
    graph.scopes[size_t(number)] = std::move(read);
    return number;
}

} // namespace

std::optional<NodeAddress> FlowGraph::find(const asl::StatePath &path) const
{
    const auto found = byPath.constFind(path);
    return found == byPath.constEnd() ? std::nullopt : std::optional(*found);
}

int FlowGraph::nodeCount() const
{
    int count = 0;
    for (const Scope &scope : scopes)
        count += int(scope.nodes.size());
    return count;
}

int FlowGraph::edgeCount() const
{
    int count = 0;
    for (const Scope &scope : scopes)
        count += int(scope.edges.size());
    return count;
}

FlowGraph flowGraphOf(const asl::Definition &definition, const RuleWords &words)
{
    FlowGraph graph;
    appendScope(graph, *definition.tree, words, definition.root, {}, true);
    return graph;
}

} // namespace graph
