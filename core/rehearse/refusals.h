// Why a rehearsal cannot be read, or no run be made from it.
#pragma once

#include "core/base/wording.h"

namespace rehearse {

enum class Code : quint8 {
    Shape, // the place at fault
    InputNotJson,
    InputTooDeep,
    NestedUnsound, // the machine
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
};
static_assert(isWhole(Wordings, Code::NestedUnsound));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace rehearse
