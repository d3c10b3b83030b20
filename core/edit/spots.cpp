#include "core/edit/spots.h"

#include "core/base/overloaded.h"

#include <QHash>
#include <QSet>

namespace edit {

namespace {

bool hasState(const asl::Scope &scope, const QString &name)
{
    return scope.find(name) != nullptr;
}

Result<const asl::Scope *> scopeAt(const Definition &now, const ScopePath &path)
{
    const asl::Scope *scope = now.find(path);
    if (!scope)
        return noSuchState(path.container);
    const bool isOpen = scope->node == json::NoNode || now.tree->isObject(scope->node);
    const bool hasRoom = scope->statesNode == json::NoNode || now.tree->isObject(scope->statesNode);
    if (!isOpen || !hasRoom)
        return Refusal{json::Code::Damaged};
    return scope;
}

Result<Joint> emptyJoint(const Definition &now, const ScopePath &path)
{
    const auto scope = scopeAt(now, path);
    if (!scope)
        return scope.error();
    if (!(*scope)->states.empty())
        return Refusal{Code::NotATarget};
    Joint joint;
    joint.scope = path;
    joint.edge = startOf(path);
    return joint;
}

Result<Joint> startJoint(const Definition &now, const ScopePath &path)
{
    const auto found = scopeAt(now, path);
    if (!found)
        return found.error();
    const asl::Scope &scope = **found;
    if (scope.states.empty())
        return emptyJoint(now, path);
    Joint joint;
    joint.scope = path;
    joint.edge = startOf(path);
    joint.onward = hasState(scope, scope.startAt.name) ? scope.startAt.name : scope.states.front().name;
    joint.before = joint.onward;
    return joint;
}

Result<Joint> edgeJoint(const Definition &now, const EdgeName &edge)
{
    if (edge.kind == EdgeKind::Start)
        return startJoint(now, scopeOfEdge(edge));
    const asl::State *tail = now.find(edge.from);
    if (!tail)
        return noSuchState(edge.from);
    const std::optional<QString> target = targetOf(now, edge);
    if (!target)
        return edge.kind == EdgeKind::End ? Refusal{Code::NotASource, {edge.from.name()}} : Refusal{Code::NoSuchEdge};
    Joint joint;
    joint.scope = asl::scopeOf(edge.from);
    joint.edge = arrowFrom(edge.from, edge.kind, edge.index);
    joint.onward = *target;
    joint.after = edge.from.name();
    return joint;
}

Result<Joint> nextJoint(const Definition &now, const StatePath &path)
{
    const asl::State *state = now.find(path);
    if (!state)
        return noSuchState(path);
    if (!isChoice(*state))
        return edgeJoint(now, arrowFrom(path, state->next.isSet() && mayGoOn(*state) ? EdgeKind::Next : EdgeKind::End));
    Joint joint;
    joint.scope = asl::scopeOf(path);
    joint.choice = path;
    joint.after = path.name();
    return joint;
}

Result<Joint> looseJoint(const Definition &now, const ScopePath &path)
{
    const auto scope = scopeAt(now, path);
    if (!scope)
        return scope.error();
    if ((*scope)->states.empty())
        return emptyJoint(now, path);
    Joint joint;
    joint.scope = path;
    return joint;
}

// What the flow reaches from a state of that name, but for one arrow.
QSet<QString> reached(const asl::Scope &scope, const ScopePath &path, const QString &name, const EdgeName &without)
{
    QHash<QString, const asl::State *> states;
    for (const asl::State &state : scope.states)
        states.insert(state.name, &state);
    QSet<QString> seen;
    QStringList open{name};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        const asl::State *state = states.value(next);
        if (!state || seen.contains(next))
            continue;
        seen.insert(next);
        for (const EdgeName &arrow : arrowsOf(*state, path.state(next))) {
            const asl::Target *target = writtenTarget(*state, arrow);
            if (target && target->isSet() && !(arrow == without))
                open << target->name;
        }
    }
    return seen;
}

} // namespace

Result<Joint> jointAt(const Definition &now, const Spot &spot)
{
    return std::visit(overloaded{
                          [&](const OnEdge &on) { return edgeJoint(now, on.edge); },
                          [&](const After &after) { return nextJoint(now, after.state); },
                          [&](const AtStart &start) { return startJoint(now, start.scope); },
                          [&](const IntoEmpty &empty) { return emptyJoint(now, empty.scope); },
                          [&](const Loose &loose) { return looseJoint(now, loose.scope); },
                      },
                      spot);
}

ScopePath scopeOfSpot(const Spot &spot)
{
    return std::visit(overloaded{
                          [](const OnEdge &on) { return scopeOfEdge(on.edge); },
                          [](const After &after) { return asl::scopeOf(after.state); },
                          [](const auto &other) { return other.scope; },
                      },
                      spot);
}

bool isLifeline(const Definition &now, const EdgeName &edge)
{
    const ScopePath path = scopeOfEdge(edge);
    const asl::Scope *scope = now.find(path);
    const std::optional<QString> named = namedBy(now, edge);
    if (!scope || !named || !hasState(*scope, *named))
        return false;
    const QString target = *named;
    if (edge.kind != EdgeKind::Start && reached(*scope, path, scope->startAt.name, edge).contains(target))
        return false;
    // What nothing led to from the start lives by any arrow at all.
    return reached(*scope, path, scope->startAt.name, {}).contains(target) || arrowsTo(now, path, target).size() == 1;
}

bool tie(Editing &text, const Joint &joint, const QString &newcomer)
{
    if (!joint.choice.isEmpty())
        return branchTo(text, joint.choice, newcomer);
    if (!joint.edge)
        return !text.isRefused();
    if (joint.edge->kind == EdgeKind::Start)
        return startWith(text, joint.scope, newcomer);
    return bend(text, *joint.edge, newcomer);
}

} // namespace edit
