// What a piece of a workflow brings along with it: answers for its tasks, and test cases where it is all there is.
#pragma once

#include "core/rehearse/rehearsal.h"

#include <functional>

namespace rehearse {

// Each state under the name that it has now, in the answers and in what the cases expect.
Rehearsal renamed(Rehearsal offered, const std::function<std::string(const std::string &)> &nameNow);
// The kept one, and of the offered one what it has not yet: answers of states without any, cases that ask for something
// new, under free names; its input where that is as at first.
Rehearsal withOffer(Rehearsal kept, const Rehearsal &offered);

} // namespace rehearse
