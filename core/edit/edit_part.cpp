#include "core/edit/edit_part.h"

#include "core/asl/vocabulary.h"
#include "core/edit/editing.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/json/parser.h"

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

Part parentOf(const Part &part)
{
    Part above = part;
    above.inside.removeLast();
    return above;
}

std::vector<StatePath> selectionFor(const Part &part)
{
    return part.state.isEmpty() ? std::vector<StatePath>{} : std::vector<StatePath>{part.state};
}

// The object's field of that key, if it may have the new one; NoNode otherwise.
NodeId renamable(const Definition &now, NodeId object, const QString &key, const QString &newKey)
{
    const NodeId field = object == NoNode ? NoNode : now.tree->find(object, key);
    const bool isTaken = field != NoNode && newKey != key && now.tree->find(object, newKey) != NoNode;
    return isTaken ? NoNode : field;
}

QString fittedIn(const Editing &editing, NodeId container, const QString &text)
{
    return fitted(text, editing.tree(), container, editing.style());
}

} // namespace

json::NodeId resolved(const Definition &now, const Part &part)
{
    const asl::State *state = now.find(part.state);
    NodeId node = part.state.isEmpty() ? now.root.node : state ? state->node : NoNode;
    for (const QString &step : part.inside) {
        if (node == NoNode)
            return NoNode;
        node = now.tree->isArray(node) ? now.tree->child(node, step.toLongLong()) : now.tree->find(node, step);
    }
    return node;
}

Answer setPartField(const Definition &now, const Part &part, const QString &key, const std::optional<QString> &json,
                    const QStringList &order)
try {
    if (isMirrored(now))
        return throughMirror(now,
                             [&](const Definition &mirror) { return setPartField(mirror, part, key, json, order); });
    Editing editing(now);
    const NodeId object = resolved(now, part);
    if (object == NoNode)
        return Refusal{json::Code::NoSuchPlace};
    const NodeId field = now.tree->find(object, key);
    if (!json) {
        if (field != NoNode)
            editing.apply(json::remove(editing.tree(), field));
        return editing.answer(selectionFor(part));
    }
    const QString text = json->trimmed();
    if (!isWholeJson(text))
        return Refusal{Code::BreaksSyntax};
    if (field == NoNode || !saysTheSame(*now.tree, field, text))
        editing.setField(object, key, fittedIn(editing, object, text), order);
    return editing.answer(selectionFor(part));
} catch (...) {
    return failure();
}

Answer rewritePartField(const Definition &now, const Part &part, const QString &key, const QString &newKey,
                        const QString &json)
try {
    if (isMirrored(now))
        return throughMirror(
            now, [&](const Definition &mirror) { return rewritePartField(mirror, part, key, newKey, json); });
    Editing editing(now);
    const NodeId object = resolved(now, part);
    const NodeId field = renamable(now, object, key, newKey);
    if (field == NoNode)
        return Refusal{json::Code::NoSuchPlace};
    const QString text = json.trimmed();
    if (!isWholeJson(text))
        return Refusal{Code::BreaksSyntax};
    editing.apply(replacedProperty(editing.tree(), field, newKey, fittedIn(editing, object, text)));
    return editing.answer(selectionFor(part));
} catch (...) {
    return failure();
}

Answer renamePartField(const Definition &now, const Part &part, const QString &key, const QString &newKey)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return renamePartField(mirror, part, key, newKey); });
    Editing editing(now);
    const NodeId field = renamable(now, resolved(now, part), key, newKey);
    if (field == NoNode)
        return Refusal{json::Code::NoSuchPlace};
    editing.apply(json::renameKey(editing.tree(), field, newKey));
    return editing.answer(selectionFor(part));
} catch (...) {
    return failure();
}

Answer insertPart(const Definition &now, const Part &list, qsizetype index, const QString &json)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return insertPart(mirror, list, index, json); });
    if (!isWholeJson(json))
        return Refusal{Code::BreaksSyntax};
    if (list.inside.isEmpty())
        return Refusal{json::Code::NoSuchPlace};
    const NodeId array = resolved(now, list);
    if (array == NoNode) {
        const QString only = QStringLiteral("[\n%1\n]").arg(json);
        const json::Tree tree = json::parse(only);
        return setPartField(
            now, parentOf(list), list.inside.last(),
            json::rendered(tree.toValue(tree.root()), now.tree ? text::styleOf(now.tree->text()) : text::Style(), 0),
            asl::stateFieldOrder());
    }
    Editing editing(now);
    editing.apply(json::insertElement(editing.tree(), array, index, fittedIn(editing, array, json)));
    return editing.answer(selectionFor(list));
} catch (...) {
    return failure();
}

Answer removePart(const Definition &now, const Part &element)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return removePart(mirror, element); });
    const NodeId node = resolved(now, element);
    if (node == NoNode || element.inside.isEmpty())
        return Refusal{json::Code::NoSuchPlace};
    const Part list = parentOf(element);
    const NodeId array = resolved(now, list);
    Editing editing(now);
    const bool only = now.tree->isArray(array) && (*now.tree)[array].childCount == 1;
    editing.apply(json::remove(editing.tree(), only ? array : node));
    return editing.answer(selectionFor(element));
} catch (...) {
    return failure();
}

Answer movePart(const Definition &now, const Part &element, qsizetype index)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return movePart(mirror, element, index); });
    const NodeId node = resolved(now, element);
    if (node == NoNode)
        return Refusal{json::Code::NoSuchPlace};
    Editing editing(now);
    editing.apply(json::move(editing.tree(), node, index));
    return editing.answer(selectionFor(element));
} catch (...) {
    return failure();
}

Answer replacePart(const Definition &now, const Part &part, const QString &json)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return replacePart(mirror, part, json); });
    const NodeId node = resolved(now, part);
    if (node == NoNode)
        return Refusal{json::Code::NoSuchPlace};
    const QString text = json.trimmed();
    if (!isWholeJson(text))
        return Refusal{Code::BreaksSyntax};
    Editing editing(now);
    const NodeId container = (*now.tree)[node].parent;
    if (!saysTheSame(*now.tree, node, text))
        editing.apply(
            json::replaceValue(editing.tree(), node, container == NoNode ? text : fittedIn(editing, container, text)));
    return editing.answer(selectionFor(part));
} catch (...) {
    return failure();
}

} // namespace edit
