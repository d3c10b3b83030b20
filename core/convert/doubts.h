// Spots where JSONata may mean something else than the JSONPath it was made from.
#pragma once

#include "core/base/wording.h"

namespace convert {

enum class DoubtCode : quint8 {
    NotConverted, // the field
    NoState,
    ManyValues,
    ListOfLists,
    Random,
    Escapes,
    AbsentVariable,
    Timestamp,
    StringSplit,
    LooksLikeJsonata,
};

inline constexpr Wording DoubtWordings[] = {
    {DoubtCode::NotConverted, "not-converted",
     QT_TRANSLATE_NOOP("problems", "Stays in JSONPath: its %1 has no JSONata of the same meaning.")},
    {DoubtCode::NoState, "no-state", QT_TRANSLATE_NOOP("problems", "This is no state yet: it stays as it is.")},
    {DoubtCode::ManyValues, "many-values",
     QT_TRANSLATE_NOOP("problems", "A path that may match several values: JSONata gives a list only of two or more.")},
    {DoubtCode::ListOfLists, "list-of-lists",
     QT_TRANSLATE_NOOP("problems", "States.Array: JSONata leaves absent values out of a list.")},
    {DoubtCode::Random, "random",
     QT_TRANSLATE_NOOP("problems", "Random values come out differently, whatever the seed was.")},
    {DoubtCode::Escapes, "escapes", QT_TRANSLATE_NOOP("problems", "A text with backslashes: check how it reads now.")},
    {DoubtCode::AbsentVariable, "absent-variable",
     QT_TRANSLATE_NOOP("problems",
                       "Where the field compared is missing, JSONPath fails; JSONata takes the rule as not met.")},
    {DoubtCode::Timestamp, "timestamp", QT_TRANSLATE_NOOP("problems", "Times are compared as $toMillis reads them.")},
    {DoubtCode::StringSplit, "string-split",
     QT_TRANSLATE_NOOP("problems", "States.StringSplit drops empty pieces; $split keeps them.")},
    {DoubtCode::LooksLikeJsonata, "looks-like-jsonata",
     QT_TRANSLATE_NOOP("problems", "A text that begins with {% becomes an expression.")},
};
static_assert(isWhole(DoubtWordings, DoubtCode::LooksLikeJsonata));

constexpr const Wording &wordingOf(DoubtCode code)
{
    return DoubtWordings[size_t(code)];
}

} // namespace convert
