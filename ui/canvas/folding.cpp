#include "ui/canvas/folding.h"

namespace canvas {

namespace {

// Marks the scopes that stay, from the machine's own inward; a container's scopes come after the one it stands in.
std::vector<bool> keptScopes(graph::FlowGraph &graph, const std::function<bool(const asl::StatePath &)> &isFolded)
{
    std::vector<bool> kept(graph.scopes.size(), false);
    if (!kept.empty())
        kept[0] = true;
    for (size_t i = 0; i < graph.scopes.size(); ++i) {
        if (!kept[i])
            continue;
        for (graph::Node &node : graph.scopes[i].nodes) {
            if (!node.scopes.empty() && isFolded(node.path)) {
                node.scopes.clear();
                node.container = false;
            }
            for (const int inner : node.scopes)
                kept[size_t(inner)] = true;
        }
    }
    return kept;
}

} // namespace

graph::FlowGraph folded(const graph::FlowGraph &whole, const std::function<bool(const asl::StatePath &)> &isFolded)
{
    graph::FlowGraph marked = whole;
    const std::vector<bool> kept = keptScopes(marked, isFolded);
    std::vector<int> numbers(kept.size(), -1);
    graph::FlowGraph shown;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        numbers[i] = int(shown.scopes.size());
        shown.scopes.push_back(std::move(marked.scopes[i]));
    }
    for (size_t s = 0; s < shown.scopes.size(); ++s) {
        std::vector<graph::Node> &nodes = shown.scopes[s].nodes;
        for (size_t i = 0; i < nodes.size(); ++i) {
            shown.byPath.insert(nodes[i].path, {int(s), int(i)});
            for (int &inner : nodes[i].scopes)
                inner = numbers[size_t(inner)];
        }
    }
    return shown;
}

} // namespace canvas
