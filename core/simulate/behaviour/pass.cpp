#include "core/simulate/behaviour/behaviour.h"

namespace sim {

// ASL: a Pass's result is its Result, else its Parameters, else its input.
void actPass(Turn &turn, int id)
{
    const Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    if (code.isPlain && code.language == expr::Language::Jsonata)
        return leave(turn, id, branch.input, code.next, code.isEnd, {});
    if (code.language == expr::Language::Jsonata)
        return leaveWithInput(turn, id, branch.input, code.writing, code.next, code.isEnd);
    SharedValue result;
    if (!effectiveInput(turn, id, result))
        return;
    if (const SharedValue &fixed = turn.kind<PassCode>(branch).result) {
        result = fixed;
        // AWS: a Result leaves nothing to see of the InputPath.
        if (turn.tested && !turn.tested->isVisit)
            turn.see(&Inspection::afterInputPath, SharedValue());
        turn.see(&Inspection::result, result);
    } else {
        if (code.parameters.isSet()) {
            const expr::Evaluated filled = code.parameters.evaluated(turn.environment(branch, result));
            if (!filled)
                return failState(turn, id, fault(turn, branch, filled.error()));
            result = *filled;
        }
        turn.see(&Inspection::afterParameters, result);
    }
    leaveWithResult(turn, id, std::move(result));
}

} // namespace sim
