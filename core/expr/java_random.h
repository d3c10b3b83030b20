// java.util.Random, bit for bit: AWS's seeded functions draw from it (floci #2662 and tiny-asl-machine, August 2026).
#pragma once

#include <cstdint>

namespace expr {

class JavaRandom
{
public:
    explicit JavaRandom(std::int64_t seed) : m_state((std::uint64_t(seed) ^ Multiplier) & Mask) {}

    double nextDouble()
    {
        const std::uint64_t high = std::uint64_t(next(26)) << 27;
        return double(high + next(27)) * 0x1.0p-53;
    }

private:
    static constexpr std::uint64_t Multiplier = 0x5DEECE66DULL;
    static constexpr std::uint64_t Mask = (1ULL << 48) - 1;

    std::uint32_t next(int bits)
    {
        m_state = (m_state * Multiplier + 0xBULL) & Mask;
        return std::uint32_t(m_state >> (48 - bits));
    }

    std::uint64_t m_state;
};

} // namespace expr
