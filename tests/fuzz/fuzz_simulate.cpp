// Any definition runs: every task answers the same, and the run ends, asks, or goes on until it is let go.
#include "core/asl/reader.h"
#include "core/history/aws_form.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (text.contains(u"{%"))
        return 0;
    sim::Setup setup;
    setup.definition = asl::read(json::parse(text));
    setup.input = Value::parse(R"({"items": [1, 2, 3], "n": 1, "t": "2025-11-21T00:00:05Z"})");
    sim::Answer answer;
    answer.result = Value::parse(R"({"Payload": [1, 2]})");
    setup.script.setFallback(answer);
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd(300);
    (void)history::awsHistory(run.events());
    (void)history::variablesAt(run.recording(), std::int64_t(run.events().size()));
    return 0;
}
