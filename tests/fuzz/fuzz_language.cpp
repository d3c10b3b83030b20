// Any text as a definition, with the caret anywhere in it: offers, meanings, checks and their ways out.
#include "core/asl/reader.h"
#include "core/language/completion.h"
#include "core/language/fix.h"
#include "core/language/meaning.h"
#include "core/language/signature.h"
#include "core/yaml/parser.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const QString text = fuzz::text(fuzz::bytes(data + 3, size - 3));
    if (text.contains(u"{%"))
        return 0;
    const qsizetype caret = (data[0] + 256 * data[1]) % (text.size() + 1);
    const json::Format format = data[2] % 2 ? json::Format::Yaml : json::Format::Json;
    const asl::Definition definition = asl::read(yaml::parse(text, format));
    const language::Completions offers = language::completionsAt(definition, caret);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, offers.items.size()); ++i)
        fuzz::expect(text::isSound(language::accepted(offers, offers.items[i]).patch, text.size()));
    (void)language::placesNaming(definition, language::stateMeantAt(definition, caret));
    (void)language::callAt(definition, caret);
    const auto found = validate::diagnosed(definition);
    for (std::size_t i = 0; i < std::min<std::size_t>(2, found.size()); ++i) {
        fuzz::expect(found[i].rule != validate::Rule::BrokeOff);
        for (const language::Fix &fix : language::fixesFor(definition, found[i]))
            fuzz::expect(text::isSound(fix.patch, text.size()));
    }
    return 0;
}
