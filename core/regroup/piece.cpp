#include "core/regroup/piece.h"

#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"
#include "core/edit/naming.h"
#include "core/edit/removal.h"
#include "core/edit/scope_text.h"
#include "core/validate/variable_use.h"

#include <QSet>

namespace regroup {

namespace {

using asl::State;
using asl::StateKind;
using asl::StatePath;
using edit::EdgeKind;
using edit::EdgeName;

QSet<QString> namesOf(const std::vector<StatePath> &states)
{
    QSet<QString> names;
    for (const StatePath &path : states)
        names << path.name();
    return names;
}

QString quotedNames(QStringList names)
{
    names.sort();
    for (QString &name : names)
        name = u'“' + name + u'”';
    return names.join(u", "_qs);
}

// The names of the members that something outside leads to.
QStringList waysIn(const asl::Definition &now, const Piece &piece, const QSet<QString> &members)
{
    QStringList entries;
    for (const StatePath &path : piece.states) {
        for (const EdgeName &arrow : edit::arrowsTo(now, piece.scope, path.name())) {
            const bool isFromOutside = arrow.from.isEmpty() || !members.contains(arrow.from.name());
            if (isFromOutside && !entries.contains(path.name()))
                entries << path.name();
        }
    }
    return entries;
}

struct WaysOut
{
    QStringList targets; // outside
    QString ender; // a member at which the flow ends
};

WaysOut waysOut(const asl::Definition &now, const Piece &piece, const QSet<QString> &members)
{
    WaysOut ways;
    for (const StatePath &path : piece.states) {
        const State &state = *now.find(path);
        if (state.kind() == StateKind::Succeed)
            ways.ender = path.name();
        for (const EdgeName &arrow : edit::arrowsOf(state, path)) {
            const auto target = edit::targetOf(now, arrow);
            if (target && target->isEmpty() && arrow.kind == EdgeKind::End)
                ways.ender = path.name();
            if (target && !target->isEmpty() && !members.contains(*target) && !ways.targets.contains(*target))
                ways.targets << *target;
        }
    }
    return ways;
}

// ASL: what is assigned in a branch is not known outside of it, and may not have the name of what is.
std::optional<Refusal> whyVariablesStay(const asl::Definition &now, const Piece &piece)
{
    QSet<QString> inside;
    for (const StatePath &path : piece.states)
        inside += validate::assignedBy(*now.tree, *now.find(path));
    if (inside.isEmpty())
        return std::nullopt;
    const QMap<QString, QStringList> read = validate::variableReferences(now);
    std::optional<Refusal> reason;
    asl::forEachState(now.root, {}, [&](const StatePath &path, const State &state) {
        const bool isInside =
            std::ranges::any_of(piece.states, [&](const StatePath &each) { return path.isWithin(each); });
        if (isInside || reason)
            return;
        QSet<QString> used = validate::assignedBy(*now.tree, state);
        for (const QString &name : read.value(state.name))
            used << name;
        used.intersect(inside);
        if (!used.isEmpty())
            reason = Refusal{Code::VariableStaysInside, {u'$' + *used.begin(), state.name}};
    });
    return reason;
}

} // namespace

Result<Piece> pieceOf(const asl::Definition &now, const std::vector<StatePath> &states)
{
    const auto found = edit::outermost(now, states);
    if (!found)
        return found.error();
    if (found->empty())
        return Refusal{edit::Code::NothingToDo};
    Piece piece{asl::scopeOf(found->front()), *found, {}, {}};
    for (const StatePath &path : piece.states) {
        if (asl::scopeOf(path) != piece.scope)
            return Refusal{edit::Code::OtherScope, {piece.states.front().name(), path.name()}};
        if (now.find(path)->damaged)
            return Refusal{json::Code::Damaged};
    }
    const QSet<QString> members = namesOf(piece.states);
    const QStringList entries = waysIn(now, piece, members);
    if (entries.size() > 1)
        return Refusal{Code::ManyWaysIn, {quotedNames(entries)}};
    const WaysOut ways = waysOut(now, piece, members);
    if (ways.targets.size() > 1)
        return Refusal{Code::ManyWaysOut, {quotedNames(ways.targets)}};
    piece.entry = entries.value(0, piece.states.front().name());
    piece.onward = ways.targets.value(0);
    if (!piece.onward.isEmpty() && !ways.ender.isEmpty())
        return Refusal{Code::EndsInside, {ways.ender, piece.onward}};
    if (const auto reason = whyVariablesStay(now, piece))
        return *reason;
    return piece;
}

asl::Definition detached(const asl::Definition &now, const Piece &piece)
{
    QStringList members;
    bool needsEnder = false;
    for (const StatePath &path : piece.states) {
        const State &state = *now.find(path);
        members << edit::writtenProperty(*now.tree, state.node);
        for (const EdgeName &arrow : edit::arrowsOf(state, path)) {
            const bool leadsOn = !piece.onward.isEmpty() && edit::namedBy(now, arrow) == piece.onward;
            needsEnder |= leadsOn && !edit::canEnd(arrow.kind);
        }
    }
    const QString ender = edit::uniqueName(now, u"Go on"_qs);
    if (needsEnder)
        members << edit::property(ender, u"{\"Type\": \"Pass\", \"End\": true}"_qs);
    edit::Editing text(edit::machineOf(members.join(u",\n"_qs), piece.entry, now.language));
    for (const StatePath &path : piece.states) {
        const StatePath here = asl::ScopePath().state(path.name());
        const State *state = text.state(here);
        if (!state || piece.onward.isEmpty())
            continue;
        for (const EdgeName &arrow : edit::arrowsOf(*state, here)) {
            if (edit::namedBy(text.now(), arrow) != piece.onward)
                continue;
            if (edit::canEnd(arrow.kind))
                edit::endAt(text, here);
            else
                edit::bend(text, arrow, ender);
        }
    }
    return text.now();
}

bool goOn(edit::Editing &text, const StatePath &path, const QString &onward)
{
    const State &state = *text.state(path);
    if (state.kind() == StateKind::Succeed) {
        const json::NodeId type = text.field(path, u"Type");
        return text.apply(json::replaceValue(text.tree(), type, u"\"Pass\""_qs)) && edit::goOnTo(text, path, onward);
    }
    const bool isEnd = edit::mayGoOn(state) && !state.next.isSet();
    return !isEnd || edit::goOnTo(text, path, onward);
}

} // namespace regroup
