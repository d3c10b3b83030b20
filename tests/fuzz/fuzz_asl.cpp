// Any text is a definition of some sort: the reader takes what it understands, and the simulator compiles it.
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/program.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    // JSONata is the library's own matter, and its engine is too slow to be asked here.
    if (text.contains(u"{%"))
        return 0;
    (void)sim::compiled(asl::read(json::parse(text)));
    return 0;
}
