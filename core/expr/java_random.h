// java.util.Random, bit for bit: AWS's seeded functions draw from it (floci #2662 and tiny-asl-machine, August 2026).
#pragma once

#include <cstdint>

namespace expr {

class JavaRandom
{
public:
    explicit JavaRandom(std::int64_t seed) : m_state((std::uint64_t(seed) ^ Multiplier) & Mask) {}

    // From 0 up to, and without, the bound, which must be positive.
    std::int32_t nextInt(std::int32_t bound)
    {
        if ((bound & -bound) == bound)
            return std::int32_t((std::int64_t(bound) * next(31)) >> 31);
        for (;;) {
            const std::int64_t bits = next(31);
            const std::int64_t drawn = bits % bound;
            // Beyond that, the last stretch of numbers would not be whole.
            if (bits - drawn + (bound - 1) <= INT32_MAX)
                return std::int32_t(drawn);
        }
    }

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
