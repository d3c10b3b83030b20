// Any text is compiled as a call of intrinsic functions and evaluated.
#include "core/expr/intrinsic.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SharedValue document =
        shared(Value::parse(R"({"a": [1, 2, 3], "s": "a,b", "o": {"k": 1}, "j": "[1]"})"));
    const auto call = expr::Intrinsic::compiled(std::string(reinterpret_cast<const char *>(data), size));
    if (!call)
        return 0;
    expr::Random random(7);
    expr::Environment environment;
    environment.input = environment.context = document;
    environment.random = &random;
    (void)call->evaluated(environment);
    return 0;
}
