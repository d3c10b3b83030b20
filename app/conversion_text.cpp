#include "app/conversion_text.h"

namespace app {

namespace {

struct Sentence
{
    const char *code;
    const char *text;
};

constexpr Sentence Sentences[] = {
    {"many-values",
     QT_TRANSLATE_NOOP("app::Conversion",
                       "A path that may match several values: JSONata gives a list only of two or more.")},
    {"list-of-lists",
     QT_TRANSLATE_NOOP("app::Conversion", "States.Array: JSONata leaves absent values out of a list.")},
    {"random", QT_TRANSLATE_NOOP("app::Conversion", "Random values come out differently, whatever the seed was.")},
    {"escapes", QT_TRANSLATE_NOOP("app::Conversion", "A text with backslashes: check how it reads now.")},
    {"absent-variable",
     QT_TRANSLATE_NOOP("app::Conversion",
                       "Where the field compared is missing, JSONPath fails; JSONata takes the rule as not met.")},
    {"timestamp", QT_TRANSLATE_NOOP("app::Conversion", "Times are compared as $toMillis reads them.")},
    {"string-split", QT_TRANSLATE_NOOP("app::Conversion", "States.StringSplit drops empty pieces; $split keeps them.")},
    {"no-state", QT_TRANSLATE_NOOP("app::Conversion", "This is no state yet: it stays as it is.")},
    {"looks-like-jsonata", QT_TRANSLATE_NOOP("app::Conversion", "A text that begins with {% becomes an expression.")},
};

} // namespace

QString doubtSentence(const convert::Doubt &doubt)
{
    if (!doubt.field.isEmpty())
        return Conversion::tr("Stays in JSONPath: its %1 has no JSONata of the same meaning.").arg(doubt.field);
    const auto *found = std::ranges::find_if(
        Sentences, [&](const Sentence &each) { return doubt.code == QLatin1StringView(each.code); });
    return found == std::end(Sentences) ? doubt.code : Conversion::tr(found->text);
}

} // namespace app
