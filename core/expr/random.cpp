#include "core/expr/environment.h"

#include <QString>

namespace expr {

std::uint64_t Random::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Random::nextDouble()
{
    return double(next() >> 11) * 0x1.0p-53;
}

std::string Random::nextUuid()
{
    const std::uint64_t high = (next() & 0xffffffffffff0fffULL) | 0x4000ULL;
    const std::uint64_t low = (next() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    return QString::asprintf("%08x-%04x-%04x-%04x-%012llx", unsigned(high >> 32), unsigned(high >> 16) & 0xffffU,
                             unsigned(high) & 0xffffU, unsigned(low >> 48),
                             static_cast<unsigned long long>(low & 0xffffffffffffULL))
        .toStdString();
}

} // namespace expr
