// A YAML text and the JSON it is to say: either it is refused, or it says that.
#include "core/json/parser.h"
#include "core/yaml/equality.h"
#include "core/yaml/parser.h"
#include "core/yaml/rewrite.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto [before, after] = fuzz::halves(fuzz::bytes(data, size));
    const json::Tree tree = yaml::parse(fuzz::text(before)), wanted = json::parse(fuzz::text(after));
    const auto patch = yaml::rewritten(tree, wanted);
    if (!patch)
        return 0;
    fuzz::expect(text::isSound(*patch, tree.text().size()));
    const json::Tree now = yaml::parse(text::applied(tree.text(), *patch));
    fuzz::expect(now.isSound() && yaml::saysTheSame(now, now.root(), wanted, wanted.root()));
    return 0;
}
