// Any text is compiled as a path, read from one document and written into another.
#include "core/expr/json_path.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SharedValue document = shared(Value::parse(
        R"({"a": [1, 2.5, "x", null, {"b": {"c": [true, {"d": 1}]}}], "s": "text", "o": {"k": -1, "": 0}, "n": 12345678901234567890})"));
    const auto path = expr::JsonPath::compiled(std::string(reinterpret_cast<const char *>(data), size));
    if (!path)
        return 0;
    expr::Environment environment;
    environment.input = environment.context = document;
    (void)path->evaluated(environment);
    (void)path->isPresent(environment);
    (void)path->inserted(document, shared(1));
    return 0;
}
