// Any text as a definition, and edits drawn from its bytes: each is refused, or leaves the text no worse.
#include "core/yaml/parser.h"
#include "tests/core/edit/random_edits.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    const QString text = fuzz::text(fuzz::bytes(data + 4, size - 4));
    const json::Format format = data[3] % 2 ? json::Format::Yaml : json::Format::Json;
    machine::RandomEdits edits(data[0] + 256u * data[1] + 65536u * data[2]);
    asl::Definition now = asl::read(yaml::parse(text, format));
    for (int i = 0; i < 3; ++i) {
        const edit::Answer answer = edits.next(now);
        if (!answer) {
            fuzz::expect(!answer.error().is(edit::Code::Failed));
            continue;
        }
        fuzz::expect(text::isSound(answer->patch, now.tree->text().size()));
        const bool wasSound = now.tree->isSound();
        now = asl::read(yaml::parse(text::applied(now.tree->text(), answer->patch), format));
        fuzz::expect(!wasSound || now.tree->isSound());
    }
    return 0;
}
