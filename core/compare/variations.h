// Inputs and answers near those of a test case, on which two workflows that look alike may part: values around what
// either of them compares with, lists of other lengths, optional members left out, tasks that fail once more.
#pragma once

#include "core/compare/domain.h"
#include "core/compare/literals.h"
#include "core/compare/trial.h"

namespace compare {

// The likeliest first; none twice, none that the domain refuses.
std::vector<Trial> variationsOf(const Trial &base, const Domain &domain, const Literals &literals);

// The base with tasks failing that the wanted workflow can deal with, or that fail in some case.
std::vector<Trial> failuresOf(const Trial &base, Wanted &wanted, const std::set<std::string> &everFailing,
                              const Literals &literals);

} // namespace compare
