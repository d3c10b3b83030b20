#include "core/asl/vocabulary.h"
#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"

#include <algorithm>

namespace edit {

namespace {

using asl::StateKind;
using json::NodeId;
using json::NoNode;

// Any one of these is enough, so a template brings none where one is there.
const QList<QStringList> &alternatives()
{
    static const QList<QStringList> sets{
        {QStringLiteral("Seconds"), QStringLiteral("SecondsPath"), QStringLiteral("Timestamp"),
         QStringLiteral("TimestampPath")},
        {QStringLiteral("ItemProcessor"), QStringLiteral("Iterator")},
        {QStringLiteral("Error"), QStringLiteral("ErrorPath")},
        {QStringLiteral("Cause"), QStringLiteral("CausePath")},
        // What a template's parameters fit is its own resource, not one that was there before.
        {QStringLiteral("Resource"), QStringLiteral("Parameters"), QStringLiteral("Arguments"),
         QStringLiteral("Output"), QStringLiteral("OutputPath")},
    };
    return sets;
}

QStringList keysOf(const Editing &text, const StatePath &path)
{
    QStringList keys;
    for (const NodeId child : text.tree().children(text.state(path)->node))
        keys << text.tree().key(child);
    return keys;
}

bool isThere(const QStringList &keys, const QString &key)
{
    return keys.contains(key) || std::ranges::any_of(alternatives(), [&](const QStringList &set) {
               return set.contains(key) && key != u"Resource"
                   && std::ranges::any_of(set, [&](const QString &other) { return keys.contains(other); });
           });
}

// Where the flow goes on from the state of old; empty: it ends.
QString onwardOf(const asl::State &state)
{
    const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields);
    if (!choice)
        return state.next.name;
    if (choice->defaultTarget.isSet())
        return choice->defaultTarget.name;
    const auto bound = std::ranges::find_if(choice->rules, [](const auto &rule) { return rule.next.isSet(); });
    return bound == choice->rules.end() ? QString() : bound->next.name;
}

// The property under another key, at its place and with its value.
bool rekey(Editing &text, const StatePath &path, QStringView from, const QString &to)
{
    const NodeId node = text.field(path, from);
    if (!text.tree().isString(node) || text.field(path, to) != NoNode)
        return !text.isRefused();
    return text.apply(json::renameKey(text.tree(), node, to));
}

// A Map's processor becomes a Parallel's one branch, and a Parallel's first branch a Map's processor.
bool keepInside(Editing &text, const StatePath &path, StateKind kind)
{
    const asl::State &state = *text.state(path);
    if (state.scopes().empty() || state.kind() == kind)
        return true;
    const NodeId inner = state.scopes().front().node;
    const QString lane = text.tree().raw(inner).toString();
    if (kind == StateKind::Map && state.kind() == StateKind::Parallel)
        return text.apply(
            replacedProperty(text.tree(), text.tree()[inner].parent, QStringLiteral("ItemProcessor"), lane));
    if (kind != StateKind::Parallel || state.kind() != StateKind::Map)
        return true;
    if (!text.apply(replacedProperty(text.tree(), inner, QStringLiteral("Branches"), QStringLiteral("[%1]").arg(lane))))
        return false;
    const NodeId branch = text.tree().child(text.field(path, u"Branches"), 0);
    const NodeId config = text.tree().find(branch, u"ProcessorConfig");
    return config == NoNode || text.remove(config);
}

bool removeForeignFields(Editing &text, const StatePath &path, StateKind kind)
{
    const asl::QueryLanguage language = text.state(path)->language;
    for (const QString &key : keysOf(text, path)) {
        const asl::Field *field = asl::stateField(key);
        if (field && !asl::allows(*field, kind, language) && !text.removeField(path, key))
            return false;
    }
    return true;
}

bool addMissingFields(Editing &text, const StatePath &path, StateKind kind)
{
    const QStringList before = keysOf(text, path);
    const Value body = templateFor(kind, text.state(path)->language).body;
    for (const auto &[key, value] : body.items()) {
        const QString name = QString::fromStdString(key);
        if (isThere(before, name))
            continue;
        const NodeId object = text.object(path);
        if (!text.setField(object, name, memberText(text.tree(), object, value, text.style()), asl::stateFieldOrder()))
            return false;
    }
    return true;
}

bool leadOn(Editing &text, const StatePath &path, const QString &onward)
{
    const asl::State &state = *text.state(path);
    if (isChoice(state))
        return onward.isEmpty() || openRule(text.tree(), state) < 0 || branchTo(text, path, onward);
    if (!mayGoOn(state) || state.next.isSet() || state.end)
        return true;
    return onward.isEmpty() ? endAt(text, path) : goOnTo(text, path, onward);
}

bool replace(Editing &text, const StatePath &path, StateKind kind)
{
    const asl::State &state = *text.state(path);
    const QString onward = onwardOf(state);
    if (isChoice(state) && !rekey(text, path, u"Default", QStringLiteral("Next")))
        return false;
    if (kind == StateKind::Choice && !rekey(text, path, u"Next", QStringLiteral("Default")))
        return false;
    return keepInside(text, path, kind)
        && text.setField(text.object(path), QStringLiteral("Type"), json::quoted(asl::toString(kind)),
                         asl::stateFieldOrder())
        && removeForeignFields(text, path, kind) && addMissingFields(text, path, kind) && leadOn(text, path, onward);
}

} // namespace

Answer replaceKind(const Definition &now, const StatePath &path, StateKind kind)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return replaceKind(mirror, path, kind); });
    Editing text(now);
    if (kind == StateKind::Unknown)
        return Refusal{Code::NotATarget};
    if (text.object(path) != NoNode && text.state(path)->kind() != kind)
        replace(text, path, kind);
    return text.answer({path});
} catch (...) {
    return failure();
}

} // namespace edit
