// What a student may be asked about a run before it goes on: which state comes next, what a state's output looks like,
// how long it waits. One choice is what the events that follow tell; the others are what somebody would expect who makes
// one of the usual mistakes, and none of them is equal to another. Told from a recording alone, whether it is a run of
// ours or one of AWS's.
#pragma once

#include "core/history/recording.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rehearse {

using history::VirtualTime;

// The mistake behind a choice.
enum class Slip : std::uint8_t {
    None, // it is what happens
    OtherWay, // another way out of this state
    Elsewhere, // no way leads there from this state
    Untouched, // the input as it came
    Merged, // the result put in between the members of the input
    WithoutInputPath,
    WithoutParameters,
    WithoutResultSelector,
    WithoutResultPath, // the result in place of the input
    WithoutOutputPath,
    WithoutOutput, // JSONata: the result as it is
    AtOnce, // no pause
    SinceStart, // counted from the beginning of the run
    Minutes, // seconds taken for minutes
    Milliseconds, // seconds taken for milliseconds
    WithoutBackoff, // as long as the first pause
    OneTooFew, // as long as the pause before
    OneTooMany, // as long as the pause after
    WithoutLimit, // MaxDelaySeconds does not count
};
inline constexpr int SlipCount = int(Slip::WithoutLimit) + 1;

struct Guess
{
    Slip slip = Slip::None;
    std::string state; // NextState
    SharedValue output; // Output
    VirtualTime wait = 0; // Wait

    bool tellsAs(const Guess &other) const; // to whoever reads it; the order of an object's members does not count
};

struct Prediction
{
    enum class Subject : std::uint8_t { NextState, Output, Wait } subject = Subject::NextState;
    history::SharedPlace place; // of the state that it is about
    std::int64_t told = 0; // the answer is told once so many events are shown
    std::int64_t why = 0; // with so many of them the last tells why it is so
    SharedValue input; // of that state; null where it is not known
    SharedValue result; // of its service, or of what lies inside of it, where that is shown and matters
    std::vector<Guess> choices; // two to four, in an order that tells nothing and is always the same

    int right() const;
};

// There may be a question once so many events are shown; asked of every event, so it costs little. The same is not asked
// again where a state is come to anew, but of a Choice and of pauses, and of a Map the first round is enough.
bool isWorthAsking(const history::Recording &run, std::int64_t count);
// Of the events that are known beyond those. Nothing where they do not tell the answer yet, or nobody could be wrong.
std::optional<Prediction> predictionAt(const history::Recording &run, std::int64_t count);

} // namespace rehearse
