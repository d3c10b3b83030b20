// Any text is a mock file of some sort: every test case of every machine becomes a script, or is refused.
#include "core/simulate/script.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = sim::readMockFile(fuzz::bytes(data, size));
    if (!file)
        return 0;
    for (const std::string &machine : file->machines()) {
        for (const std::string &testCase : file->testCases(machine))
            (void)file->script(machine, testCase);
    }
    return 0;
}
