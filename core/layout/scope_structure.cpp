#include "core/layout/scope_structure.h"

#include "core/layout/flow.h"

namespace layout {

namespace {

constexpr int MainPathWeight = 12;
constexpr int MainEndWeight = 10; // what room is left over goes before End, not into the middle of the path

int weightOf(graph::EdgeKind kind)
{
    switch (kind) {
    case graph::EdgeKind::Start: return MainPathWeight;
    case graph::EdgeKind::Next: return 4;
    case graph::EdgeKind::Rule:
    case graph::EdgeKind::Default:
    case graph::EdgeKind::End: return 2;
    case graph::EdgeKind::Catch: return 1; // errors lead aside
    }
    return 1;
}

bool isUsual(graph::EdgeKind kind)
{
    return kind != graph::EdgeKind::Catch && kind != graph::EdgeKind::Start;
}

bool leadsAside(graph::EdgeKind kind)
{
    return kind == graph::EdgeKind::Catch || kind == graph::EdgeKind::Default;
}

// The main path, what happens when nothing special does, weighs most.
std::vector<int> weightsOf(const graph::Scope &scope)
{
    std::vector<int> weights;
    std::vector<int> usual(scope.nodes.size(), -1); // by node: the first edge that is not an error's
    for (size_t i = 0; i < scope.edges.size(); ++i) {
        const graph::Edge &edge = scope.edges[i];
        weights.push_back(weightOf(edge.kind));
        if (edge.from >= 0 && isUsual(edge.kind) && usual[size_t(edge.from)] < 0)
            usual[size_t(edge.from)] = int(i);
    }
    std::vector<bool> seen(scope.nodes.size(), false);
    for (int node = scope.start; node >= 0 && !seen[size_t(node)];) {
        seen[size_t(node)] = true;
        const int edge = usual[size_t(node)];
        if (edge < 0)
            break;
        node = scope.edges[size_t(edge)].to;
        weights[size_t(edge)] = node == graph::EndNode ? MainEndWeight : MainPathWeight;
    }
    return weights;
}

} // namespace

ScopeStructure structureOf(const graph::Scope &scope, Direction direction)
{
    ScopeStructure structure;
    ScopeInput &input = structure.input;
    input.direction = direction;
    input.boxes.resize(scope.nodes.size());
    input.start = scope.start;
    if (scope.hasPills) {
        input.start = int(scope.nodes.size());
        input.end = input.start + 1;
        input.boxes.resize(scope.nodes.size() + 2);
    }
    const std::vector<int> weights = weightsOf(scope);
    for (size_t i = 0; i < scope.edges.size(); ++i) {
        const graph::Edge &edge = scope.edges[i];
        if (!scope.hasPills && (edge.from == graph::StartNode || edge.to == graph::EndNode)) {
            structure.arrowOfEdge.push_back(-1);
            continue;
        }
        ScopeInput::Arrow arrow;
        arrow.from = edge.from == graph::StartNode ? input.start : edge.from;
        arrow.to = edge.to == graph::EndNode ? input.end : edge.to;
        arrow.weight = weights[i];
        arrow.aside = leadsAside(edge.kind) && arrow.weight < MainEndWeight;
        structure.arrowOfEdge.push_back(int(input.arrows.size()));
        input.arrows.push_back(arrow);
    }
    return structure;
}

std::vector<bool> backEdges(const graph::Scope &scope)
{
    const ScopeStructure structure = structureOf(scope, Direction::TopDown);
    const std::vector<bool> arrows = backArrows(structure.input);
    std::vector<bool> edges;
    for (const int arrow : structure.arrowOfEdge)
        edges.push_back(arrow >= 0 && arrows[size_t(arrow)]);
    return edges;
}

} // namespace layout
