// Memory that gives out once, at the small allocation one chooses: whatever throws on the way has to be answered. Larger
// ones succeed, since Qt's hashes make theirs (144 bytes and more) where nothing may be thrown. For one test file of a
// program, whose operators new it takes the place of.
#pragma once

#include <cstdlib>
#include <new>

namespace scarce {

constexpr std::size_t Small = 128;
inline thread_local long allocationsLeft = -1; // plenty when negative

// What the work gives when its allocation number `count` fails; `gaveOut` tells whether it came so far.
template <class Work>
auto after(long count, bool &gaveOut, const Work &work)
{
    allocationsLeft = count;
    auto made = work();
    gaveOut = allocationsLeft < 0;
    allocationsLeft = -1;
    return made;
}

} // namespace scarce

void *operator new(std::size_t size)
{
    if (size <= scarce::Small && scarce::allocationsLeft >= 0 && scarce::allocationsLeft-- == 0)
        throw std::bad_alloc();
    if (void *memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}

// All of one kind are replaced together: what one of them makes, another one frees.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return std::malloc(size > 0 ? size : 1);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, const std::nothrow_t &) noexcept
{
    std::free(memory);
}
