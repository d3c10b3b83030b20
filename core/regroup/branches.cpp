#include "core/edit/arrows.h"
#include "core/edit/edit_part.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/edit/scope_text.h"
#include "core/json/edit.h"
#include "core/regroup/piece.h"
#include "core/regroup/regroup.h"
#include "core/validate/variable_use.h"

#include <QSet>

namespace regroup {

namespace {

using asl::ScopePath;
using asl::State;
using asl::StateKind;
using asl::StatePath;
using edit::Editing;

bool apply(Editing &text, const edit::Answer &step)
{
    return step ? text.apply(step->patch) : text.refuse(step.error());
}

edit::Part branchesOf(const StatePath &parallel)
{
    return {parallel, {u"Branches"_qs}};
}

edit::Part branchAt(const ScopePath &branch)
{
    edit::Part part = branchesOf(branch.container);
    part.inside << QString::number(branch.number);
    return part;
}

// What was said of both branches, line after line.
bool joinComments(Editing &text, const edit::Part &first, const edit::Part &second)
{
    QStringList words;
    for (const edit::Part &branch : {first, second}) {
        const json::NodeId comment = text.tree().find(edit::resolved(text.now(), branch), u"Comment");
        if (text.tree().isString(comment))
            words << text.tree().string(comment);
    }
    if (words.isEmpty())
        return true;
    return apply(text,
                 edit::setPartField(text.now(), first, u"Comment"_qs, json::quoted(words.join(u'\n')),
                                    {u"Comment"_qs, u"StartAt"_qs}));
}

// A variable of the branch is not known in another one.
std::optional<Refusal> whyVariablesAreMissed(const asl::Definition &now, const Piece &piece)
{
    QSet<QString> left;
    for (const State &state : now.find(piece.scope)->states) {
        if (std::ranges::find(piece.states, piece.scope.state(state.name)) == piece.states.end())
            left += validate::assignedBy(*now.tree, state);
    }
    if (left.isEmpty())
        return std::nullopt;
    const QMap<QString, QStringList> read = validate::variableReferences(now);
    std::optional<Refusal> reason;
    asl::forEachState(now.root, {}, [&](const StatePath &path, const State &state) {
        const bool isInside =
            std::ranges::any_of(piece.states, [&](const StatePath &each) { return path.isWithin(each); });
        for (const QString &name : isInside && !reason ? read.value(state.name) : QStringList()) {
            if (left.contains(name))
                reason = Refusal{Code::VariableStaysInside, {u'$' + name, state.name}};
        }
    });
    return reason;
}

asl::Definition membersOf(const asl::Definition &now, const asl::Scope &scope)
{
    QStringList members;
    for (const State &state : scope.states)
        members << edit::writtenProperty(*now.tree, state.node);
    return edit::machineOf(members.join(u",\n"_qs), {}, now.language);
}

// What is led to only at times would run every time, and what led to it would have nowhere to go.
std::optional<Refusal> whyAlwaysIsTooOften(const asl::Definition &now, const Piece &piece)
{
    for (const StatePath &path : piece.states) {
        for (const edit::EdgeName &arrow : edit::arrowsTo(now, piece.scope, path.name())) {
            const bool isInside = std::ranges::find(piece.states, arrow.from) != piece.states.end();
            if (!isInside && !arrow.from.isEmpty() && !edit::canEnd(arrow.kind))
                return Refusal{Code::OnlyAtTimes, {arrow.from.name(), path.name()}};
        }
    }
    return std::nullopt;
}

// ASL: a scope inside assigns no variable that the one around it has.
std::optional<Refusal> whyVariablesClash(const json::Tree &tree, const asl::Scope &inside, const asl::Scope &around)
{
    QSet<QString> had;
    for (const State &state : around.states)
        had += validate::assignedBy(tree, state);
    for (const State &state : inside.states) {
        for (const asl::Scope &inner : state.scopes()) {
            const QSet<QString> both = validate::namesAssignedIn(tree, inner) & had;
            if (!both.isEmpty())
                return Refusal{Code::VariableHidden, {u'$' + *both.begin(), state.name}};
        }
    }
    return std::nullopt;
}

const State *parallelAt(const asl::Definition &now, const StatePath &path)
{
    const State *state = now.find(path);
    return state && state->kind() == StateKind::Parallel ? state : nullptr;
}

bool mayEnd(const State &state)
{
    return state.kind() == StateKind::Succeed || (edit::mayGoOn(state) && !state.next.isSet());
}

// All of that branch's ends go on to the beginning of the one behind it, whose states come here.
bool join(Editing &text, const ScopePath &first, const asl::Definition &members, const QString &entry)
{
    const asl::Scope before = *text.now().find(first);
    for (const State &state : before.states) {
        if (!goOn(text, first.state(state.name), entry))
            return false;
    }
    const edit::Part gone = branchAt({first.container, first.number + 1});
    return edit::putStates(text, first, members, {}) && joinComments(text, branchAt(first), gone)
        && apply(text, edit::removePart(text.now(), gone));
}

// Why the branch and the one behind it are not two that can be one after the other.
std::optional<Refusal> whyNotJoined(const State *parallel, int branch)
{
    if (!parallel)
        return Refusal{Code::NotInABranch};
    if (parallel->damaged)
        return Refusal{json::Code::Damaged};
    const auto &scopes = parallel->scopes();
    if (branch < 0 || size_t(branch) + 1 >= scopes.size())
        return Refusal{Code::NoBranchBehind};
    const asl::Scope &behind = scopes[size_t(branch) + 1];
    if (!behind.find(behind.startAt.name) || scopes[size_t(branch)].states.empty())
        return Refusal{Code::EmptyContainer, {parallel->name}};
    if (std::ranges::none_of(scopes[size_t(branch)].states, mayEnd))
        return Refusal{Code::BranchNeverEnds};
    return std::nullopt;
}

} // namespace

edit::Answer split(const asl::Definition &now, const std::vector<StatePath> &states)
try {
    if (edit::isMirrored(now))
        return edit::throughMirror(now, [&](const asl::Definition &mirror) { return split(mirror, states); });
    const Result<Piece> piece = pieceOf(now, states);
    if (!piece)
        return piece.error();
    const StatePath parallel = piece->scope.container;
    if (!parallelAt(now, parallel))
        return Refusal{Code::NotInABranch};
    if (piece->states.size() == now.find(piece->scope)->states.size())
        return Refusal{Code::WholeBranch};
    if (const auto reason = whyAlwaysIsTooOften(now, *piece))
        return *reason;
    if (const auto reason = whyVariablesAreMissed(now, *piece))
        return *reason;
    const asl::Definition members = detached(now, *piece);
    const ScopePath added{parallel, piece->scope.number + 1};
    const Value branch = Value::object({{"StartAt", piece->entry.toStdString()}, {"States", Value::object()}});
    Editing text(now);
    const bool isDone = apply(text, edit::removeStates(now, piece->states))
        && apply(text,
                 edit::insertPart(text.now(), branchesOf(parallel), added.number,
                                  QString::fromStdString(branch.dump())))
        && edit::putStates(text, added, members, {});
    std::vector<StatePath> selection;
    for (size_t i = 0; isDone && i < piece->states.size(); ++i)
        selection.push_back(added.state(piece->states[i].name()));
    return text.answer(selection);
} catch (...) {
    return edit::failure();
}

edit::Answer joined(const asl::Definition &now, const StatePath &parallel, int branch)
try {
    if (edit::isMirrored(now))
        return edit::throughMirror(now,
                                   [&](const asl::Definition &mirror) { return joined(mirror, parallel, branch); });
    const State *state = parallelAt(now, parallel);
    if (const auto reason = whyNotJoined(state, branch))
        return *reason;
    const asl::Scope &behind = state->scopes()[size_t(branch) + 1];
    const asl::Scope &before = state->scopes()[size_t(branch)];
    for (const auto &reason :
         {whyVariablesClash(*now.tree, before, behind), whyVariablesClash(*now.tree, behind, before)}) {
        if (reason)
            return *reason;
    }
    const ScopePath first{parallel, branch};
    Editing text(now);
    join(text, first, membersOf(now, behind), behind.startAt.name);
    std::vector<StatePath> selection;
    for (const State &each : behind.states)
        selection.push_back(first.state(each.name));
    return text.answer(selection);
} catch (...) {
    return edit::failure();
}

} // namespace regroup
