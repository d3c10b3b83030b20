#include "core/asl/vocabulary.h"
#include "core/edit/editing.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"

namespace edit {

namespace {

bool appendLane(Editing &text, const StatePath &parallel)
{
    const json::NodeId object = text.object(parallel);
    if (object == json::NoNode)
        return false;
    const json::Tree &tree = text.tree();
    const Value lane = Value::object({{"States", Value::object()}});
    const json::NodeId branches = tree.find(object, u"Branches");
    if (tree.isArray(branches))
        return text.apply(json::insertElement(tree, branches, tree[branches].childCount,
                                              memberText(tree, branches, lane, text.style())));
    return text.setField(object, QStringLiteral("Branches"),
                         memberText(tree, object, Value::array({lane}), text.style()), asl::stateFieldOrder());
}

} // namespace

Answer addBranch(const Definition &now, const StatePath &parallel)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return addBranch(mirror, parallel); });
    Editing text(now);
    const asl::State *state = text.state(parallel);
    if (!state)
        return noSuchState(parallel);
    if (state->kind() != asl::StateKind::Parallel)
        return Refusal{Code::NotATarget, {parallel.name()}};
    appendLane(text, parallel);
    return text.answer({parallel});
} catch (...) {
    return failure();
}

} // namespace edit
