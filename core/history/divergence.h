// Where two runs first go apart: each line of control (a machine, a branch, a round) is followed in both, so that what
// happens side by side may come in another order. Times and numbers say nothing, nor do notices.
#pragma once

#include "core/history/recording.h"

#include <optional>

namespace history {

struct Divergence
{
    enum class What : std::uint8_t { Event, Data, Error } what = What::Event;
    // How many events of each are shown where it can be seen; 0: that line is over there.
    std::int64_t one = 0, other = 0;
};

// Nothing where they are alike as far as both go.
std::optional<Divergence> divergence(const Recording &one, const Recording &other);

} // namespace history
