#include "core/asl/vocabulary.h"
#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"

#include <algorithm>

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

QStringList keysOf(asl::Place place)
{
    QStringList keys;
    for (const asl::Field &field : asl::fieldsOf(place))
        keys << QString::fromLatin1(field.name);
    return keys;
}

// Errors a new catcher can be for, the widest first.
QString uncaughtError(const asl::State &state)
{
    static const QStringList errors{QStringLiteral("States.ALL"), QStringLiteral("States.TaskFailed"),
                                    QStringLiteral("States.Timeout"), QStringLiteral("States.Permissions"),
                                    QStringLiteral("States.DataLimitExceeded")};
    for (const QString &error : errors) {
        const bool isCaught = std::ranges::any_of(
            state.catchers, [&](const asl::Catcher &catcher) { return catcher.errorEquals.contains(error); });
        if (!isCaught)
            return error;
    }
    return QStringLiteral("Custom.Error");
}

// ASL: a catcher for States.ALL must be the last of its list.
qsizetype placeForCatcher(const asl::State &state)
{
    const auto &catchers = state.catchers;
    if (!catchers.empty() && catchers.back().errorEquals.contains(u"States.ALL"))
        return qsizetype(catchers.size()) - 1;
    return qsizetype(catchers.size());
}

bool addToList(Editing &text, const StatePath &path, const QString &key, qsizetype index, const Value &element)
{
    const NodeId object = text.object(path);
    if (object == NoNode)
        return false;
    const NodeId list = text.tree().find(object, key);
    if (!text.tree().isArray(list)) {
        const QString value = memberText(text.tree(), object, Value::array({element}), text.style());
        return text.setField(object, key, value, asl::stateFieldOrder());
    }
    const QString value = memberText(text.tree(), list, element, text.style());
    return text.apply(json::insertElement(text.tree(), list, index, value));
}

Value withNext(Value holder, const QString &name)
{
    holder["Next"] = name.toStdString();
    return holder;
}

bool setInHolder(Editing &text, const EdgeName &edge, const QString &name)
{
    return text.setField(holderOf(text.now(), edge), QStringLiteral("Next"), json::quoted(name), {});
}

} // namespace

bool goOnTo(Editing &text, const StatePath &from, const QString &name)
{
    const NodeId object = text.object(from);
    if (object == NoNode)
        return false;
    const NodeId next = text.tree().find(object, u"Next");
    const NodeId end = text.tree().find(object, u"End");
    if (next == NoNode && end != NoNode)
        return text.apply(replacedProperty(text.tree(), end, QStringLiteral("Next"), json::quoted(name)))
            && text.removeField(from, u"End");
    if (next != NoNode && text.tree().isString(next) && text.tree().string(next) == name)
        return text.removeField(from, u"End");
    return text.setField(object, QStringLiteral("Next"), json::quoted(name), asl::stateFieldOrder())
        && text.removeField(from, u"End");
}

bool endAt(Editing &text, const StatePath &from)
{
    const NodeId object = text.object(from);
    if (object == NoNode)
        return false;
    const NodeId next = text.tree().find(object, u"Next");
    const NodeId end = text.tree().find(object, u"End");
    if (end == NoNode && next != NoNode)
        return text.apply(replacedProperty(text.tree(), next, QStringLiteral("End"), QStringLiteral("true")))
            && text.removeField(from, u"Next");
    if (text.tree().boolean(end) != true
        && !text.setField(object, QStringLiteral("End"), QStringLiteral("true"), asl::stateFieldOrder()))
        return false;
    return text.removeField(from, u"Next");
}

bool startWith(Editing &text, const ScopePath &scope, const QString &name)
{
    const asl::Scope *found = text.now().find(scope);
    if (!found)
        return text.refuse(noSuchState(scope.container));
    const bool isMachine = scope.container.isEmpty();
    return text.setField(found->node, QStringLiteral("StartAt"), json::quoted(name),
                         keysOf(isMachine ? asl::Place::Machine : asl::Place::Branch));
}

bool dropStart(Editing &text, const ScopePath &scope)
{
    const asl::Scope *found = text.now().find(scope);
    const NodeId start = found ? text.tree().find(found->node, u"StartAt") : NoNode;
    return start == NoNode || text.remove(start);
}

bool bend(Editing &text, const EdgeName &edge, const QString &name)
{
    const std::optional<QString> target = targetOf(text.now(), edge);
    if (!target)
        return text.refuse(Code::NoSuchEdge);
    if (edge.kind == EdgeKind::End || edge.kind == EdgeKind::Next)
        return goOnTo(text, edge.from, name);
    const NodeId node = writtenTarget(text.now(), edge)->node;
    return *target == name || text.apply(json::replaceValue(text.tree(), node, json::quoted(name)));
}

std::optional<Patch> renamedTarget(const Editing &text, const EdgeName &edge, const QString &name)
{
    const asl::Target *target = writtenTarget(text.now(), edge);
    if (!target || !target->isSet() || !text.tree().isString(target->node))
        return std::nullopt;
    if (edge.kind == EdgeKind::Next && text.field(edge.from, u"End") != NoNode)
        return std::nullopt;
    const Result<Patch> renaming = json::replaceValue(text.tree(), target->node, json::quoted(name));
    return renaming ? std::optional<Patch>(*renaming) : std::nullopt;
}

bool cut(Editing &text, const EdgeName &edge)
{
    switch (edge.kind) {
    case EdgeKind::Start: return dropStart(text, edge.scope);
    case EdgeKind::Next: return endAt(text, edge.from);
    case EdgeKind::End: return true;
    case EdgeKind::Default: return text.removeField(edge.from, u"Default");
    case EdgeKind::Rule:
    case EdgeKind::Catch: break;
    }
    const NodeId holder = holderOf(text.now(), edge);
    if (holder == NoNode)
        return text.refuse(Code::NoSuchEdge);
    const NodeId list = text.tree()[holder].parent;
    // ASL: a Catch field may not be empty; a Choice without rules is drawn, and waits for its next rule.
    if (edge.kind == EdgeKind::Catch && text.tree()[list].childCount == 1)
        return text.removeField(edge.from, u"Catch");
    return text.remove(holder);
}

bool branchTo(Editing &text, const StatePath &choice, const QString &name)
{
    const NodeId object = text.object(choice);
    if (object == NoNode)
        return false;
    const EdgeName arrow = nextBranch(text.now(), choice);
    if (arrow.kind == EdgeKind::Default)
        return text.setField(object, QStringLiteral("Default"), json::quoted(name), asl::stateFieldOrder());
    if (!isNewRule(text.now(), arrow))
        return setInHolder(text, arrow, name);
    return addToList(text, choice, QStringLiteral("Choices"), arrow.index,
                     withNext(placeholderRule(text.state(choice)->language), name));
}

bool catchTo(Editing &text, const StatePath &from, const QString &name)
{
    if (text.object(from) == NoNode)
        return false;
    const asl::State &state = *text.state(from);
    Value catcher = Value::object();
    catcher["ErrorEquals"] = Value::array({uncaughtError(state).toStdString()});
    return addToList(text, from, QStringLiteral("Catch"), placeForCatcher(state), withNext(catcher, name));
}

Value placeholderRule(asl::QueryLanguage language)
{
    if (language == asl::QueryLanguage::Jsonata)
        return Value::object({{"Condition", "{% $exists($states.input.value) %}"}});
    return Value::object({{"Variable", "$.value"}, {"IsPresent", true}});
}

} // namespace edit
