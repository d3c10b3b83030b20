// Why a file is no price list. The first argument is its name.
#pragma once

#include "core/base/wording.h"

namespace price {

enum class Code : quint8 {
    ListNotJson,
    ListShape, // the member
};

inline constexpr Wording Wordings[] = {
    {Code::ListNotJson, "prices-not-json", QT_TRANSLATE_NOOP("problems", "%1 is not JSON.")},
    {Code::ListShape, "prices-shape", QT_TRANSLATE_NOOP("problems", "%1 is not a price list: look at “%2”.")},
};
static_assert(isWhole(Wordings, Code::ListShape));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace price
