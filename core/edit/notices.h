// What the user is to be told of an edit that was done.
#pragma once

#include "core/base/wording.h"

namespace edit {

enum class NoticeCode : quint8 {
    TargetMissing, // a state, what it still points to
    WayLed, // where it goes on instead
    WayEnded,
};

inline constexpr Wording NoticeWordings[] = {
    {NoticeCode::TargetMissing, "target-missing",
     QT_TRANSLATE_NOOP("problems", "“%1” still points to “%2”, which is not here.")},
    {NoticeCode::WayLed, "way-led",
     QT_TRANSLATE_NOOP("problems", "“%1” pointed to “%2”, which is not here; it now goes on to “%3”.")},
    {NoticeCode::WayEnded, "way-ended",
     QT_TRANSLATE_NOOP("problems", "“%1” pointed to “%2”, which is not here; the flow now ends there.")},
};
static_assert(isWhole(NoticeWordings, NoticeCode::WayEnded));

constexpr const Wording &wordingOf(NoticeCode code)
{
    return NoticeWordings[size_t(code)];
}

} // namespace edit
