// Any JSON is a request to TestState: it is refused, or answered.
#include "core/base/reading.h"
#include "core/simulate/test_state/test_state.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::bytes(data, size);
    // JSONata is the library's own matter, and its engine is too slow to be asked here.
    if (text.find("{%") != std::string_view::npos || text.find("\\u") != std::string_view::npos)
        return 0;
    const auto json = valueFrom(text);
    if (!json)
        return 0;
    const auto request = sim::readTestRequest(*json);
    if (request && !sim::refusal(*request) && !sim::uncalledResource(*request)) {
        if (const auto response = sim::testResponse(*request))
            (void)response->dump(-1, ' ', false, Value::error_handler_t::replace);
    }
    return 0;
}
