// Any bytes come over the layout worker's pipe; what is read as a question is laid out, and the answer fits it.
#include "core/layout/simple_layout.h"
#include "core/layout/wire.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    layout::wire::FrameReader reader;
    reader.add(bytes);
    while (const auto message = reader.next())
        (void)layout::wire::isGreeting(*message);
    const auto question = layout::wire::questionFrom(bytes);
    if (!question)
        return 0;
    const QByteArray again = layout::wire::written(*question);
    const auto same = layout::wire::questionFrom(again);
    fuzz::expect(same && same->number == question->number && same->input == question->input);
    (void)layout::wire::answerFrom(bytes, *question);
    if (question->input.boxes.size() + question->input.arrows.size() > 40)
        return 0;
    const layout::wire::Answer answer{question->number, layout::simpleLayout(question->input)};
    (void)layout::wire::answerFrom(layout::wire::written(answer), *question);
    return 0;
}
