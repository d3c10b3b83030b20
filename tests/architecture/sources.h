// The house's source files as texts, for the laws to read.
#pragma once

#include "tests/architecture/house_map.h"

#include <QDir>
#include <QDirIterator>

namespace house {

inline const QStringList Production{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};

inline QString roomOf(const QString &file)
{
    const QStringList parts = file.split(u'/');
    return parts[0] == u"app" ? parts[0] : parts.mid(0, 2).join(u'/');
}

inline QStringList sources(const QStringList &folders = Production)
{
    const QString root = QStringLiteral(BATUTA_SOURCE);
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator each(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files << QDir(root).relativeFilePath(each.next());
    }
    files.sort();
    return files;
}

// The code alone: comments gone, what stands between quotes too.
inline QString codeOf(QString text)
{
    static const QRegularExpression quoted(
        QStringLiteral("R\"(\\w*)\\(.*?\\)\\1\"|\"(\\\\.|[^\"\\\\\\n])*\""), // raw ones, and the rest
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*|/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.replace(quoted, QStringLiteral("\"\"")).remove(comment);
}

} // namespace house
