#include "ui/editor/go_to_definition.h"

namespace editor {
namespace {

const asl::State *namedIn(const asl::Scope &scope, const QString &name, json::NodeId reference)
{
    const std::vector<json::NodeId> references = asl::referencesTo(scope, name);
    if (std::ranges::find(references, reference) != references.end())
        return scope.find(name);
    for (const asl::State &state : scope.states) {
        for (const asl::Scope &inner : state.scopes()) {
            if (const asl::State *found = namedIn(inner, name, reference))
                return found;
        }
    }
    return nullptr;
}

} // namespace

std::optional<text::Span> definitionAt(const asl::Definition &definition, qsizetype position)
{
    const json::Tree &tree = *definition.tree;
    const json::NodeId here = tree.at(position);
    if (!tree.isString(here))
        return std::nullopt;
    const asl::State *state = namedIn(definition.root, tree.string(here), here);
    if (!state || state->node == json::NoNode)
        return std::nullopt;
    return tree[state->node].key;
}

} // namespace editor
