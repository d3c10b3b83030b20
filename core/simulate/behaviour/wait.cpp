#include "core/simulate/behaviour/behaviour.h"

#include "core/history/timestamp.h"
#include "core/simulate/expected_type.h"

namespace sim {

namespace {

// AWS: Seconds is below 99,999,999; a year's Wait and more is refused.
constexpr std::int64_t LongestWait = 99'999'999;

void complain(Turn &turn, int id, bool isExpression, const std::string &complaint, const std::string &field)
{
    Fault made = fault(turn, turn.branch(id),
                       expr::Failure{isExpression ? "States.QueryEvaluationError" : "States.Runtime", complaint});
    made.followsEntry = true;
    if (isExpression)
        made.location = field;
    failState(turn, id, made);
}

// A path that leads nowhere has its own words here. False when reading failed the state.
bool read(Turn &turn, int id, const Operand &operand, SharedValue &value)
{
    SharedValue input;
    if (!effectiveInput(turn, id, input))
        return false;
    const Branch &branch = turn.branch(id);
    const expr::Evaluated evaluated = operand.evaluated(turn.environment(branch, input));
    if (evaluated) {
        value = *evaluated;
        return true;
    }
    if (operand.isPath())
        complain(turn, id, false,
                 "The " + operand.field() + " parameter does not reference an input value: " + operand.text(), {});
    else
        failState(turn, id, fault(turn, branch, evaluated.error()));
    return false;
}

void waitSeconds(Turn &turn, int id, const Operand &operand)
{
    SharedValue value;
    if (!read(turn, id, operand, value))
        return;
    const std::string field = operand.field();
    const bool byPath = operand.isPath();
    if (operand.isExpression() && !value->is_number())
        return complain(turn, id, true, unexpectedTypeWords(operand.text(), field, "number", *value), field);
    const auto seconds = integerIn(operand, *value);
    if (!seconds)
        return complain(turn, id, !byPath,
                        byPath ? "The " + field + " parameter cannot be parsed as a long value: " + operand.text()
                                + " == " + shownValue(*value)
                               : "The " + field + " field cannot be parsed as a long value: " + shownValue(*value),
                        field);
    if (*seconds < 0)
        return complain(turn, id, !byPath,
                        byPath ? "The " + field + " parameter references a negative value: " + operand.text()
                                + " == " + shownValue(*value)
                               : "The " + field + " field has a negative value: " + shownValue(*value),
                        field);
    if (*seconds > LongestWait)
        return complain(turn, id, !byPath, "Wait state delay is too long.", field);
    turn.reschedule(id, What::WakeUp, *seconds * 1000);
}

void waitUntil(Turn &turn, int id, const Operand &operand)
{
    SharedValue value;
    if (!read(turn, id, operand, value))
        return;
    if (operand.isExpression() && !value->is_string())
        return complain(turn, id, true, unexpectedTypeWords(operand.text(), operand.field(), "string", *value),
                        operand.field());
    const auto moment = value->is_string() ? history::momentFrom(value->get_ref<const std::string &>()) : std::nullopt;
    if (!moment) {
        const bool byPath = operand.isPath();
        static const std::string format = "ISO-8601 extended offset date-time format string: ";
        return complain(turn, id, !byPath,
                        byPath
                            ? "The " + operand.field() + " parameter does not reference a valid " + format
                                + operand.text() + " == " + shownValue(*value)
                            : "The " + operand.field() + " field cannot be parsed as an " + format + shownValue(*value),
                        operand.field());
    }
    const VirtualTime until = moment->seconds * 1000 + (moment->nanoseconds + 999'999) / 1'000'000;
    if (until - turn.run.now > LongestWait * 1000)
        return complain(turn, id, !operand.isPath(), "Wait state delay is too long.", operand.field());
    turn.reschedule(id, What::WakeUp, std::max<VirtualTime>(0, until - turn.run.now));
}

} // namespace

void actWait(Turn &turn, int id)
{
    const WaitCode &wait = turn.kind<WaitCode>(turn.branch(id));
    if (wait.timestamp.isSet())
        return waitUntil(turn, id, wait.timestamp);
    if (wait.seconds.isSet())
        return waitSeconds(turn, id, wait.seconds);
    turn.reschedule(id, What::WakeUp);
}

void wakeUp(Turn &turn, int id)
{
    SharedValue input;
    if (!effectiveInput(turn, id, input))
        return;
    const StateCode &code = turn.state(turn.branch(id));
    leaveWithInput(turn, id, input, code.writing, code.next, code.isEnd);
}

} // namespace sim
