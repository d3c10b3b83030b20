// Any bytes are rows.
#include "core/simulate/csv.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::bytes(data, size);
    for (const char delimiter : {',', '\t'}) {
        for (const std::vector<std::string> &row : sim::csvRows(text, delimiter))
            fuzz::expect(!row.empty());
    }
    return 0;
}
