// Redriving a run that did not end well, as AWS's RedriveExecution does: it goes on from what was unsuccessful, with
// the same definition and input, and its events follow those there are. What succeeded is not run again; retries are
// counted anew. Source: Developer Guide, "Restarting state machine executions with redrive"; that a state goes on from
// its first entry, without another, and only a Fail is entered again, is how AWS's histories tell it.
#pragma once

#include "core/base/result.h"
#include "core/simulate/turn.h"

namespace sim {

enum class RedriveBar : quint8 {
    Running,
    Succeeded,
    Express,
    NeverBegan,
    TooManyEvents,
    TooLate, // the days
    TooLong,
    TooMuchData,
    Recorded, // no run of ours
};

inline constexpr Wording RedriveWordings[] = {
    {RedriveBar::Running, "redrive-running",
     QT_TRANSLATE_NOOP("problems", "Only a run that has ended is redriven: this one has not.")},
    {RedriveBar::Succeeded, "redrive-succeeded",
     QT_TRANSLATE_NOOP("problems",
                       "Only a run that failed, timed out or was stopped is redriven: this one succeeded.")},
    {RedriveBar::Express, "redrive-express", QT_TRANSLATE_NOOP("problems", "AWS does not redrive Express workflows.")},
    {RedriveBar::NeverBegan, "redrive-never-began",
     QT_TRANSLATE_NOOP("problems", "The run failed before its first state: there is nothing to go on from.")},
    {RedriveBar::TooManyEvents, "redrive-too-many-events",
     QT_TRANSLATE_NOOP("problems", "AWS redrives no execution that has 24,999 events or more.")},
    {RedriveBar::TooLate, "redrive-too-late",
     QT_TRANSLATE_NOOP("problems", "AWS redrives an execution within %1 days of its end.")},
    {RedriveBar::TooLong, "redrive-too-long",
     QT_TRANSLATE_NOOP("problems", "The execution has lasted a year: AWS lets none last longer.")},
    {RedriveBar::TooMuchData, "redrive-too-much-data",
     QT_TRANSLATE_NOOP("problems", "The data of this run is as much as this program holds.")},
    {RedriveBar::Recorded, "redrive-recorded",
     QT_TRANSLATE_NOOP("problems", "A recorded history is only looked at: make a run of your own of it first.")},
};
static_assert(isWhole(RedriveWordings, RedriveBar::Recorded));

constexpr const Wording &wordingOf(RedriveBar bar)
{
    return RedriveWordings[size_t(bar)];
}

// Why the execution is not redriven so much time after its end; nothing where it can be.
std::optional<Refusal> redriveBar(const Execution &run, const Setup &setup, VirtualTime after);
// One event, ExecutionRedriven (and MapRunRedriven of each Map Run that goes on); the rest is scheduled.
void redriveExecution(Turn &turn, VirtualTime after);

} // namespace sim
