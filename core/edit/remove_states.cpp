#include "core/edit/mirror.h"
#include "core/edit/removal.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace edit {

namespace {

using json::NoNode;
using Names = QSet<QString>;

// Where a Choice leads when it is gone: its Default, else the one state all its rules agree on.
QString branchSuccessor(const asl::Scope &scope, const asl::ChoiceFields &choice)
{
    if (scope.find(choice.defaultTarget.name))
        return choice.defaultTarget.name;
    Names targets;
    for (const asl::ChoiceRule &rule : choice.rules)
        targets.insert(rule.next.name);
    const QString only = targets.size() == 1 ? *targets.begin() : QString();
    return scope.find(only) ? only : QString();
}

QString successorOf(const asl::Scope &scope, const asl::State &state)
{
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields))
        return branchSuccessor(scope, *choice);
    return mayGoOn(state) && scope.find(state.next.name) ? state.next.name : QString();
}

// The first state behind `name` that stays; empty where the flow ends before.
QString heir(const asl::Scope &scope, QString name, const Names &leaving)
{
    Names seen;
    while (leaving.contains(name) && !seen.contains(name)) {
        seen.insert(name);
        const asl::State *state = scope.find(name);
        name = state ? successorOf(scope, *state) : QString();
    }
    return leaving.contains(name) ? QString() : name;
}

bool healStart(Editing &text, const ScopePath &path, const QString &next, const Names &leaving)
{
    if (!next.isEmpty())
        return startWith(text, path, next);
    for (const asl::State &state : text.now().find(path)->states) {
        if (!leaving.contains(state.name))
            return startWith(text, path, state.name);
    }
    return dropStart(text, path);
}

// An arrow that loses its target, and the state it leads to from now on.
struct Healing
{
    EdgeName arrow;
    QString next;
};

// A plain state that went on to itself would never end; a rule or catcher that does is a loop one can leave.
bool isIdle(const Healing &healing)
{
    return healing.next.isEmpty()
        || (healing.arrow.kind == EdgeKind::Next && healing.next == healing.arrow.from.name());
}

// Arrows from what stays to what leaves, the last rule of a Choice first so that numbers stay true.
std::vector<EdgeName> tornArrows(const Definition &now, const ScopePath &path, const Names &leaving)
{
    std::vector<EdgeName> torn;
    const asl::Scope &scope = *now.find(path);
    for (const asl::State &state : scope.states) {
        if (leaving.contains(state.name))
            continue;
        for (const EdgeName &arrow : arrowsOf(state, path.state(state.name)) | std::views::reverse) {
            const asl::Target *target = writtenTarget(state, arrow);
            // Few lead to what leaves: only of them it is asked whether a later state of the same name stands for them.
            if (target && target->isSet() && leaving.contains(target->name) && scope.find(state.name) == &state)
                torn.push_back(arrow);
        }
    }
    return torn;
}

bool heal(Editing &text, const ScopePath &path, const Names &leaving)
{
    std::vector<Healing> healings;
    const asl::Scope &scope = *text.now().find(path);
    for (const EdgeName &arrow : tornArrows(text.now(), path, leaving))
        healings.push_back({arrow, heir(scope, *namedBy(text.now(), arrow), leaving)});
    const bool losesStart = scope.startAt.isSet() && leaving.contains(scope.startAt.name);
    const QString first = heir(scope, scope.startAt.name, leaving);
    // Most only name another state now: those go in one step, since a large text is read anew after every one.
    std::vector<Patch> renamings;
    std::erase_if(healings, [&](const Healing &healing) {
        const std::optional<Patch> renaming =
            isIdle(healing) ? std::nullopt : renamedTarget(text, healing.arrow, healing.next);
        if (renaming)
            renamings.push_back(*renaming);
        return renaming.has_value();
    });
    if (!text.apply(together(renamings)))
        return false;
    for (const Healing &healing : healings) {
        if (!(isIdle(healing) ? cut(text, healing.arrow) : bend(text, healing.arrow, healing.next)))
            return false;
    }
    return !losesStart || healStart(text, path, first, leaving);
}

bool erase(Editing &text, const StatePath &path)
{
    // Of duplicate names all go: an earlier one must not come to light.
    while (const asl::State *state = text.state(path)) {
        if (!text.remove(state->node))
            return false;
    }
    return true;
}

// All of them in one step where the text allows it; what is left then goes one by one.
bool eraseTogether(Editing &text, const ScopePath &path, const std::vector<StatePath> &states)
{
    std::vector<json::NodeId> entries;
    for (const StatePath &state : states) {
        const asl::State *found = asl::scopeOf(state) == path ? text.state(state) : nullptr;
        if (found)
            entries.push_back(found->node);
    }
    std::ranges::sort(entries, {}, [&](json::NodeId entry) { return text.tree()[entry].span.begin; });
    const Result<Patch> removal = json::removeAll(text.tree(), entries);
    return !removal || text.apply(removal);
}

} // namespace

bool eraseFrom(Editing &text, const ScopePath &path, const std::vector<StatePath> &states)
{
    if (!eraseTogether(text, path, states))
        return false;
    for (const StatePath &state : states) {
        if (asl::scopeOf(state) == path && !erase(text, state))
            return false;
    }
    const asl::Scope *scope = text.now().find(path);
    return !scope || !scope->states.empty() || dropStart(text, path);
}

Result<std::vector<StatePath>> outermost(const Definition &now, const std::vector<StatePath> &states)
{
    QSet<StatePath> asked;
    for (const StatePath &path : states) {
        if (!now.find(path))
            return noSuchState(path);
        asked.insert(path);
    }
    std::vector<StatePath> found;
    asl::forEachState(now.root, {}, [&](const StatePath &path, const asl::State &) {
        const bool isInner = !found.empty() && path.isWithin(found.back());
        if (!isInner && asked.remove(path))
            found.push_back(path);
    });
    return found;
}

bool takeOut(Editing &text, const std::vector<StatePath> &states)
{
    std::vector<ScopePath> scopes;
    for (const StatePath &path : states) {
        if (std::ranges::find(scopes, asl::scopeOf(path)) == scopes.end())
            scopes.push_back(asl::scopeOf(path));
    }
    for (const ScopePath &scope : scopes) {
        Names leaving;
        for (const StatePath &path : states) {
            if (asl::scopeOf(path) == scope)
                leaving.insert(path.name());
        }
        if (!heal(text, scope, leaving) || !eraseFrom(text, scope, states))
            return false;
    }
    return true;
}

Answer removeStates(const Definition &now, const std::vector<StatePath> &states)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return removeStates(mirror, states); });
    Editing text(now);
    const auto leaving = outermost(now, states);
    if (!leaving)
        return leaving.error();
    if (leaving->empty())
        return Refusal{Code::NothingToDo};
    takeOut(text, *leaving);
    return text.answer({});
} catch (...) {
    return failure();
}

} // namespace edit
