// Where a run is to stop, more exactly than at a state's entry: at an error, where a variable gets another value, under a
// condition, from the nth time on.
#pragma once

#include "core/history/recording.h"

#include <QString>

namespace rehearse {

struct Stop
{
    QString state; // asl::toString of its path; empty: any
    QString error; // its name, or "*" for all; empty: stops where a state is entered, or as the variable says
    QString condition; // JSONata, true over what the state got ($states.input) and its variables; empty: always
    int times = 1; // stops from so many times on
    QString variable = {}; // its name without $: stops where the state gives it another value than it had
    bool operator==(const Stop &) const = default;
};

// Whether the last of so many events is one that it is about, however often it came before.
bool concerns(const Stop &stop, const history::Recording &recording, std::int64_t count);

} // namespace rehearse
