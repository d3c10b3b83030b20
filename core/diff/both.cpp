#include "core/diff/both.h"

namespace diff {

namespace {

constexpr int Elsewhere = -3; // the end of an arrow that stands in another scope now

class Joining
{
public:
    Joining(const Difference &difference, const graph::FlowGraph &before, graph::FlowGraph after)
        : m_difference(difference), m_before(before)
    {
        m_both.graph = std::move(after);
    }

    Both joined()
    {
        tellFates();
        for (const Passage &kept : m_difference.kept)
            m_paths.insert(kept.from, kept.to);
        for (const auto &[from, to] : m_difference.scopes)
            m_scopes.insert(from, to);
        for (size_t i = 0; i < m_both.graph.scopes.size(); ++i)
            m_numbers.insert(m_both.graph.scopes[i].path, int(i));
        const size_t scopesAfter = m_both.graph.scopes.size();
        std::vector<size_t> edgesAfter;
        for (const graph::Scope &scope : m_both.graph.scopes)
            edgesAfter.push_back(scope.edges.size());
        for (const graph::Scope &scope : m_before.scopes) // what a container holds comes after it
            addGhosts(scope);
        std::vector<Ways> known(m_both.graph.scopes.size());
        for (size_t i = 0; i < m_targets.size(); ++i)
            addArrows(m_before.scopes[i], m_targets[i], known);
        for (size_t scope = 0; scope < scopesAfter; ++scope)
            for (size_t edge = 0; edge < edgesAfter[scope]; ++edge)
                if (!known[scope].contains(wayOf(m_both.graph.scopes[scope].edges[edge])))
                    m_both.newArrows.insert({int(scope), int(edge)});
        return std::move(m_both);
    }

private:
    using Ways = QSet<std::pair<int, int>>;
    static std::pair<int, int> wayOf(const graph::Edge &edge) { return {edge.from, edge.to}; }

    void tellFates()
    {
        const auto tell = [this](const asl::StatePath &path, Fate fate) {
            std::vector<Fate> &fates = m_both.fates[path];
            if (!std::ranges::count(fates, fate))
                fates.push_back(fate);
        };
        for (const asl::StatePath &path : m_difference.added)
            tell(path, Fate::Added);
        for (const Passage &passage : m_difference.renamed)
            tell(passage.to, Fate::Renamed);
        for (const Passage &passage : m_difference.moved)
            tell(passage.to, Fate::Moved);
        for (const FieldChange &change : m_difference.changed)
            if (!change.state.isEmpty())
                tell(change.state, Fate::Changed);
        m_removed = QSet(m_difference.removed.begin(), m_difference.removed.end());
    }

    // The scope here in which that of before stands; a new lane for one of which something is gone.
    int scopeFor(const graph::Scope &scope)
    {
        if (const auto same = m_scopes.constFind(scope.path); same != m_scopes.constEnd())
            return m_numbers.value(*same, -1);
        const asl::StatePath owner = m_paths.value(scope.path.container);
        const auto address = m_both.graph.find(owner);
        const bool isGone =
            std::ranges::any_of(scope.nodes, [this](const graph::Node &node) { return m_removed.contains(node.path); });
        if (!address || (!isGone && !m_both.ghosts.contains(owner)))
            return -1;
        graph::Node &node = m_both.graph.scopes[size_t(address->scope)].nodes[size_t(address->node)];
        const int number = int(m_both.graph.scopes.size());
        const asl::ScopePath path{owner, int(node.scopes.size())};
        node.scopes.push_back(number);
        node.container = true;
        graph::Scope lane;
        lane.path = path;
        m_both.graph.scopes.push_back(std::move(lane));
        return number;
    }

    void addGhosts(const graph::Scope &scope)
    {
        const int target = scopeFor(scope);
        m_targets.push_back(target);
        if (target < 0)
            return;
        for (const graph::Node &node : scope.nodes) {
            if (!m_removed.contains(node.path))
                continue;
            graph::Scope &here = m_both.graph.scopes[size_t(target)];
            graph::Node ghost = node;
            ghost.path = here.path.state(node.path.name());
            ghost.scopes.clear();
            ghost.damaged = true;
            m_paths.insert(node.path, ghost.path);
            m_both.ghosts.insert(ghost.path, node.path);
            m_both.fates[ghost.path] = {Fate::Removed};
            m_both.graph.byPath.insert(ghost.path, {target, int(here.nodes.size())});
            here.nodes.push_back(std::move(ghost));
        }
    }

    int endIn(int target, const graph::Scope &scope, int node) const
    {
        if (node < 0)
            return node;
        const auto address = m_both.graph.find(m_paths.value(scope.nodes[size_t(node)].path));
        return address && address->scope == target ? address->node : Elsewhere;
    }

    void addArrows(const graph::Scope &scope, int target, std::vector<Ways> &known)
    {
        if (target < 0)
            return;
        graph::Scope &here = m_both.graph.scopes[size_t(target)];
        Ways drawn;
        for (const graph::Edge &edge : here.edges)
            drawn.insert(wayOf(edge));
        for (const graph::Edge &edge : scope.edges) {
            graph::Edge ghost = edge;
            ghost.from = endIn(target, scope, edge.from);
            ghost.to = endIn(target, scope, edge.to);
            ghost.node = json::NoNode;
            ghost.damaged = true;
            if (ghost.from == Elsewhere || ghost.to == Elsewhere)
                continue;
            known[size_t(target)].insert(wayOf(ghost));
            if (!drawn.contains(wayOf(ghost)))
                here.edges.push_back(std::move(ghost));
        }
    }

    const Difference &m_difference;
    const graph::FlowGraph &m_before;
    Both m_both;
    QHash<asl::StatePath, asl::StatePath> m_paths; // from before to here
    QHash<asl::ScopePath, asl::ScopePath> m_scopes;
    QHash<asl::ScopePath, int> m_numbers;
    QSet<asl::StatePath> m_removed;
    std::vector<int> m_targets; // of before's scopes, those here
};

} // namespace

Both bothOf(const Difference &difference, const graph::FlowGraph &before, graph::FlowGraph after)
{
    return Joining(difference, before, std::move(after)).joined();
}

} // namespace diff
