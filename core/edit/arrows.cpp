#include "core/edit/arrows.h"

#include <algorithm>

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

const asl::Target *ruleTarget(const asl::State &state, int index)
{
    const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields);
    if (!choice || index < 0 || size_t(index) >= choice->rules.size())
        return nullptr;
    return &choice->rules[size_t(index)].next;
}

const asl::Target *defaultTarget(const asl::State &state)
{
    const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields);
    return choice ? &choice->defaultTarget : nullptr;
}

const asl::Target *catchTarget(const asl::State &state, int index)
{
    if (index < 0 || size_t(index) >= state.catchers.size())
        return nullptr;
    return &state.catchers[size_t(index)].next;
}

} // namespace

EdgeName startOf(const ScopePath &scope)
{
    return {{}, scope, EdgeKind::Start, -1};
}

EdgeName arrowFrom(const StatePath &from, EdgeKind kind, int index)
{
    const bool isListed = kind == EdgeKind::Rule || kind == EdgeKind::Catch;
    return {from, asl::scopeOf(from), kind, isListed ? index : -1};
}

ScopePath scopeOfEdge(const EdgeName &edge)
{
    return edge.from.isEmpty() ? edge.scope : asl::scopeOf(edge.from);
}

const asl::Target *writtenTarget(const Definition &now, const EdgeName &edge)
{
    if (edge.kind == EdgeKind::Start) {
        const asl::Scope *scope = now.find(edge.scope);
        return scope ? &scope->startAt : nullptr;
    }
    const asl::State *state = now.find(edge.from);
    return state ? writtenTarget(*state, edge) : nullptr;
}

const asl::Target *writtenTarget(const asl::State &from, const EdgeName &edge)
{
    switch (edge.kind) {
    case EdgeKind::Next: return isChoice(from) ? nullptr : &from.next;
    case EdgeKind::Rule: return ruleTarget(from, edge.index);
    case EdgeKind::Default: return defaultTarget(from);
    case EdgeKind::Catch: return catchTarget(from, edge.index);
    case EdgeKind::Start:
    case EdgeKind::End: break;
    }
    return nullptr;
}

std::optional<QString> targetOf(const Definition &now, const EdgeName &edge)
{
    if (edge.kind == EdgeKind::End) {
        const asl::State *state = now.find(edge.from);
        const bool ends = state && mayGoOn(*state) && !state->next.isSet();
        return ends ? std::optional<QString>(QString()) : std::nullopt;
    }
    return namedBy(now, edge);
}

std::optional<QString> namedBy(const Definition &now, const EdgeName &edge)
{
    const asl::Target *target = writtenTarget(now, edge);
    return target && target->isSet() ? std::optional(target->name) : std::nullopt;
}

NodeId holderOf(const Definition &now, const EdgeName &edge)
{
    const asl::State *state = now.find(edge.from);
    if (!state || edge.index < 0)
        return NoNode;
    const auto index = size_t(edge.index);
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state->fields); choice && edge.kind == EdgeKind::Rule)
        return index < choice->rules.size() ? choice->rules[index].node : NoNode;
    return edge.kind == EdgeKind::Catch && index < state->catchers.size() ? state->catchers[index].node : NoNode;
}

std::vector<EdgeName> arrowsOf(const asl::State &state, const StatePath &path)
{
    std::vector<EdgeName> arrows;
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
        for (size_t i = 0; i < choice->rules.size(); ++i)
            arrows.push_back(arrowFrom(path, EdgeKind::Rule, int(i)));
        arrows.push_back(arrowFrom(path, EdgeKind::Default));
    } else if (mayGoOn(state)) {
        arrows.push_back(arrowFrom(path, state.next.isSet() ? EdgeKind::Next : EdgeKind::End));
    }
    for (size_t i = 0; i < state.catchers.size(); ++i)
        arrows.push_back(arrowFrom(path, EdgeKind::Catch, int(i)));
    return arrows;
}

std::vector<EdgeName> arrowsTo(const Definition &now, const ScopePath &scope, const QString &name)
{
    std::vector<EdgeName> arrows;
    const asl::Scope *found = now.find(scope);
    if (!found)
        return arrows;
    if (found->startAt.isSet() && found->startAt.name == name)
        arrows.push_back(startOf(scope));
    for (const asl::State &state : found->states) {
        for (const EdgeName &arrow : arrowsOf(state, scope.state(state.name))) {
            const asl::Target *target = writtenTarget(state, arrow);
            // A later state of the same name stands for this one. Few lead here: only for them it is looked for.
            if (target && target->isSet() && target->name == name && found->find(state.name) == &state)
                arrows.push_back(arrow);
        }
    }
    return arrows;
}

int openRule(const json::Tree &tree, const asl::State &choice)
{
    const auto *fields = std::get_if<asl::ChoiceFields>(&choice.fields);
    if (!fields)
        return -1;
    const auto found = std::ranges::find_if(
        fields->rules, [&](const auto &rule) { return rule.next.name.isEmpty() && tree.isObject(rule.node); });
    return found == fields->rules.end() ? -1 : int(found - fields->rules.begin());
}

EdgeName nextBranch(const Definition &now, const StatePath &choice)
{
    const asl::State *state = now.find(choice);
    const auto *fields = state ? std::get_if<asl::ChoiceFields>(&state->fields) : nullptr;
    if (!fields)
        return arrowFrom(choice, EdgeKind::Default);
    if (const int open = openRule(*now.tree, *state); open >= 0)
        return arrowFrom(choice, EdgeKind::Rule, open);
    const bool hasDefault = !fields->defaultTarget.name.isEmpty();
    return hasDefault ? arrowFrom(choice, EdgeKind::Rule, int(fields->rules.size()))
                      : arrowFrom(choice, EdgeKind::Default);
}

bool isNewRule(const Definition &now, const EdgeName &branch)
{
    return branch.kind == EdgeKind::Rule && holderOf(now, branch) == json::NoNode;
}

bool isChoice(const asl::State &state)
{
    return state.kind() == asl::StateKind::Choice;
}

bool canEnd(EdgeKind kind)
{
    return kind == EdgeKind::Next || kind == EdgeKind::End;
}

bool mayGoOn(const asl::State &state)
{
    return !isChoice(state) && state.kind() != asl::StateKind::Succeed && state.kind() != asl::StateKind::Fail;
}

} // namespace edit
