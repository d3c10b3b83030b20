// Rehearsals for the commands that run a definition's test cases: read from their files, and made ready to run.
#pragma once

#include "app/cli/command_line.h"
#include "core/rehearse/rehearsal.h"

namespace cli {

// As it is written.
Outcome<rehearse::Rehearsal> rehearsalAt(const QString &path);
// As a run of it takes it: its files where they lie, the machines that tasks start read from theirs, and where it gives
// the machine no name, that of the definition's file. What the template says (`read`) counts where it says nothing else.
Outcome<rehearse::Rehearsal> readyToRun(rehearse::Rehearsal rehearsal, const QString &path, const QString &definition,
                                        const DefinitionText &read);
// The test cases of a mock file for a machine of the definition's name, ready to run.
Outcome<rehearse::Rehearsal> mockCasesAt(const QString &path, const QString &definition);

} // namespace cli
