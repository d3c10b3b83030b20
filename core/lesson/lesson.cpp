#include "core/lesson/lesson.h"

namespace lesson {

const Page &Lesson::page(const QString &language) const
{
    for (const Page &each : pages)
        if (each.language == language)
            return each;
    for (const Page &each : pages)
        if (each.language.section(u'_', 0, 0) == language.section(u'_', 0, 0))
            return each;
    return pages.front();
}

QString Lesson::wish(size_t requirement, const QString &language) const
{
    for (const QString &each : {page(language).language, pages.front().language}) {
        const QString words = wishes.value(each).value(qsizetype(requirement));
        if (!words.isEmpty())
            return words;
    }
    return requirements[requirement].id;
}

std::optional<Quiz::Kind> quizKindFrom(const QString &word)
{
    using Kind = Quiz::Kind;
    static const QMap<QString, Kind> kinds{{QStringLiteral("one"), Kind::One},
                                           {QStringLiteral("several"), Kind::Several},
                                           {QStringLiteral("order"), Kind::Order},
                                           {QStringLiteral("expression"), Kind::Expression},
                                           {QStringLiteral("state"), Kind::State}};
    const auto found = kinds.find(word);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace lesson
