// Whether a run has gone as its case says, and where not.
#pragma once

#include "core/rehearse/case.h"

namespace rehearse {

// A run that has made so many events and has not ended is taken for one that never will; AWS ends a Standard
// execution at 25,000.
inline constexpr std::int64_t MostEvents = 100'000;

struct Miss
{
    enum class What : quint8 {
        Unanswered, // a task asks; place: its state
        Endless,
        Status,
        Output, // place: a JSON Pointer to the first difference
        OutputPart, // place: the same
        OutputCondition, // expected: the condition; actual: what came of it
        Error,
        Cause,
        Path, // expected: the first state that was not entered in its turn
    };
    What what;
    std::string place, expected, actual; // data as JSON; empty: there is none
    bool operator==(const Miss &) const = default;
};

// None: it went as expected. A run that has not ended is a miss, whatever was expected.
std::vector<Miss> missesOf(const sim::Run &run, const Expectation &expected);

// What a run has come to, as an expectation that it meets.
Expectation expectationOf(const sim::Run &run);

} // namespace rehearse
