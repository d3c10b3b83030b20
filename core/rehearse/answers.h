// The answers of one state as a list that is edited, apart from those of all others: what is asked for in words ("fails
// twice, then succeeds") as entries of a script.
#pragma once

#include "core/simulate/script.h"

#include <functional>
#include <limits>

namespace rehearse {

using Answers = std::vector<sim::Script::Entry>; // of one state, in their order: the last that fits answers

inline constexpr int Always = std::numeric_limits<int>::max(); // as the last attempt: and all after it

// Entries in their order, of whichever states, and what all others answer.
sim::Script scriptOf(const std::vector<sim::Script::Entry> &entries, const std::optional<sim::Answer> &fallback);
Answers answersOf(const sim::Script &script, const std::string &state);
// All other states' answers stay; an empty list makes the state ask again.
sim::Script withAnswers(const sim::Script &script, const std::string &state, const Answers &answers);
// What the list says, and after it what `more` says: instead of what it says of just the same attempts.
Answers added(Answers answers, const Answers &more);
// Each state under the name that it has now.
sim::Script renamed(const sim::Script &script, const std::function<std::string(const std::string &)> &nameNow);

sim::Answer returning(Value result);
sim::Answer throwing(const std::string &error, const std::string &cause);
sim::Answer silent(); // never answers
// Some attempts fail, those after them are answered.
Answers failingFirst(const std::string &state, int from, int times, const sim::Answer &failure,
                     const sim::Answer &success);
// The attempt after the last that the list answers; 0 where it answers none, nothing where it answers all.
std::optional<int> nextAttempt(const Answers &answers);

} // namespace rehearse
