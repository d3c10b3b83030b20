// The numbers and texts that a definition compares data with: where two workflows part, one of theirs is near.
#pragma once

#include "core/asl/definition.h"
#include "core/base/value.h"

#include <set>
#include <string>

namespace compare {

struct Literals
{
    std::set<double> numbers;
    std::set<std::string> texts;
    std::set<std::string> errors; // named by Retry and Catch
    std::set<int> attempts; // retries: MaxAttempts, 3 where it is not written
};

// Of its Choice rules, and of all its JSONata.
void collect(const asl::Definition &definition, Literals &into);

} // namespace compare
