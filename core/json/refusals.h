// Why a text cannot be changed where one wants to.
#pragma once

#include "core/base/wording.h"

namespace json {

enum class Code : quint8 {
    Damaged,
    NotEditableFormat,
    NotTogether,
    NoSuchPlace,
    TooDeep,
};

inline constexpr Wording Wordings[] = {
    {Code::Damaged, "damaged",
     QT_TRANSLATE_NOOP("problems", "The text here is broken. Correct it first, then this can be done.")},
    {Code::NotEditableFormat, "not-editable-format", QT_TRANSLATE_NOOP("problems", "This works on JSON only.")},
    {Code::NotTogether, "not-together",
     QT_TRANSLATE_NOOP("problems", "These parts of the text do not stand side by side.")},
    {Code::NoSuchPlace, "no-such-place", QT_TRANSLATE_NOOP("problems", "This part of the text is no longer there.")},
    {Code::TooDeep, "too-deep", QT_TRANSLATE_NOOP("problems", "This is nested too deeply.")},
};
static_assert(isWhole(Wordings, Code::TooDeep));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace json
