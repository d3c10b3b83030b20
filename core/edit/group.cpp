#include "core/edit/group.h"

#include "core/asl/vocabulary.h"
#include "core/edit/layout_text.h"
#include "core/edit/naming.h"
#include "core/edit/scope_text.h"

#include <algorithm>
#include <ranges>

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

const ScopePath GroupScope;

bool isIn(const asl::Scope &scope, const QString &name)
{
    return scope.find(name) != nullptr;
}

// What became of an arrow to a state that is not here.
Notice noticeOf(const EdgeName &arrow, const QString &missed, const QString &onward)
{
    const QString from = arrow.from.name();
    if (!onward.isEmpty())
        return Notice{NoticeCode::WayLed, {from, missed, onward}};
    return canEnd(arrow.kind) ? Notice{NoticeCode::WayEnded, {from, missed}}
                              : Notice{NoticeCode::TargetMissing, {from, missed}};
}

bool makeSkeleton(Editing &target, const ScopePath &path)
{
    const json::Tree &tree = target.tree();
    if (tree.root() == NoNode) {
        if (!tree.text().trimmed().isEmpty())
            return target.refuse(json::Code::Damaged);
        const Value machine = Value::object({{"States", Value::object()}});
        return target.apply(Patch{{{0, tree.text().size()}, json::rendered(machine, target.style(), 0) + u'\n'}});
    }
    const asl::Scope *scope = target.now().find(path);
    if (!scope)
        return target.refuse(noSuchState(path.container));
    if (scope->statesNode != NoNode)
        return true;
    return target.setField(scope->node, QStringLiteral("States"), QStringLiteral("{}"), {QStringLiteral("StartAt")});
}

} // namespace

Group Group::made(const NewState &state, const Definition &machine)
{
    const text::Style style = machine.tree ? text::styleOf(machine.tree->text()) : text::Style();
    return parsed(property(state.name, json::rendered(state.body, style, 0)), {}, machine.language);
}

Result<Group> Group::written(const Definition &now, const std::vector<StatePath> &states)
{
    QStringList members;
    for (const StatePath &path : states) {
        const asl::State *state = now.find(path);
        if (!state)
            return noSuchState(path);
        if (state->damaged)
            return Refusal{json::Code::Damaged};
        members << writtenProperty(*now.tree, state->node);
    }
    return parsed(members.join(QStringLiteral(",\n")), {}, now.language);
}

Group Group::parsed(const QString &members, const QString &start, asl::QueryLanguage language)
{
    return Group(machineOf(members, start, language));
}

QStringList Group::names() const
{
    QStringList names;
    for (const asl::State &state : scope().states) {
        if (scope().find(state.name) == &state)
            names << state.name;
    }
    return names;
}

void Group::makeUnique(const QSet<QString> &taken, bool atAllDepths)
{
    QSet<QString> seen = taken;
    QHash<StatePath, QString> names;
    asl::forEachState(scope(), GroupScope, [&](const StatePath &path, const asl::State &state) {
        if (names.contains(path) || (!atAllDepths && path.depth() > 1))
            return;
        names[path] = seen.contains(state.name) ? uniqueAmong(seen, state.name) : state.name;
        seen.insert(names[path]);
    });
    rename(names);
}

void Group::rename(const QHash<StatePath, QString> &names)
{
    // The deepest first, so that the paths of what is still to be renamed stay true.
    std::vector<StatePath> order(names.keyBegin(), names.keyEnd());
    std::ranges::sort(order, std::greater{}, &StatePath::depth);
    for (const StatePath &path : order) {
        if (names[path] != path.name())
            edit::rename(m_text, path, names[path]);
    }
}

void Group::keepLanguage(asl::QueryLanguage around)
{
    std::vector<StatePath> strangers;
    asl::forEachState(scope(), GroupScope, [&](const StatePath &path, const asl::State &state) {
        const bool isObject = m_text.tree().isObject(state.node);
        if (isObject && state.language != around && m_text.field(path, u"QueryLanguage") == NoNode)
            strangers.push_back(path);
    });
    for (const StatePath &path : strangers) {
        const QString word = json::quoted(languageWord(m_text.state(path)->language));
        m_text.setField(m_text.object(path), QStringLiteral("QueryLanguage"), word, asl::stateFieldOrder());
    }
}

std::optional<Refusal> Group::prepare(const Definition &machine, const Joint &joint)
{
    const asl::Scope *around = machine.find(joint.scope);
    const std::vector<QStringList> all = chains();
    if (!around || all.empty())
        return Refusal{Code::NothingToDo};
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isLast = joint.isLoose() || i + 1 == all.size();
        const QString onward = isLast ? joint.onward : entryOf(all[i + 1]);
        const bool goesOn = lead(all[i], onward, *around, joint.isLoose());
        const auto isNeeded = [&] { return !isLast || (joint.edge && isLifeline(machine, *joint.edge)); };
        if (!goesOn && isNeeded())
            return Refusal{Code::NotASource, {all[i].last()}};
    }
    m_entry = entryOf(all.front());
    return m_text.isRefused() ? std::optional(m_text.answer({}).error()) : std::nullopt;
}

