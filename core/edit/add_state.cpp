#include "core/edit/group.h"
#include "core/edit/naming.h"

namespace edit {

Answer addState(const Definition &now, const NewState &state, const Spot &spot)
{
    Editing text(now);
    if (text.isRefused())
        return text.answer({});
    if (!state.body.is_object())
        return refusal("not-asl");
    const Result<Joint> joint = jointAt(now, spot);
    if (!joint)
        return joint.error();
    Group group = Group::made(state, now);
    group.makeUnique(namesIn(now));
    const QStringList names = group.names();
    group.put(text, *joint);
    return text.answer(names.isEmpty() ? std::vector<StatePath>()
                                       : std::vector{joint->scope.state(names.first())});
}

} // namespace edit
