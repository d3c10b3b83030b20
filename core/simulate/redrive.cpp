#include "core/simulate/redrive.h"

#include "core/history/timestamp.h"
#include "core/simulate/advance.h"
#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/behaviour/redrive.h"

namespace sim {

namespace {

constexpr int RedrivableDays = 14;
constexpr VirtualTime Day = VirtualTime(24) * 3600 * 1000;

SharedValue withRedrive(const SharedValue &context, int count, VirtualTime now)
{
    Value changed = *context;
    changed["Execution"]["RedriveCount"] = count;
    changed["Execution"]["RedriveTime"] = history::timestampText(now);
    return shared(std::move(changed));
}

} // namespace

std::optional<Refusal> redriveBar(const Execution &run, const Setup &setup, VirtualTime after)
{
    if (setup.type == MachineType::Express)
        return Refusal(RedriveBar::Express);
    if (run.status == RunStatus::Running || run.status == RunStatus::WantsAnswer)
        return Refusal(RedriveBar::Running);
    if (run.status == RunStatus::Succeeded)
        return Refusal(RedriveBar::Succeeded);
    if (run.branches.front().entered == 0)
        return Refusal(RedriveBar::NeverBegan);
    // AWS: there has to be room for ExecutionRedriven and for one event more.
    if (run.histories.front().lastId >= EventLimit - 1)
        return Refusal(RedriveBar::TooManyEvents);
    if (run.heldBytes > MemoryLimit)
        return Refusal(RedriveBar::TooMuchData);
    if (after > RedrivableDays * Day)
        return Refusal(RedriveBar::TooLate, {QString::number(RedrivableDays)});
    if (run.now + after - setup.start >= LongestStandard)
        return Refusal(RedriveBar::TooLong);
    return std::nullopt;
}

void redriveExecution(Turn &turn, VirtualTime after)
{
    Execution &run = turn.run;
    run.now += after;
    ++run.happenings;
    ++run.redrives;
    run.status = RunStatus::Running;
    run.wanting = -1;
    run.output.reset();
    run.error.reset();
    run.cause.reset();
    run.context = withRedrive(run.context, run.redrives, run.now);
    run.leanContext = withRedrive(run.leanContext, run.redrives, run.now);
    turn.tellAfter(run.histories.front().lastId, run.branches.front(), EventType::ExecutionRedriven, {}, {},
                   shared({{"redriveCount", run.redrives}}));
    scheduleEnd(turn);
    resumeLine(turn, 0);
}

} // namespace sim
