// What libFuzzer hands over, as the targets take it.
#pragma once

#include <QString>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace fuzz {

inline std::string_view bytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

inline QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

// Two texts in one input: a line "%%" stands between them.
inline std::pair<std::string_view, std::string_view> halves(std::string_view whole)
{
    constexpr std::string_view line = "\n%%\n";
    const std::size_t at = whole.find(line);
    if (at == std::string_view::npos)
        return {whole, {}};
    return {whole.substr(0, at), whole.substr(at + line.size())};
}

// A law of the target's that must hold for every input.
inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace fuzz
