// Any text has its placeholders filled in, as JSON and as YAML.
#include "core/asl/substitution.h"
#include "core/json/parser.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto [definition, value] = fuzz::halves(fuzz::bytes(data, size));
    const QString text = fuzz::text(definition);
    const auto found = asl::substitutionsIn(text);
    QMap<QString, QString> values;
    for (const asl::Substitution &each : found) {
        for (const text::Span place : each.places)
            fuzz::expect(place.begin >= 0 && place.begin < place.end && place.end <= text.size());
        values.insert(each.name, fuzz::text(value));
    }
    for (const json::Format format : {json::Format::Json, json::Format::Yaml}) {
        const QString filled = asl::substituted(text, values, format);
        fuzz::expect(!found.empty() || filled == text);
    }
    return 0;
}
