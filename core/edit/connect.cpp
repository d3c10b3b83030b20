#include "core/asl/vocabulary.h"
#include "core/edit/arrows.h"
#include "core/edit/mirror.h"

namespace edit {

namespace {

// An arrow stays within its scope, and starts and ends at states that are there.
std::optional<Refusal> whyNotJoined(const Definition &now, const StatePath &from, const StatePath &to)
{
    if (!now.find(from))
        return noSuchState(from);
    if (!to.isEmpty() && !now.find(to))
        return noSuchState(to);
    if (!to.isEmpty() && !(asl::scopeOf(from) == asl::scopeOf(to)))
        return Refusal{Code::OtherScope, {from.name(), to.name()}};
    return std::nullopt;
}

bool draw(Editing &text, const StatePath &from, const StatePath &to)
{
    const asl::State &tail = *text.state(from);
    if (isChoice(tail))
        return to.isEmpty() ? text.refuse(Code::NotATarget) : branchTo(text, from, to.name());
    if (!mayGoOn(tail))
        return text.refuse(Refusal{Code::NotASource, {from.name()}});
    if (to == from)
        return text.refuse(Refusal{Code::NotATarget, {to.name()}});
    return to.isEmpty() ? endAt(text, from) : goOnTo(text, from, to.name());
}

} // namespace

Answer connect(const Definition &now, const StatePath &from, const StatePath &to)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return connect(mirror, from, to); });
    Editing text(now);
    if (const auto reason = whyNotJoined(now, from, to))
        text.refuse(*reason);
    else
        draw(text, from, to);
    return text.answer({from});
} catch (...) {
    return failure();
}

Answer addCatch(const Definition &now, const StatePath &from, const StatePath &to)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return addCatch(mirror, from, to); });
    Editing text(now);
    if (const auto reason = whyNotJoined(now, from, to))
        text.refuse(*reason);
    else if (to.isEmpty())
        text.refuse(Code::NotATarget);
    else if (!asl::allows(*asl::stateField(u"Catch"), now.find(from)->kind(), now.find(from)->language))
        text.refuse(Refusal{Code::NotASource, {from.name()}});
    else
        catchTo(text, from, to.name());
    return text.answer({from});
} catch (...) {
    return failure();
}

} // namespace edit
