// What a state would have given on, had one of its fields not been there: found by the simulator itself, which does the
// visit again by a definition that lacks the field.
#pragma once

#include "core/history/recording.h"
#include "core/rehearse/prediction.h"

namespace rehearse {

struct MistakenOutputs
{
    SharedValue result; // of the visit; null where there is none
    // The likeliest first; some may be as the true one, or as another. None at all where the visit, done again, does not
    // end as the events tell: chance took part in it, or what it needs is not known.
    std::vector<std::pair<Slip, SharedValue>> outputs;
};

// Of the visit that ends with the last of so many events.
MistakenOutputs mistakenOutputs(const history::Recording &run, std::int64_t count, const history::Place &place);

} // namespace rehearse
