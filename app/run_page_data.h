// What a page of a run tells, as one JSON value. Texts and data that several events share are there once:
//
//   states    [name, summary] by number: first those of the picture, then those that only the history knows
//   payloads  data as compact JSON texts, so that numbers and the order of keys stay as they are
//   scopes    variables seen at a moment: [name, payload] each
//   events    one object each:
//     n  number       t  time since the start       w  what happened, in AWS's words    s  state (none: the execution)
//     p  "#2": the round of a Map                   say  the explanation: plain and bold texts by turns
//     i, a, r, o  input, arguments, result, output: payloads    v  scope              e, c  error and cause
//     k  attempts so far      x  1: the state is left           h  which of the four is the newest, from 0
//     m  [state, history::Mark, note] of the states that stand otherwise than at the event before
//     g  arrows that are taken now: their numbers; those that are no longer: -number - 1
//     end  how the run ended
#pragma once

#include "app/run_picture.h"
#include "core/history/recording.h"

namespace app {

inline constexpr qsizetype MostPageEvents = 5000;
inline constexpr qsizetype MostPageBytes = 5'000'000;

// Whether a page can show so many events. Refusal: RunTooLong.
Result<bool> fitsPage(const history::Recording &recording);
// The recording knows its definition. Refusals: RunTooLong, RunTooLarge.
Result<Value> runPageData(const history::Recording &recording, const RunPicture &picture);

} // namespace app
