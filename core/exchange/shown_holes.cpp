#include "core/exchange/shown_holes.h"

#include "core/asl/substitution.h"
#include "core/exchange/placeholders.h"

#include <algorithm>

namespace exchange {

namespace {

ShownHole shownHole(text::Span place, const QString &name, const QString &expression,
                    const std::vector<Filling> &fillings)
{
    ShownHole shown{place, name, expression, {}};
    const auto known = std::ranges::find(fillings, name, &Filling::name);
    if (known == fillings.end())
        return shown;
    shown.value = known->value;
    if (expression.isEmpty())
        shown.expression = known->expression;
    return shown;
}

} // namespace

std::vector<ShownHole> holesShown(const json::Tree &tree, const std::vector<Filling> &fillings)
{
    std::vector<ShownHole> shown;
    for (const Hole &hole : functionsIn(tree))
        shown.push_back(shownHole(hole.outer, hole.name, hole.expression, fillings));
    if (!tree.text().contains(u"${"))
        return shown;
    const std::vector<ShownHole> functions = shown;
    for (const asl::Substitution &each : asl::substitutionsIn(tree.text()))
        for (const text::Span place : each.places) {
            const auto around = std::ranges::upper_bound(functions, place.begin, {},
                                                         [](const ShownHole &hole) { return hole.place.end; });
            if (around == functions.end() || around->place.begin > place.begin) // not in the text of a Fn::Sub
                shown.push_back(shownHole(place, each.name, {}, fillings));
        }
    std::ranges::sort(shown, {}, [](const ShownHole &hole) { return hole.place.begin; });
    return shown;
}

std::vector<Filling> fillingsOf(const Machine &machine)
{
    std::vector<Filling> all = machine.fillings;
    if (!machine.inner)
        return all;
    all.insert(all.end(), machine.loops.begin(), machine.loops.end());
    for (const Hole &hole : machine.inner->holes)
        if (std::ranges::find(all, hole.name, &Filling::name) == all.end())
            all.push_back({hole.name, hole.expression, {}, {}});
    return all;
}

} // namespace exchange
