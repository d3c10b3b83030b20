#include "core/edit/group.h"
#include "core/edit/mirror.h"
#include "core/edit/naming.h"

namespace edit {

namespace {

Result<Joint> placeFor(const Definition &now, const NewState &state, const Spot &spot)
{
    if (!state.body.is_object())
        return Refusal{Code::NotAsl};
    return jointAt(now, spot);
}

// With names that are free, its own and those inside it.
Group freshGroup(const Definition &now, const NewState &state)
{
    const QSet<QString> taken = namesIn(now);
    Group group = Group::made({uniqueAmong(taken, state.name), state.body}, now);
    group.makeUnique(taken);
    return group;
}

} // namespace

std::optional<Refusal> whyNotAdd(const Definition &now, const NewState &state, const Spot &spot)
try {
    if (isMirrored(now)) {
        const Result<Definition> mirror = mirrorOf(now);
        return mirror ? whyNotAdd(*mirror, state, spot) : std::optional(mirror.error());
    }
    const Result<Joint> joint = placeFor(now, state, spot);
    return joint ? freshGroup(now, state).prepare(now, *joint) : std::optional(joint.error());
} catch (...) {
    return failure();
}

Answer addState(const Definition &now, const NewState &state, const Spot &spot)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return addState(mirror, state, spot); });
    const Result<Joint> joint = placeFor(now, state, spot);
    if (!joint)
        return joint.error();
    Editing text(now);
    Group group = freshGroup(now, state);
    const QStringList names = group.names();
    group.put(text, *joint);
    return text.answer(names.isEmpty() ? std::vector<StatePath>() : std::vector{joint->scope.state(names.first())});
} catch (...) {
    return failure();
}

} // namespace edit
