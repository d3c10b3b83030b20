// Where a target has been, for libFuzzer: g++ has each basic block call this, and libFuzzer reads the counters of this
// section after each input. Two blocks share a counter now and then, which hides a little of what is new.
#include <cstddef>
#include <cstdint>

namespace {

constexpr std::size_t Counters = 1 << 15;
__attribute__((section("__libfuzzer_extra_counters"))) std::uint8_t visits[Counters];

} // namespace

extern "C" __attribute__((no_sanitize("address", "undefined"), no_sanitize_coverage)) void __sanitizer_cov_trace_pc()
{
    const auto block = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0));
    ++visits[(block ^ (block >> 15)) % Counters];
}
