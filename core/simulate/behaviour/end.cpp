#include "core/simulate/behaviour/behaviour.h"

#include "core/simulate/expected_type.h"
#include "core/simulate/json_text.h"

namespace sim {

namespace {

// The Error or Cause of a Fail; nothing when it is not written. False when reading it failed the state.
bool read(Turn &turn, int id, const Operand &operand, const expr::Environment &environment,
          std::optional<std::string> &into)
{
    if (!operand.isSet())
        return true;
    const Branch &branch = turn.branch(id);
    const expr::Evaluated value = operand.evaluated(environment);
    if (!value && operand.isPath()) {
        failState(turn, id,
                  runtimeFault(turn, branch,
                               "The JSONPath '" + operand.text() + "' specified for the field '" + operand.field()
                                   + "' could not be found in the input '" + jsonText(*branch.input) + "'"));
        return false;
    }
    if (!value) {
        failState(turn, id, fault(turn, branch, value.error()));
        return false;
    }
    // AWS: what an expression gives for these has to be a text.
    if (operand.isExpression() && !(*value)->is_string()) {
        failState(turn, id, fault(turn, branch, unexpectedType(operand, "string", **value)));
        return false;
    }
    into = (*value)->is_string() ? (*value)->get<std::string>() : jsonText(**value);
    return true;
}

} // namespace

void actSucceed(Turn &turn, int id)
{
    SharedValue input;
    if (effectiveInput(turn, id, input))
        leaveWithInput(turn, id, input, turn.state(turn.branch(id)).writing, NoState, true);
}

void actFail(Turn &turn, int id)
{
    const Branch &branch = turn.branch(id);
    const FailCode &fail = turn.kind<FailCode>(branch);
    const expr::Environment environment = turn.environment(branch, branch.input);
    Fault fault;
    if (read(turn, id, fail.error, environment, fault.error) && read(turn, id, fail.cause, environment, fault.cause))
        failBranch(turn, id, fault);
}

} // namespace sim
