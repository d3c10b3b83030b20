// Where two runs of different workflows part as the world sees it, and which differences count.
#pragma once

#include "core/compare/behaviour.h"

#include <optional>

namespace compare {

struct Aspects
{
    bool calls = true; // which actions are called, in which order per branch
    bool inputs = true; // what they are given
    bool waits = true; // how long is waited between them
    bool output = true;
    bool error = true; // the status at the end and the error's name
    bool names = false; // which states are entered
    bool operator==(const Aspects &) const = default;
};

struct Parting
{
    enum class What : std::uint8_t {
        Endless, // the one never ends
        Call, // another action is called, one too many, or one too few
        Input, // it is given other data
        Wait, // it is called, or all ends, at another time
        Status,
        Error,
        Output,
        Names,
    };
    What what = What::Call;
    // How many events of each are shown where it can be seen.
    std::int64_t one = 0, other = 0;
    // What each of them does there: an action's resource, data as JSON, milliseconds, a status, an error's name.
    // Empty: nothing.
    std::string oneDoes, otherDoes;
    bool operator==(const Parting &) const = default;
};
std::string_view nameOf(Parting::What what); // "call", as in machine-readable reports

// The first of them; nothing where they behave the same.
std::optional<Parting> parting(const Behaviour &one, const Behaviour &other, const Aspects &aspects = {});

} // namespace compare
