#include "core/edit/naming.h"

#include <QRegularExpression>

namespace edit {

namespace {

// "Wait (2)" is Wait, counted.
struct Counted
{
    QString word;
    int number = 1;
};

Counted countedFrom(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(.*\\S) \\((\\d{1,6})\\)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? Counted{match.captured(1), match.captured(2).toInt()} : Counted{name};
}

QString shortened(QString word, qsizetype length)
{
    if (word.size() <= length)
        return word;
    word.truncate(length);
    if (word.back().isHighSurrogate())
        word.chop(1);
    return word.trimmed();
}

} // namespace

QSet<QString> namesIn(const Definition &now)
{
    QSet<QString> names;
    asl::forEachState(now.root, {}, [&](const StatePath &, const asl::State &state) { names.insert(state.name); });
    return names;
}

QString uniqueAmong(const QSet<QString> &taken, const QString &wished)
{
    const QString name = shortened(wished.trimmed().isEmpty() ? QStringLiteral("State") : wished, LongestName);
    if (!taken.contains(name))
        return name;
    Counted counted = countedFrom(name);
    for (;;) {
        const QString tail = QStringLiteral(" (%1)").arg(++counted.number);
        const QString next = shortened(counted.word, LongestName - tail.size()) + tail;
        if (!taken.contains(next))
            return next;
    }
}

QString uniqueName(const Definition &now, const QString &wished)
{
    return uniqueAmong(namesIn(now), wished);
}

} // namespace edit
