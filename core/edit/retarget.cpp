#include "core/edit/arrows.h"
#include "core/edit/mirror.h"

namespace edit {

namespace {

// Why the arrow cannot point there.
std::optional<Refusal> whyNot(const Definition &now, const EdgeName &edge, const StatePath &to)
{
    if (!edge.from.isEmpty() && !now.find(edge.from))
        return noSuchState(edge.from);
    if (edge.kind != EdgeKind::Start && !targetOf(now, edge))
        return Refusal{Code::NoSuchEdge};
    if (to.isEmpty() && edge.kind == EdgeKind::Start)
        return Refusal{Code::StartNeeded};
    // ASL: a Choice, a rule of it or a catcher cannot end a machine; only a state's own End does.
    if (to.isEmpty())
        return canEnd(edge.kind) ? std::nullopt : std::optional(Refusal{Code::NotATarget});
    if (!now.find(to))
        return noSuchState(to);
    if (!(asl::scopeOf(to) == scopeOfEdge(edge)))
        return Refusal{Code::OtherScope, {edge.from.name(), to.name()}};
    if (canEnd(edge.kind) && to == edge.from)
        return Refusal{Code::NotATarget, {to.name()}};
    return std::nullopt;
}

bool point(Editing &text, const EdgeName &edge, const StatePath &to)
{
    if (edge.kind == EdgeKind::Start)
        return targetOf(text.now(), edge) == to.name() || startWith(text, scopeOfEdge(edge), to.name());
    if (!to.isEmpty())
        return bend(text, edge, to.name());
    return edge.kind == EdgeKind::End || endAt(text, edge.from);
}

// The arrow's tail, or what it starts.
std::vector<StatePath> selectionAt(const EdgeName &edge, const StatePath &to)
{
    return {edge.from.isEmpty() ? to : edge.from};
}

} // namespace

Answer retarget(const Definition &now, const EdgeName &edge, const StatePath &to)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return retarget(mirror, edge, to); });
    Editing text(now);
    if (const auto reason = whyNot(now, edge, to))
        text.refuse(*reason);
    else
        point(text, edge, to);
    return text.answer(selectionAt(edge, to));
} catch (...) {
    return failure();
}

Answer setStart(const Definition &now, const StatePath &state)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return setStart(mirror, state); });
    return retarget(now, startOf(asl::scopeOf(state)), state);
} catch (...) {
    return failure();
}

Answer removeEdge(const Definition &now, const EdgeName &edge)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return removeEdge(mirror, edge); });
    Editing text(now);
    if (edge.kind == EdgeKind::Start)
        text.refuse(Code::StartNeeded);
    else if (!now.find(edge.from))
        text.refuse(noSuchState(edge.from));
    else if (!targetOf(now, edge))
        text.refuse(Code::NoSuchEdge);
    else if (edge.kind == EdgeKind::End)
        text.refuse(Code::NothingToDo);
    else
        cut(text, edge);
    return text.answer({edge.from});
} catch (...) {
    return failure();
}

} // namespace edit
