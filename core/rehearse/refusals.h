// Why a rehearsal cannot be read, no run be made from it, or a step of one not be tried elsewhere.
#pragma once

#include "core/base/wording.h"

namespace rehearse {

enum class Code : quint8 {
    Shape, // the place at fault
    InputNotJson,
    InputTooDeep,
    NestedUnsound, // the machine
    NotVisited, // the state
    NotAllKnown, // the state
    TooLongForShell, // the option
};

inline constexpr Wording Wordings[] = {
    {Code::Shape, "rehearsal-shape", QT_TRANSLATE_NOOP("problems", "This is not a rehearsal: look at “%1”.")},
    {Code::InputNotJson, "input-not-json",
     QT_TRANSLATE_NOOP("problems", "The run cannot start: its input is not JSON.")},
    {Code::InputTooDeep, "input-too-deep",
     QT_TRANSLATE_NOOP("problems", "The run cannot start: its input is nested too deeply.")},
    {Code::NestedUnsound, "nested-unsound",
     QT_TRANSLATE_NOOP("problems",
                       "The run cannot start: the text of the state machine “%1”, which a task starts, is "
                       "broken.")},
    {Code::NotVisited, "not-visited", QT_TRANSLATE_NOOP("problems", "The run has not come to “%1” yet.")},
    {Code::NotAllKnown, "not-all-known",
     QT_TRANSLATE_NOOP("problems",
                       "What runs inside of “%1” has not all ended well here, so there is no result to test it with.")},
    {Code::TooLongForShell, "too-long-for-shell",
     QT_TRANSLATE_NOOP("problems", "The value of --%1 is longer than a command line can hold (128 KiB).")},
};
static_assert(isWhole(Wordings, Code::TooLongForShell));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace rehearse
