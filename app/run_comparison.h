// Two versions of a workflow run on the same input with the same answers: do they end the same?
#pragma once

#include "core/simulate/run.h"

#include <QString>

namespace app {

struct RunComparison
{
    bool areEqual = false;
    bool isKnown = true; // false: a task wants an answer that nobody gave
    QString sentence; // in the user's language
};

// Runs both to their ends: not for the window's thread.
RunComparison compared(sim::Setup before, sim::Setup after);

} // namespace app
