#include "ui/problems/diagnostic_text.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace problems {
namespace {

struct Finding
{
    const char *key;
    const char *sentence;
};

constexpr Finding Findings[] = {
    {"unknown-field", QT_TRANSLATE_NOOP("problems", "There is no field “%1” here.")},
};

} // namespace

const char *sourceSentence(const QString &key)
{
    const auto wording =
        std::ranges::find_if(Findings, [&](const Finding &each) { return key == QLatin1String(each.key); });
    return wording == std::end(Findings) ? nullptr : wording->sentence;
}

} // namespace problems
