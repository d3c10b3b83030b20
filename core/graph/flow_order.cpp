#include "core/graph/flow_order.h"

#include <algorithm>

namespace graph {

namespace {

// By tail: where its arrows lead, the last to be followed first.
std::vector<std::vector<int>> waysOf(const Scope &scope)
{
    std::vector<std::vector<int>> ways(scope.nodes.size());
    for (const Edge &edge : scope.edges)
        if (edge.from >= 0 && edge.to >= 0)
            ways[size_t(edge.from)].push_back(edge.to);
    for (std::vector<int> &targets : ways)
        std::ranges::reverse(targets);
    return ways;
}

} // namespace

std::vector<int> flowOrder(const Scope &scope)
{
    const std::vector<std::vector<int>> ways = waysOf(scope);
    std::vector<int> order;
    std::vector<bool> isMet(scope.nodes.size());
    const auto follow = [&](int from) {
        std::vector<int> ahead{from};
        while (!ahead.empty()) {
            const int node = ahead.back();
            ahead.pop_back();
            if (isMet[size_t(node)])
                continue;
            isMet[size_t(node)] = true;
            order.push_back(node);
            ahead.insert(ahead.end(), ways[size_t(node)].begin(), ways[size_t(node)].end());
        }
    };
    if (scope.start >= 0)
        follow(scope.start);
    for (int node = 0; node < int(scope.nodes.size()); ++node)
        follow(node);
    return order;
}

} // namespace graph
