// A ReaderConfig and the object it reads: JSON and its pointers, JSON lines, CSV, manifests.
#include "core/base/reading.h"
#include "core/simulate/test_state/test_state.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto [config, object] = fuzz::halves(fuzz::bytes(data, size));
    const auto read = valueFrom(config);
    if (!read || config.find("{%") != std::string_view::npos)
        return 0;
    const Value state{{"Type", "Map"},
                      {"ItemReader",
                       {{"Resource", "arn:aws:states:::s3:getObject"},
                        {"ReaderConfig", *read},
                        {"Parameters", {{"Bucket", "b"}, {"Key", "k"}}}}},
                      {"ItemProcessor",
                       {{"ProcessorConfig", {{"Mode", "DISTRIBUTED"}, {"ExecutionType", "EXPRESS"}}},
                        {"StartAt", "A"},
                        {"States", {{"A", {{"Type", "Pass"}, {"End", true}}}}}}},
                      {"End", true}};
    const auto replace = Value::error_handler_t::replace;
    const Value request{{"definition", state.dump(-1, ' ', false, replace)},
                        {"inspectionLevel", "TRACE"},
                        {"stateConfiguration", {{"mapItemReaderData", std::string(object)}}},
                        {"mock", {{"result", "[1]"}}}};
    const auto made = sim::readTestRequest(request);
    if (made && !sim::refusal(*made) && !sim::uncalledResource(*made)) {
        if (const auto response = sim::testResponse(*made))
            (void)response->dump(-1, ' ', false, replace);
    }
    return 0;
}
