#include "core/language/meaning.h"

#include <algorithm>

namespace language {

namespace {

using json::NodeId;
using json::NoNode;

bool names(const asl::Definition &definition, const asl::ScopePath &path, const QString &name, NodeId node)
{
    const asl::Scope *scope = definition.find(path);
    if (!scope || !scope->find(name))
        return false;
    const std::vector<NodeId> references = asl::referencesTo(*scope, name);
    return std::ranges::find(references, node) != references.end();
}

} // namespace

asl::StatePath stateMeantAt(const asl::Definition &definition, qsizetype position)
{
    const asl::StatePath around = definition.at(position);
    const NodeId node = definition.tree->at(position);
    if (!definition.tree->isString(node))
        return around;
    const QString name = definition.tree->string(node);
    if (names(definition, asl::scopeOf(around), name, node))
        return asl::scopeOf(around).state(name);
    const asl::State *state = definition.find(around);
    const int inner = state ? int(state->scopes().size()) : 0;
    for (int i = 0; i < inner; ++i) { // StartAt of a branch
        if (names(definition, {around, i}, name, node))
            return asl::ScopePath{around, i}.state(name);
    }
    return around;
}

std::vector<text::Span> placesNaming(const asl::Definition &definition, const asl::StatePath &state)
{
    const asl::State *found = definition.find(state);
    if (!found || found->node == NoNode)
        return {};
    std::vector<text::Span> places;
    for (const NodeId node : asl::referencesTo(*definition.find(asl::scopeOf(state)), state.name()))
        places.push_back((*definition.tree)[node].span);
    std::ranges::sort(places, {}, &text::Span::begin);
    places.insert(places.begin(), (*definition.tree)[found->node].key);
    return places;
}

} // namespace language
