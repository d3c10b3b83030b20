#include "core/edit/group.h"
#include "core/edit/mirror.h"
#include "core/edit/naming.h"
#include "core/edit/removal.h"

#include <algorithm>

namespace edit {

namespace {

// A copy goes on where its original does, nothing leads to it yet, and its text follows the last original's.
bool duplicateIn(Editing &text, const ScopePath &scope, const std::vector<StatePath> &originals,
                 std::vector<StatePath> &copies)
{
    Result<Group> group = Group::written(text.now(), originals);
    if (!group)
        return text.refuse(group.error());
    group->makeUnique(namesIn(text.now()));
    Joint joint;
    joint.scope = scope;
    joint.after = originals.back().name();
    for (const QString &name : group->names())
        copies.push_back(scope.state(name));
    return group->put(text, joint);
}

} // namespace

Answer duplicateStates(const Definition &now, const std::vector<StatePath> &states)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return duplicateStates(mirror, states); });
    Editing text(now);
    const auto found = outermost(now, states);
    if (!found)
        return found.error();
    std::vector<StatePath> open = *found;
    if (open.empty())
        return Refusal{Code::NothingToDo};
    std::vector<StatePath> copies;
    while (!open.empty() && !text.isRefused()) {
        const ScopePath scope = asl::scopeOf(open.front());
        std::vector<StatePath> originals;
        std::ranges::copy_if(open, std::back_inserter(originals),
                             [&](const StatePath &path) { return asl::scopeOf(path) == scope; });
        std::erase_if(open, [&](const StatePath &path) { return asl::scopeOf(path) == scope; });
        duplicateIn(text, scope, originals, copies);
    }
    return text.answer(copies);
} catch (...) {
    return failure();
}

} // namespace edit
