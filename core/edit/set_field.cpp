#include "core/asl/vocabulary.h"
#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/json/parser.h"

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

// Next and End exclude each other, so that one takes the other's place.
bool setTransition(Editing &text, const StatePath &state, const QString &key, const Value &value)
{
    if (key == u"Next" && value.is_string())
        return goOnTo(text, state, QString::fromStdString(value.get<std::string>()));
    return endAt(text, state);
}

bool isTransition(const QString &key, const Value &value)
{
    return (key == u"Next" && value.is_string()) || (key == u"End" && value.is_boolean() && value.get<bool>());
}

} // namespace

Answer setField(const Definition &now, const StatePath &state, const QString &key, const std::optional<Value> &value)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return setField(mirror, state, key, value); });
    Editing text(now);
    const NodeId object = text.object(state);
    if (object == NoNode || text.isRefused())
        return text.answer({});
    const NodeId node = text.tree().find(object, key);
    if (!value)
        text.removeField(state, key);
    else if (isTransition(key, *value))
        setTransition(text, state, key, *value);
    else if (node == NoNode || text.tree()[node].damaged || text.tree().toValue(node) != *value)
        text.setField(object, key, memberText(text.tree(), object, *value, text.style()), asl::stateFieldOrder());
    return text.answer({state});
} catch (...) {
    return failure();
}

Answer setFieldText(const Definition &now, const StatePath &state, const QString &key, const QString &json)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return setFieldText(mirror, state, key, json); });
    const QString typed = json.trimmed();
    if (!isWholeJson(typed))
        return Refusal{Code::BreaksSyntax};
    const json::Tree parsed = json::parse(typed);
    const Value value = parsed.toValue(parsed.root());
    if (isTransition(key, value))
        return setField(now, state, key, value);

    Editing text(now);
    const NodeId object = text.object(state);
    if (object == NoNode || text.isRefused())
        return text.answer({});
    if (!saysTheSame(text.tree(), text.tree().find(object, key), typed))
        text.setField(object, key, fitted(typed, text.tree(), object, text.style()), asl::stateFieldOrder());
    return text.answer({state});
} catch (...) {
    return failure();
}

} // namespace edit
