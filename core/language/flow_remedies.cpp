#include "core/asl/vocabulary.h"
#include "core/edit/intents.h"
#include "core/json/edit.h"
#include "core/language/remedies.h"
#include "core/text/words.h"

namespace language {

namespace {

using json::NodeId;
using json::NoNode;
using validate::Rule;

// AWS takes 80; there is room for a number that makes it unique.
constexpr qsizetype ShorterName = 70;

Result<text::Patch> patchOf(const edit::Answer &answer)
{
    if (!answer)
        return answer.error();
    return answer->patch;
}

const asl::Scope *scopeNaming(const asl::Scope &scope, const QString &name, NodeId reference)
{
    const std::vector<NodeId> references = asl::referencesTo(scope, name);
    if (std::ranges::find(references, reference) != references.end())
        return &scope;
    for (const asl::State &state : scope.states) {
        for (const asl::Scope &inner : state.scopes()) {
            if (const asl::Scope *found = scopeNaming(inner, name, reference))
                return found;
        }
    }
    return nullptr;
}

// A state is created as the end of its scope.
void tryTarget(const Case &at, Remedies &remedies)
{
    const QString name = at.tree.string(at.node);
    const asl::Scope *scope = scopeNaming(at.definition.root, name, at.node);
    if (!scope || name.isEmpty())
        return;
    for (const asl::State &state : scope->states) {
        if (text::isNearly(name, state.name))
            remedies.add(FixKind::NameState, {state.name},
                         json::replaceValue(at.tree, at.node, json::quoted(state.name)));
    }
    int depth = 1;
    for (NodeId id = at.tree[scope->statesNode].parent; id != NoNode; id = at.tree[id].parent)
        ++depth;
    const Value body = Value::object({{"Type", "Pass"}, {"End", true}});
    if (scope->statesNode != NoNode)
        remedies.add(FixKind::CreateState, {name},
                     json::setProperty(at.tree, scope->statesNode, name, json::rendered(body, at.style, depth)));
}

void tryGoingOn(const Case &at, Remedies &remedies)
{
    if (!at.state || at.node != at.state->node)
        return;
    const QString next = onward(*at.definition.find(asl::scopeOf(at.path)), at.state->name);
    const NodeId end = at.tree.find(at.node, u"End");
    remedies.add(FixKind::EndHere, {},
                 json::setProperty(at.tree, at.node, u"End"_qs, u"true"_qs, asl::stateFieldOrder()));
    if (!next.isEmpty() && end == NoNode)
        remedies.add(FixKind::GoOnTo, {next},
                     json::setProperty(at.tree, at.node, u"Next"_qs, json::quoted(next), asl::stateFieldOrder()));
}

// Whatever names the state follows it, unless a namesake stands beside it: which of them is meant, nobody can say.
void tryNewName(const Case &at, const QString &wished, Remedies &remedies)
{
    const QString old = at.tree.key(at.node);
    const QString name = edit::uniqueName(at.definition, wished);
    const asl::Scope *scope = at.definition.find(asl::scopeOf(at.path));
    const bool alone = scope && std::ranges::count(scope->states, old, &asl::State::name) == 1;
    if (alone && at.state && at.state->node == at.node)
        remedies.add(FixKind::RenameState, {old, name}, patchOf(edit::renameState(at.definition, at.path, name)));
    else
        remedies.add(FixKind::RenameState, {old, name}, json::renameKey(at.tree, at.node, name));
}

void tryReaching(const Case &at, Remedies &remedies)
{
    if (!at.state)
        return;
    const asl::Scope &scope = *at.definition.find(asl::scopeOf(at.path));
    const auto before = std::ranges::find(scope.states, at.state->name, &asl::State::name);
    if (before != scope.states.begin() && before != scope.states.end()) {
        const asl::State &previous = *std::prev(before);
        json::Rewriter rewriter(at.definition.tree);
        const json::Pointer place = json::pointerTo(at.tree, previous.node);
        const NodeId end = at.tree.find(previous.node, u"End");
        if (end != NoNode)
            rewriter.apply(json::remove(rewriter.tree(), end));
        if (!previous.next.isSet()) {
            rewriter.apply(json::setProperty(rewriter.tree(), json::resolved(rewriter.tree(), place), u"Next"_qs,
                                             json::quoted(at.state->name), asl::stateFieldOrder()));
            remedies.add(FixKind::GoOnTo, {at.state->name}, rewriter.patch());
        }
    }
    remedies.add(FixKind::RemoveState, {at.state->name}, patchOf(edit::removeStates(at.definition, {at.path})));
}

} // namespace

void tryFlow(const Case &at, Remedies &remedies)
{
    const Rule rule = at.problem.rule;
    if (rule == Rule::MissingTarget)
        tryTarget(at, remedies);
    else if (rule == Rule::NeitherNextNorEnd)
        tryGoingOn(at, remedies);
    else if (rule == Rule::DuplicateStateName)
        tryNewName(at, at.tree.key(at.node), remedies);
    else if (rule == Rule::StateNameLength && !at.tree.key(at.node).isEmpty())
        tryNewName(at, at.tree.key(at.node).left(ShorterName), remedies);
    else if (rule == Rule::UnreachableState)
        tryReaching(at, remedies);
}

} // namespace language
