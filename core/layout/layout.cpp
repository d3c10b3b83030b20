#include "core/layout/layout.h"

#include "core/layout/composition.h"

namespace layout {

namespace {

size_t hashOf(size_t seed, const ScopeInput::Box &box)
{
    return qHashMulti(seed, box.width, box.height);
}

size_t hashOf(size_t seed, const ScopeInput::Arrow &arrow)
{
    return qHashMulti(seed, arrow.from, arrow.to, arrow.labelWidth, arrow.labelHeight, arrow.weight, arrow.aside);
}

} // namespace

size_t qHash(const ScopeInput &input, size_t seed)
{
    seed = qHashMulti(seed, int(input.direction), input.start, input.end);
    for (const ScopeInput::Box &box : input.boxes)
        seed = hashOf(seed, box);
    for (const ScopeInput::Arrow &arrow : input.arrows)
        seed = hashOf(seed, arrow);
    return seed;
}

Layout laidOut(const graph::FlowGraph &graph, const Measures &measures, Direction direction, const ScopeEngine &engine)
{
    Composition composition(graph, measures, direction);
    const auto &levels = composition.levels();
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        for (const int scope : *level)
            composition.place(scope, engine(composition.inputOf(scope)));
    }
    return composition.layout();
}

} // namespace layout
