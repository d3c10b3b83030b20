// Counts as AWS reads them from data: integers, numbers without decimals, and texts of digits.
#pragma once

#include "core/base/value.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace sim {

inline std::optional<std::int64_t> wholeNumber(const Value &value)
{
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        constexpr double Largest = 9.0e15;
        if (number == std::floor(number) && std::abs(number) < Largest)
            return std::int64_t(number);
        return std::nullopt;
    }
    if (!value.is_string())
        return std::nullopt;
    const auto &text = value.get_ref<const std::string &>();
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace sim
