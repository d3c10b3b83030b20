// A run as a file: what GetExecutionHistory would answer, so that AWS's tools read it, and beside the events what the
// run was made from, so that it opens as a run again and can go on.
//   "events": […], "batuta": {"Definition": text, "Rehearsal": {…}, "BeforeRedrives": [[answer, …], …]}
#pragma once

#include "core/rehearse/rehearsal.h"

#include <string_view>

namespace rehearse {

struct SavedRun
{
    QString definition; // its text, JSON or YAML
    Rehearsal rehearsal; // with all that its tasks were told to answer
    std::vector<sim::Script> beforeRedrives; // what they were to answer until each redrive
};

Value savedRun(const sim::Run &run, const Rehearsal &rehearsal, const QString &definition);
// Nothing where the file has only what happened.
std::optional<SavedRun> savedRunIn(std::string_view text);
// The run, as far as it had come; nothing where what it was made from does not give these events, as when data was
// changed by hand on the way.
std::optional<sim::Run> ranAgain(const SavedRun &saved, const history::Recording &recording);

} // namespace rehearse
