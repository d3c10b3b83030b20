// JSON as data out of a text, and how deep anything may nest that is read. What passes here may be walked by functions
// that call themselves, on any thread of the program: a level costs them a few kilobytes of stack at worst.
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <string_view>

// Of definitions and templates. AWS answers TOO_DEEPLY_NESTED far above what anybody writes; yaml-cpp gives up at 500.
inline constexpr int DeepestText = 400;
// Of data: where Jackson, which AWS reads JSON with, stops by default.
inline constexpr int DeepestData = 1000;

// How many brackets of a JSON text are open at once, at most; it need not be sound.
inline int nestingOf(std::string_view text)
{
    int depth = 0, deepest = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\') {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (!inString && (c == '[' || c == '{')) {
            deepest = std::max(deepest, ++depth);
        } else if (!inString && (c == ']' || c == '}')) {
            --depth;
        }
    }
    return deepest;
}

// How many containers of a value lie within one another, itself included. It need not be shallow.
inline int nestingOf(const Value &value)
{
    std::vector<std::pair<const Value *, int>> open{{&value, 1}};
    int deepest = 0;
    while (!open.empty()) {
        const auto [each, depth] = open.back();
        open.pop_back();
        if (!each->is_structured())
            continue;
        deepest = std::max(deepest, depth);
        for (const Value &member : *each)
            open.emplace_back(&member, depth + 1);
    }
    return deepest;
}

enum class Unread { NotJson, TooDeep };

// All data comes in by this: nlohmann reads any depth, and overflows the stack when it copies it.
inline Result<Value, Unread> valueFrom(std::string_view text)
{
    if (nestingOf(text) > DeepestData)
        return Unread::TooDeep;
    Value value = Value::parse(text, nullptr, false);
    if (value.is_discarded())
        return Unread::NotJson;
    return value;
}
