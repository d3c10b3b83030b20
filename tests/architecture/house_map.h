// README's table of rooms as data: it is the one list of doors, which the includes and CMake are held against.
#pragma once

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace house {

using Doors = QHash<QString, QStringList>; // by room, as "core/json"

inline QString textOf(const QString &file)
{
    QFile open(QStringLiteral(BATUTA_SOURCE "/") + file);
    return open.open(QIODevice::ReadOnly) ? QString::fromUtf8(open.readAll()) : QString();
}

// "text", "session" or "`problem.h`" as the room or header it stands for; seen from that room.
inline QString doorFor(const QString &word, const QString &room)
{
    static const QRegularExpression header(QStringLiteral("^`(\\w+\\.h)`$"));
    if (const auto match = header.match(word); match.hasMatch())
        return QStringLiteral("ui/problems/") + match.captured(1);
    if (word == u"core" || word == u"everything" || word.contains(u'/'))
        return word;
    return room.startsWith(u"core/") ? QStringLiteral("core/") + word : QStringLiteral("ui/") + word;
}

// What each room's line in README names, in its order.
inline Doors written()
{
    static const QRegularExpression line(QStringLiteral("^\\| (`(?:core/|ui/|app)[^|]*) \\|[^|]*\\|([^|]*)\\|$"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression comma(QStringLiteral("[,;]\\s*"));
    Doors doors;
    for (const QRegularExpressionMatch &match : line.globalMatch(textOf(QStringLiteral("README.md")))) {
        for (const QString &name : match.captured(1).remove(u'`').split(comma, Qt::SkipEmptyParts)) {
            QStringList &named = doors[name.trimmed()];
            for (const QString &word : match.captured(2).trimmed().split(comma, Qt::SkipEmptyParts))
                named << doorFor(word.trimmed(), name.trimmed());
        }
    }
    return doors;
}

// The rooms one gets to from there: a room that may be entered may be passed through.
inline QStringList reached(const Doors &doors, const QString &room)
{
    QStringList open = doors.value(room);
    for (qsizetype i = 0; i < open.size(); ++i) {
        for (const QString &next : doors.value(open[i])) {
            if (!open.contains(next))
                open << next;
        }
    }
    if (open.removeAll(QStringLiteral("everything")) > 0)
        open << QStringLiteral("core") << QStringLiteral("ui");
    open.sort();
    return open;
}

} // namespace house
