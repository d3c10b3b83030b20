#include "ui/canvas/edits.h"

#include "core/edit/edit_part.h"
#include "core/rehearse/rehearsal.h"
#include "ui/canvas/patterns.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/state_style.h"

#include <QClipboard>
#include <QGuiApplication>

#include <ranges>

namespace canvas {

namespace {

QString targetName(const asl::StatePath &to)
{
    return to.isEmpty() ? QCoreApplication::translate("canvas::Edits", "End") : to.name();
}

// The machine's last state that the flow ends in, or any state at all.
const asl::State *lastOf(const asl::Scope &scope)
{
    for (auto state = scope.states.rbegin(); state != scope.states.rend(); ++state)
        if (state->end || (!state->next.isSet() && !state->isTerminal()))
            return &*state;
    return nullptr;
}

} // namespace

bool Edits::perform(const edit::Answer &answer, const QString &label)
{
    constexpr size_t Told = 3; // more would not be read
    const bool isDone = m_session.perform(answer, label);
    if (!isDone || answer->notices.empty())
        return isDone;
    QStringList sentences;
    for (const edit::Notice &notice : answer->notices | std::views::take(Told))
        sentences << problems::sentence(notice);
    if (const int more = int(answer->notices.size()) - int(Told); more > 0)
        sentences << tr("And %n more.", nullptr, more);
    m_session.warn(sentences.join(u' '));
    return isDone;
}

bool Edits::add(const edit::NewState &state, const edit::Spot &spot)
{
    return perform(edit::addState(definition(), state, spot), tr("Add %1").arg(state.name));
}

bool Edits::addPattern(const PaletteEntry &pattern, const edit::Spot &spot)
{
    const edit::Answer answer = edit::pasted(definition(), patternText(pattern.pattern, definition().language), spot);
    if (!perform(answer, tr("Add %1").arg(pattern.title)))
        return false;
    const rehearse::Rehearsal brought = broughtBy(pattern.pattern, definition(), answer->selection);
    m_session.offerRehearsal(brought);
    if (!brought.cases.empty())
        m_session.say(tr("%n test case(s) came with it, and what its tasks answer in a rehearsal.", nullptr,
                         int(brought.cases.size())));
    else
        m_session.say(tr("What its tasks answer in a rehearsal came with it."));
    return true;
}

bool Edits::move(const std::vector<asl::StatePath> &states, const edit::Spot &spot)
{
    const QString label = states.size() == 1 ? tr("Move %1").arg(states.front().name())
                                             : tr("Move %n state(s)", nullptr, int(states.size()));
    return perform(edit::moveStates(definition(), states, spot), label);
}

bool Edits::remove(const std::vector<asl::StatePath> &states)
{
    if (states.empty())
        return false;
    const QString label = states.size() == 1 ? tr("Delete %1").arg(states.front().name())
                                             : tr("Delete %n state(s)", nullptr, int(states.size()));
    return perform(edit::removeStates(definition(), states), label);
}

bool Edits::removeEdge(const edit::EdgeName &edge)
{
    return perform(edit::removeEdge(definition(), edge),
                   edge.from.isEmpty() ? tr("Delete the start arrow")
                                       : tr("Delete an arrow of %1").arg(edge.from.name()));
}

bool Edits::duplicate(const std::vector<asl::StatePath> &states)
{
    if (states.empty())
        return false;
    const QString label = states.size() == 1 ? tr("Duplicate %1").arg(states.front().name())
                                             : tr("Duplicate %n state(s)", nullptr, int(states.size()));
    return perform(edit::duplicateStates(definition(), states), label);
}

bool Edits::rename(const asl::StatePath &state, const QString &name)
{
    if (name == state.name())
        return false;
    return perform(edit::renameState(definition(), state, name), tr("Rename %1 to %2").arg(state.name(), name));
}

bool Edits::replaceKind(const asl::StatePath &state, asl::StateKind kind)
{
    return perform(edit::replaceKind(definition(), state, kind),
                   tr("Turn %1 into %2").arg(state.name(), theme::kindName(kind)));
}

bool Edits::connect(const asl::StatePath &from, const asl::StatePath &to)
{
    return perform(edit::connect(definition(), from, to), tr("Connect %1 to %2").arg(from.name(), targetName(to)));
}

bool Edits::addCatch(const asl::StatePath &from, const asl::StatePath &to)
{
    return perform(edit::addCatch(definition(), from, to),
                   tr("Catch errors of %1 in %2").arg(from.name(), targetName(to)));
}

bool Edits::retarget(const edit::EdgeName &edge, const asl::StatePath &to)
{
    const QString from = edge.from.isEmpty() ? tr("Start") : edge.from.name();
    return perform(edit::retarget(definition(), edge, to), tr("Point %1 to %2").arg(from, targetName(to)));
}

bool Edits::setStart(const asl::StatePath &state)
{
    return perform(edit::setStart(definition(), state), tr("Start at %1").arg(state.name()));
}

bool Edits::addBranch(const asl::StatePath &parallel)
{
    return perform(edit::addBranch(definition(), parallel), tr("Add a branch to %1").arg(parallel.name()));
}

bool Edits::moveBranch(const asl::StatePath &parallel, int branch, int to)
{
    const edit::Part part{parallel, {u"Branches"_qs, QString::number(branch)}};
    if (!perform(edit::movePart(definition(), part, to), tr("Move a branch of %1").arg(parallel.name())))
        return false;
    m_session.say(tr("The results of %1 come in the new order of its branches.").arg(parallel.name()));
    return true;
}

bool Edits::removeBranch(const asl::StatePath &parallel, int branch)
{
    const edit::Part part{parallel, {u"Branches"_qs, QString::number(branch)}};
    return perform(edit::removePart(definition(), part), tr("Remove a branch of %1").arg(parallel.name()));
}

bool Edits::splitBranch(const std::vector<asl::StatePath> &states)
{
    if (!perform(regroup::split(definition(), states), tr("Split a branch")))
        return false;
    m_session.say(
        tr("What was split off begins with the Parallel's own input, and its result is one more in the list."));
    return true;
}

bool Edits::joinBranches(const asl::StatePath &parallel, int branch)
{
    if (!perform(regroup::joined(definition(), parallel, branch), tr("Join two branches of %1").arg(parallel.name())))
        return false;
    m_session.say(
        tr("What was behind begins with what is before it now, and %1 gives one result less.").arg(parallel.name()));
    return true;
}

bool Edits::wrap(const std::vector<asl::StatePath> &states, regroup::Wrapper wrapper)
{
    return perform(regroup::wrapped(definition(), states, wrapper),
                   wrapper == regroup::Wrapper::Map ? tr("Wrap in a Map") : tr("Wrap in a Parallel"));
}

bool Edits::unwrap(const asl::StatePath &container)
{
    return perform(regroup::unwrapped(definition(), container), tr("Unwrap %1").arg(container.name()));
}

bool Edits::copy(const std::vector<asl::StatePath> &states)
{
    if (states.empty())
        return false;
    QGuiApplication::clipboard()->setText(edit::copied(definition(), states));
    return true;
}

bool Edits::cut(const std::vector<asl::StatePath> &states)
{
    if (!copy(states))
        return false;
    const QString label = states.size() == 1 ? tr("Cut %1").arg(states.front().name())
                                             : tr("Cut %n state(s)", nullptr, int(states.size()));
    return perform(edit::removeStates(definition(), states), label);
}

bool Edits::paste(const edit::Spot &spot)
{
    return perform(edit::pasted(definition(), QGuiApplication::clipboard()->text(), spot), tr("Paste"));
}

edit::Spot Edits::spotAfter(const document::Selection &selection) const
{
    if (!selection.empty()) {
        const asl::StatePath &last = selection.back();
        const asl::State *state = definition().find(last);
        if (state && state->next.isSet())
            return edit::OnEdge{{last, asl::scopeOf(last), graph::EdgeKind::Next, -1}};
        if (state)
            return edit::After{last};
    }
    const asl::Scope &root = definition().root;
    if (root.states.empty())
        return edit::IntoEmpty{{}};
    if (const asl::State *last = lastOf(root))
        return edit::After{asl::ScopePath{}.state(last->name)};
    return edit::Loose{{}};
}

} // namespace canvas
