// Why a file is no execution's history. The first argument is its name.
#pragma once

#include "core/base/wording.h"

namespace history {

enum class Code : quint8 {
    NotJson,
    TooDeep, // the levels
    NoEvents,
    EventShape, // the event's number and its member
};

inline constexpr Wording Wordings[] = {
    {Code::NotJson, "history-not-json", QT_TRANSLATE_NOOP("problems", "%1 is not JSON.")},
    {Code::TooDeep, "history-too-deep", QT_TRANSLATE_NOOP("problems", "%1 is nested more than %2 levels deep.")},
    {Code::NoEvents, "history-empty", QT_TRANSLATE_NOOP("problems", "%1 holds no events.")},
    {Code::EventShape, "history-shape",
     QT_TRANSLATE_NOOP("problems", "%1 is not an execution's history: look at %2 (event number and member).")},
};
static_assert(isWhole(Wordings, Code::EventShape));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace history
