// Cases in AWS's exchange form: the test cases that a MockConfigFile.json has for one machine, and back.
#pragma once

#include "core/rehearse/case.h"

namespace rehearse {

// One case for each test case of the machine, expecting nothing but an end. Refuses what sim::MockFile::script refuses.
Result<std::vector<Case>> casesIn(const sim::MockFile &file, const std::string &machine);

// The file with the machine's test cases in place of those it had; all else in it stays. Inputs and expectations have
// no place in it. A case without answers of its own takes `otherwise`.
sim::MockFile withCases(sim::MockFile file, const std::string &machine, const std::vector<Case> &cases,
                        const sim::Script &otherwise);

} // namespace rehearse
