// Any sound JSON is laid out: it says the same afterwards, and a second time changes nothing.
#include "core/json/format.h"
#include "core/json/parser.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const json::Tree tree = json::parse(fuzz::text(fuzz::bytes(data, size)));
    const auto patch = json::formatted(tree, text::styleOf(tree.text()));
    if (!patch)
        return 0;
    const json::Tree after = json::parse(text::applied(tree.text(), *patch));
    fuzz::expect(after.isSound() && after.toValue(after.root()) == tree.toValue(tree.root()));
    const auto again = json::formatted(after, text::styleOf(tree.text()));
    fuzz::expect(again && again->empty());
    return 0;
}
