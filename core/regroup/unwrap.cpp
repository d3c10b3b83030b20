#include "core/asl/reader.h"
#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/edit/scope_text.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "core/regroup/piece.h"
#include "core/regroup/regroup.h"

namespace regroup {

namespace {

using asl::State;
using asl::StateKind;
using asl::StatePath;
using edit::EdgeKind;
using edit::Editing;
using json::NodeId;
using json::NoNode;

// The fields that say what a container is and where it leads; what it does with data and errors is in the others.
const QStringList &framework()
{
    static const QStringList names{u"Type"_qs,     u"Comment"_qs, u"Branches"_qs, u"ItemProcessor"_qs,
                                   u"Iterator"_qs, u"Next"_qs,    u"End"_qs,      u"QueryLanguage"_qs};
    return names;
}

// Where one branch's states lead on: to the next branch's beginning, or where the container did.
QStringList waysOn(const State &container)
{
    QStringList ways;
    const auto scopes = container.scopes();
    for (size_t i = 1; i < scopes.size(); ++i)
        ways << scopes[i].startAt.name;
    ways << (container.next.isSet() ? container.next.name : QString());
    return ways;
}

// One branch's states as they stand where the container stood.
asl::Definition leading(const asl::Definition &now, const asl::Scope &scope, const QString &onward)
{
    QStringList members;
    for (const State &state : scope.states)
        members << edit::writtenProperty(*now.tree, state.node);
    Editing text(edit::machineOf(members.join(u",\n"_qs), {}, now.language));
    if (!onward.isEmpty()) {
        for (const State &state : scope.states)
            goOn(text, asl::ScopePath().state(state.name), onward);
    }
    return text.now();
}

// What the container did beside holding its states.
void tellWhatIsLost(Editing &text, const State &container)
{
    const json::Tree &tree = text.tree();
    QStringList fields;
    bool takesFirst = false;
    for (const NodeId field : tree.children(container.node)) {
        const QString name = tree.key(field);
        if (framework().contains(name))
            continue;
        const QString value = tree.string(field).remove(u' ');
        const bool isOnly = container.kind() == StateKind::Parallel && container.scopes().size() == 1
            && ((name == u"OutputPath" && value == u"$[0]")
                || (name == u"Output" && value == u"{%$states.result[0]%}"));
        takesFirst |= isOnly;
        if (!isOnly)
            fields << name;
    }
    if (container.kind() == StateKind::Map)
        text.tell({edit::NoticeCode::OnlyOnce, {container.name}});
    else if (!takesFirst)
        text.tell({edit::NoticeCode::NoListAnyMore, {container.name}});
    if (!fields.isEmpty())
        text.tell({edit::NoticeCode::FieldsDropped, {container.name, fields.join(u", "_qs)}});
}

bool putInPlace(Editing &text, const StatePath &path)
{
    const State container = *text.state(path);
    const asl::ScopePath around = asl::scopeOf(path);
    const auto scopes = container.scopes();
    const QStringList ways = waysOn(container);
    const asl::Definition before = text.now();
    for (size_t i = 0; i < scopes.size(); ++i) {
        if (!edit::putStates(text, around, leading(before, scopes[i], ways[qsizetype(i)]), path.name()))
            return false;
    }
    const QString entry = scopes.front().startAt.name;
    for (const edit::EdgeName &arrow : edit::arrowsTo(text.now(), around, path.name())) {
        if (!edit::bend(text, arrow, entry))
            return false;
    }
    const State *left = text.state(path);
    return left && text.remove(left->node);
}

} // namespace

edit::Answer unwrapped(const asl::Definition &now, const StatePath &path)
try {
    if (edit::isMirrored(now))
        return edit::throughMirror(now, [&](const asl::Definition &mirror) { return unwrapped(mirror, path); });
    const State *container = now.find(path);
    if (!container)
        return Refusal{edit::Code::NoSuchState, {path.name()}};
    if (container->damaged)
        return Refusal{json::Code::Damaged};
    const auto scopes = container->scopes();
    if (scopes.empty())
        return Refusal{Code::NotAContainer, {path.name()}};
    std::vector<StatePath> selection;
    for (const asl::Scope &scope : scopes) {
        if (!scope.find(scope.startAt.name))
            return Refusal{Code::EmptyContainer, {path.name()}};
        for (const State &state : scope.states)
            selection.push_back(asl::scopeOf(path).state(state.name));
    }
    Editing text(now);
    tellWhatIsLost(text, *container);
    putInPlace(text, path);
    return text.answer(selection);
} catch (...) {
    return edit::failure();
}

} // namespace regroup
