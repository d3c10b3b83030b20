#include "core/graph/flow_graph.h"

#include <QSet>

namespace graph {

namespace {

bool isDamaged(const asl::Definition &definition, json::NodeId node)
{
    return node == json::NoNode || (*definition.tree)[node].damaged;
}

class Ghosts
{
public:
    Ghosts(FlowGraph &now, const asl::Definition &definition, const FlowGraph &lastSound)
        : m_now(now), m_definition(definition), m_last(lastSound)
    {
    }

    void putBack()
    {
        if (m_last.scopes.empty())
            return;
        // What an error left of a state's kind and scopes is taken from when it was whole.
        for (size_t i = 0; i < m_now.scopes.size(); ++i)
            mendScope(int(i));
    }

private:
    void mendScope(int number)
    {
        const asl::ScopePath path = m_now.scopes[size_t(number)].path;
        const auto old = lastScope(path);
        const asl::Scope *written = m_definition.find(path);
        // Only where the set of states itself is broken may some of them be missing.
        if (!old || (written && !isDamaged(m_definition, written->node)))
            return;
        for (const Node &was : old->nodes) {
            const auto here = m_now.byPath.constFind(was.path);
            if (here == m_now.byPath.constEnd())
                append(number, was);
            else
                mendNode(*here, was);
        }
        mendEdges(number, *old);
    }

    const Scope *lastScope(const asl::ScopePath &path) const
    {
        if (path.container.isEmpty())
            return &m_last.scopes.front();
        const auto container = m_last.find(path.container);
        if (!container)
            return nullptr;
        const Node &node = m_last.at(*container);
        return size_t(path.number) < node.scopes.size() ? &m_last.scopes[size_t(node.scopes[size_t(path.number)])]
                                                        : nullptr;
    }

    void mendNode(NodeAddress address, const Node &was)
    {
        Node &node = m_now.scopes[size_t(address.scope)].nodes[size_t(address.node)];
        if (!node.damaged)
            return;
        if (node.kind == asl::StateKind::Unknown)
            node.kind = was.kind;
        node.container = node.container || was.container;
        for (size_t i = node.scopes.size(); i < was.scopes.size(); ++i) {
            const int copy = copyScope(was.scopes[i]);
            m_now.scopes[size_t(address.scope)].nodes[size_t(address.node)].scopes.push_back(copy);
        }
    }

    void append(int scope, const Node &was)
    {
        Node node = was;
        node.damaged = true;
        for (int &inner : node.scopes)
            inner = copyScope(inner);
        auto &nodes = m_now.scopes[size_t(scope)].nodes;
        m_now.byPath.insert(node.path, {scope, int(nodes.size())});
        nodes.push_back(std::move(node));
    }

    int copyScope(int old)
    {
        const auto number = int(m_now.scopes.size());
        Scope scope = m_last.scopes[size_t(old)];
        m_now.scopes.push_back(scope);
        for (size_t i = 0; i < scope.nodes.size(); ++i) {
            scope.nodes[i].damaged = true;
            for (int &inner : scope.nodes[i].scopes)
                inner = copyScope(inner);
            m_now.byPath.insert(scope.nodes[i].path, {number, int(i)});
        }
        for (Edge &edge : scope.edges) {
            edge.damaged = true;
            edge.node = json::NoNode;
        }
        m_now.scopes[size_t(number)] = std::move(scope);
        return number;
    }

    // Arrows out of damaged states that the text no longer tells of.
    void mendEdges(int number, const Scope &old)
    {
        Scope &scope = m_now.scopes[size_t(number)];
        if (scope.start < 0 && old.start >= 0)
            scope.start = std::max(-1, translated(old.start, old));
        const auto isTold = [&](const Edge &ghost) {
            return std::ranges::any_of(scope.edges, [&](const Edge &edge) {
                return edge.from == ghost.from && edge.kind == ghost.kind && edge.index == ghost.index;
            });
        };
        for (const Edge &was : old.edges) {
            Edge ghost = was;
            ghost.from = translated(was.from, old);
            ghost.to = translated(was.to, old);
            ghost.damaged = true;
            ghost.node = json::NoNode;
            const bool ended = ghost.from >= 0 && ghost.to != Gone && scope.nodes[size_t(ghost.from)].damaged;
            const bool started = ghost.from == StartNode && ghost.to != Gone;
            if ((ended || started) && !isTold(ghost))
                scope.edges.push_back(ghost);
        }
    }

    static constexpr int Gone = -3;

    int translated(int node, const Scope &old) const
    {
        if (node < 0)
            return node;
        const auto here = m_now.find(old.nodes[size_t(node)].path);
        return here ? here->node : Gone;
    }

    FlowGraph &m_now;
    const asl::Definition &m_definition;
    const FlowGraph &m_last;
};

} // namespace

FlowGraph withGhosts(FlowGraph now, const asl::Definition &definition, const FlowGraph &lastSound)
{
    Ghosts(now, definition, lastSound).putBack();
    return now;
}

} // namespace graph
