// Several files of one folder, written together: all of them or none.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace app {

struct FolderFile
{
    QString name; // within the folder
    QByteArray bytes;
    bool isOnce = false; // what is there already is never replaced
};

// The names of those that stand in the folder and say something else.
QStringList replacedIn(const QString &folder, const std::vector<FolderFile> &files);
// Those that are there already, as they are to be, are not touched. Where one cannot be written, the others are again as
// they were, and a sentence says which and why.
Result<bool, QString> writeInto(const QString &folder, const std::vector<FolderFile> &files);

} // namespace app
