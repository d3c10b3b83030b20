// A JSON text and pointers into it, one a line: what a pointer finds is found again by the pointer to it.
#include "core/json/parser.h"
#include "core/json/pointer.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto [document, pointers] = fuzz::halves(fuzz::bytes(data, size));
    const json::Tree tree = json::parse(fuzz::text(document));
    for (const QString &line : fuzz::text(pointers).split(u'\n')) {
        const json::Pointer pointer = json::pointerFrom(line);
        (void)json::pointerFrom(json::toString(pointer));
        const json::NodeId found = json::resolved(tree, pointer);
        if (found == json::NoNode)
            continue;
        const json::NodeId again = json::resolved(tree, json::pointerTo(tree, found));
        fuzz::expect(again == found || !tree.isSound());
    }
    return 0;
}
