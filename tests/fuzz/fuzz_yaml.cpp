// Any text is read as YAML; what is sound is written as JSON that says the same, and every span lies in the text.
#include "core/base/reading.h"
#include "core/json/parser.h"
#include "core/yaml/equality.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/writer.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::text(fuzz::bytes(data, size));
    const yaml::Document document = yaml::read(text);
    const json::Tree &tree = document.tree;
    fuzz::expect(tree.text() == text && qsizetype(document.shared.size()) == tree.size());
    for (json::NodeId id = 0; id < tree.size(); ++id) {
        const text::Span span = tree[id].span;
        fuzz::expect(span.begin >= 0 && span.begin <= span.end && span.end <= text.size());
        const json::NodeId parent = tree[id].parent;
        const bool isOwn = document.shared[std::size_t(id)] == yaml::Shared::No && tree.isSound();
        fuzz::expect(!isOwn || parent == json::NoNode || tree[parent].span.begin <= span.begin);
    }
    if (tree.root() != json::NoNode)
        fuzz::expect(nestingOf(tree.toValue(tree.root())) <= DeepestText);
    if (const auto written = yaml::jsonText(tree, yaml::Tags::Dropped)) {
        const json::Tree back = json::parse(*written);
        if (back.isSound())
            (void)yaml::yamlText(back);
    }
    return 0;
}
