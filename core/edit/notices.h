// What the user is to be told of an edit that was done.
#pragma once

#include "core/base/wording.h"

namespace edit {

enum class NoticeCode : quint8 {
    TargetMissing, // a state, what it still points to
    WayLed, // where it goes on instead
    WayEnded,
    FieldsDropped, // a container that is gone, its fields
    NoListAnyMore, // a Parallel that is gone
    OnlyOnce, // a Map that is gone
    ItemsNeeded, // a new Map
    OwnExecution, // a state
};

inline constexpr Wording NoticeWordings[] = {
    {NoticeCode::TargetMissing, "target-missing",
     QT_TRANSLATE_NOOP("problems", "“%1” still points to “%2”, which is not here.")},
    {NoticeCode::WayLed, "way-led",
     QT_TRANSLATE_NOOP("problems", "“%1” pointed to “%2”, which is not here; it now goes on to “%3”.")},
    {NoticeCode::WayEnded, "way-ended",
     QT_TRANSLATE_NOOP("problems", "“%1” pointed to “%2”, which is not here; the flow now ends there.")},
    {NoticeCode::FieldsDropped, "fields-dropped",
     QT_TRANSLATE_NOOP("problems", "“%1” is gone, and with it what these fields of it did: %2.")},
    {NoticeCode::NoListAnyMore, "no-list-any-more",
     QT_TRANSLATE_NOOP(
         "problems",
         "“%1” gave a list with an entry for each branch; what follows now gets what the last state gives.")},
    {NoticeCode::OnlyOnce, "only-once",
     QT_TRANSLATE_NOOP("problems", "“%1” ran its states for each item; they now run once.")},
    {NoticeCode::ItemsNeeded, "items-needed",
     QT_TRANSLATE_NOOP("problems", "“%1” runs its states for each entry of $.items: change ItemsPath to your list.")},
    {NoticeCode::OwnExecution, "own-execution",
     QT_TRANSLATE_NOOP("problems", "“%1” reads the context's Execution, which is another one now.")},
};
static_assert(isWhole(NoticeWordings, NoticeCode::OwnExecution));

constexpr const Wording &wordingOf(NoticeCode code)
{
    return NoticeWordings[size_t(code)];
}

} // namespace edit
