// Any bytes are a record of unsaved work, or none; what was read is kept as it is.
#include "app/unsaved.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto unsaved = app::unsavedFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!unsaved)
        return 0;
    const auto again = app::unsavedFrom(app::recordOf(*unsaved));
    fuzz::expect(again && again->path == unsaved->path && again->name == unsaved->name && again->base == unsaved->base);
    fuzz::expect(again->text == unsaved->text || QString::fromUtf8(unsaved->text.toUtf8()) != unsaved->text);
    return 0;
}
