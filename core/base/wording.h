// What the values of an enum are called: a stable name in the house's own words, for files and other programs, and the
// sentence a person reads, in English, with %1 … for what it is about. ui/problems says it in the user's language. A
// table that lacks a value, or has one out of its order, does not compile.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <type_traits>

struct Wording
{
    template <class Code>
    requires std::is_enum_v<Code>
    constexpr Wording(Code value, const char *itsName, const char *itsSentence)
        : code(size_t(value)), name(itsName), sentence(itsSentence)
    {
    }

    size_t code;
    const char *name;
    const char *sentence;
};

template <class Code, class Row, size_t Count>
constexpr bool isWhole(const Row (&table)[Count], Code last)
{
    for (size_t i = 0; i < Count; ++i) {
        if (size_t(table[i].code) != i || !*table[i].name || !*table[i].sentence)
            return false;
    }
    return Count == size_t(last) + 1;
}
