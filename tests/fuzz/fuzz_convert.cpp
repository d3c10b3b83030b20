// Any text as a definition in JSONPath, turned into JSONata: refused, or as sound as it was.
#include "core/asl/reader.h"
#include "core/convert/to_jsonata.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = fuzz::text(fuzz::bytes(data + 1, size - 1));
    const json::Format format = data[0] % 2 ? json::Format::Yaml : json::Format::Json;
    const asl::Definition definition = asl::read(yaml::parse(text, format));
    if (const auto made = convert::toJsonata(definition)) {
        fuzz::expect(text::isSound(made->patch, text.size()));
        fuzz::expect(yaml::parse(text::applied(text, made->patch), format).isSound());
    } else {
        fuzz::expect(!made.error().is(edit::Code::Failed));
    }
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &) {
        const auto made = convert::toJsonata(definition, path);
        fuzz::expect(made || !made.error().is(edit::Code::Failed));
    });
    return 0;
}
