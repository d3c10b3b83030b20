#include "core/simulate/behaviour/behaviour.h"

#include "core/simulate/json_text.h"

namespace sim {

namespace {

constexpr std::int64_t VariablesLimit = 10 * 1024 * 1024;

bool isJsonata(const StateCode &code)
{
    return code.language == expr::Language::Jsonata;
}

// What a state writes on its way out: its output and the variables it assigns.
struct Written
{
    SharedValue output, assigned;
};

// One after the other; the first failure is the state's.
class Steps
{
public:
    Steps(Turn &turn, int id) : m_turn(turn), m_id(id) {}

    bool take(expr::Evaluated value, SharedValue &into)
    {
        if (!value) {
            failState(m_turn, m_id, fault(m_turn, m_turn.branch(m_id), value.error()));
            return false;
        }
        into = std::move(*value);
        return true;
    }

    bool assigned(const Writing &writing, const expr::Environment &environment, SharedValue &into)
    {
        return !writing.assign.isSet() || (take(writing.assign.evaluated(environment), into) && fitsVariables(*into));
    }

    // AWS: a variable, and all that one Assign sets, has at most 256 KiB; all variables of an execution 10 MiB.
    bool fitsVariables(const Value &assigned)
    {
        if (!isLargerThan(assigned, PayloadLimit) && !isLargerThan(assigned, leftForVariables(assigned)))
            return true;
        exceed("assigned variables");
        return false;
    }

    // AWS: what passes from state to state has at most 256 KiB. What came in was weighed before.
    bool fits(const SharedValue &output)
    {
        const Branch &branch = m_turn.branch(m_id);
        if (output == branch.input || !isLargerThan(*output, PayloadLimit))
            return true;
        exceed("returned a result");
        return false;
    }

private:
    // So few variables cannot be too much together; more are weighed.
    std::int64_t leftForVariables(const Value &assigned)
    {
        std::int64_t left = VariablesLimit;
        const SharedVariables &present = m_turn.branch(m_id).variables;
        if (!present || std::int64_t(present->size() + 1) * PayloadLimit <= VariablesLimit)
            return left;
        for (const auto &[name, value] : *present) {
            if (!assigned.contains(name))
                left -= std::int64_t(jsonText(*value).size());
        }
        return left;
    }

    void exceed(const char *what)
    {
        Fault fault;
        fault.error = "States.DataLimitExceeded";
        fault.cause = "The state/task '" + m_turn.state(m_turn.branch(m_id)).name + "' " + what
            + " with a size exceeding the maximum number of bytes service limit.";
        failState(m_turn, m_id, fault);
    }

    Turn &m_turn;
    int m_id;
};

bool writeByPath(Turn &turn, int id, SharedValue result, Written &written)
{
    Steps steps(turn, id);
    const Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    expr::Environment environment = turn.environment(branch, result);
    if (code.resultSelector.isSet() && !steps.take(code.resultSelector.evaluated(environment), result))
        return false;
    turn.see(&Inspection::afterResultSelector, result);
    environment.input = result;
    if (!steps.assigned(code.writing, environment, written.assigned))
        return false;
    if (!steps.take(code.resultPlace.inserted(branch.input, result), written.output))
        return false;
    turn.see(&Inspection::afterResultPath, written.output);
    environment.input = written.output;
    return !code.outputPath.isSet() || steps.take(code.outputPath.evaluated(environment), written.output);
}

bool writeByExpression(Turn &turn, int id, const SharedValue &result, const Writing &writing, Written &written)
{
    Steps steps(turn, id);
    const Branch &branch = turn.branch(id);
    written.output = result ? result : branch.input;
    if (!writing.assign.isSet() && !writing.output.isSet())
        return true;
    expr::Environment environment = turn.environment(branch, branch.input);
    environment.result = result;
    return steps.assigned(writing, environment, written.assigned)
        && (!writing.output.isSet() || steps.take(writing.output.evaluated(environment), written.output));
}

} // namespace

bool effectiveInput(Turn &turn, int id, SharedValue &input)
{
    const Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    input = branch.input;
    if (code.inputPath.isSet()
        && !Steps(turn, id).take(code.inputPath.evaluated(turn.environment(branch, branch.input)), input))
        return false;
    if (!isJsonata(code))
        turn.see(&Inspection::afterInputPath, input);
    return true;
}

void leaveWithResult(Turn &turn, int id, SharedValue result)
{
    const StateCode &code = turn.state(turn.branch(id));
    Written written;
    const bool done = isJsonata(code) ? writeByExpression(turn, id, result, code.writing, written)
                                      : writeByPath(turn, id, std::move(result), written);
    if (done && Steps(turn, id).fits(written.output))
        leave(turn, id, written.output, code.next, code.isEnd, written.assigned);
}

void leaveWithInput(Turn &turn, int id, const SharedValue &effective, const Writing &writing, int next, bool isEnd)
{
    const Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    Written written;
    if (isJsonata(code)) {
        if (!writeByExpression(turn, id, {}, writing, written))
            return;
    } else {
        Steps steps(turn, id);
        written.output = effective;
        if (writing.assign.isSet() || code.outputPath.isSet()) {
            const expr::Environment environment = turn.environment(branch, effective);
            if (!steps.assigned(writing, environment, written.assigned))
                return;
            if (code.outputPath.isSet() && !steps.take(code.outputPath.evaluated(environment), written.output))
                return;
        }
    }
    if (Steps(turn, id).fits(written.output))
        leave(turn, id, written.output, next, isEnd, written.assigned);
}

} // namespace sim
