// Any text is read into a tree; a sound tree writes back what it read, and its data are JSON again.
#include "core/json/parser.h"

#include <cstdlib>
#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const json::Tree tree = json::parse(text);
    if (tree.text() != text)
        std::abort();
    if (tree.isSound())
        (void)tree.toValue(tree.root());
    return 0;
}