bool Group::put(Editing &target, const Joint &joint)
{
    if (const auto reason = prepare(target.now(), joint))
        return target.refuse(*reason);
    for (const Notice &notice : m_notices)
        target.tell(notice);
    return makeSkeleton(target, joint.scope) && putStates(target, joint.scope, m_text.now(), joint.before, joint.after)
        && tie(target, joint, m_entry);
}

QHash<QString, QStringList> Group::neighbours() const
{
    QHash<QString, QStringList> neighbours;
    for (const QString &name : names()) {
        for (const EdgeName &arrow : arrowsOf(*scope().find(name), GroupScope.state(name))) {
            if (const auto target = namedBy(m_text.now(), arrow)) {
                neighbours[name] << *target;
                neighbours[*target] << name;
            }
        }
    }
    return neighbours;
}

// Parts of the group that no arrow joins, in the order written.
std::vector<QStringList> Group::chains() const
{
    const QHash<QString, QStringList> joined = neighbours();
    std::vector<QStringList> chains;
    QSet<QString> seen;
    for (const QString &first : names()) {
        QStringList chain;
        QStringList open{first};
        while (!open.isEmpty()) {
            const QString name = open.takeFirst();
            if (seen.contains(name) || !isIn(scope(), name))
                continue;
            seen.insert(name);
            chain << name;
            open << joined.value(name);
        }
        if (!chain.isEmpty())
            chains.push_back(chain);
    }
    return chains;
}

QString Group::entryOf(const QStringList &chain) const
{
    if (chain.contains(scope().startAt.name))
        return scope().startAt.name;
    const auto isEntry = [&](const QString &name) {
        const auto arrows = arrowsTo(m_text.now(), GroupScope, name);
        return std::ranges::all_of(arrows, [&](const EdgeName &arrow) { return arrow.from.name() == name; });
    };
    // In the order written, not the one the arrows were followed in.
    for (const QString &name : names()) {
        if (chain.contains(name) && isEntry(name))
            return name;
    }
    return chain.first();
}

bool Group::lead(const QStringList &chain, const QString &onward, const asl::Scope &around, bool isLoose)
{
    bool goesOn = false;
    for (const QString &name : chain)
        goesOn |= leadState(name, onward, around, isLoose);
    for (qsizetype i = 0; !goesOn && !onward.isEmpty() && i < chain.size(); ++i) {
        const StatePath path = GroupScope.state(chain[i]);
        const bool isOpen =
            isChoice(*scope().find(chain[i])) && !targetOf(m_text.now(), arrowFrom(path, EdgeKind::Default));
        goesOn = isOpen && branchTo(m_text, path, onward);
    }
    return goesOn;
}

bool Group::leadState(const QString &name, const QString &onward, const asl::Scope &around, bool isLoose)
{
    bool goesOn = false;
    bool hadOpenRule = false;
    const StatePath path = GroupScope.state(name);
    // From the last, so that taking one away leaves the numbers of the others true.
    for (const EdgeName &arrow : arrowsOf(*scope().find(name), path) | std::views::reverse) {
        const std::optional<QString> target = targetOf(m_text.now(), arrow);
        hadOpenRule |= arrow.kind == EdgeKind::Rule && !target;
        const bool isInner = target && arrow.kind != EdgeKind::End && isIn(scope(), *target);
        if (target && !isInner)
            goesOn |= leadArrow(arrow, onward, around, isLoose);
    }
    // A new Choice: its Default first, then its rules, until every one of them points somewhere.
    const auto isOpen = [&] {
        return !namedBy(m_text.now(), arrowFrom(path, EdgeKind::Default))
            || openRule(m_text.tree(), *scope().find(name)) >= 0;
    };
    while (hadOpenRule && !onward.isEmpty() && isOpen() && branchTo(m_text, path, onward))
        goesOn = true;
    return goesOn;
}

bool Group::leadArrow(const EdgeName &arrow, const QString &onward, const asl::Scope &around, bool isLoose)
{
    const std::optional<QString> named = namedBy(m_text.now(), arrow);
    const bool isThere = named && isIn(around, *named);
    const bool isWayOn = arrow.kind != EdgeKind::Rule && arrow.kind != EdgeKind::Catch;
    const bool mayStay = isThere && (!isWayOn || isLoose || (arrow.kind == EdgeKind::Default && onward.isEmpty()));
    if (mayStay)
        return named == onward;
    const bool isLed = !onward.isEmpty() && arrow.kind != EdgeKind::Catch;
    const bool isMissed = named && !named->isEmpty() && !isThere;
    if (isLed)
        bend(m_text, arrow, onward);
    else if (canEnd(arrow.kind))
        endAt(m_text, arrow.from);
    if (isMissed)
        m_notices.push_back(noticeOf(arrow, *named, isLed ? onward : QString()));
    return isLed;
}

} // namespace edit
