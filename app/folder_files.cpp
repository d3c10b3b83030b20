#include "app/folder_files.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/refusals.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <optional>

namespace app {

namespace {

bool isThere(const QString &folder, const FolderFile &file)
{
    return QFileInfo::exists(folder + u'/' + file.name) || QFileInfo(folder + u'/' + file.name).isSymLink();
}

bool isSame(const QString &folder, const FolderFile &file)
{
    const auto now = bytesOf(folder + u'/' + file.name);
    return now && *now == file.bytes;
}

// What was there, for the way back.
struct Before
{
    QString path;
    std::optional<QByteArray> bytes;
};

void undo(const std::vector<Before> &written)
{
    for (auto each = written.rbegin(); each != written.rend(); ++each) {
        if (!each->bytes)
            QFile::remove(each->path);
        else if (const auto restored = writeBytes(each->path, *each->bytes); !restored)
            break; // the disk takes nothing any more: the new ones stay
    }
}

} // namespace

QStringList replacedIn(const QString &folder, const std::vector<FolderFile> &files)
{
    QStringList names;
    for (const FolderFile &file : files)
        if (!file.isOnce && isThere(folder, file) && !isSame(folder, file))
            names << file.name;
    return names;
}

Result<bool, QString> writeInto(const QString &folder, const std::vector<FolderFile> &files)
{
    std::vector<Before> written;
    const auto fault = [&written](const Refusal &why, const QString &path) {
        undo(written);
        return fileSentence(why, path);
    };
    for (const FolderFile &file : files) {
        if (isThere(folder, file) && (file.isOnce || isSame(folder, file)))
            continue;
        const QString path = folder + u'/' + file.name;
        errno = 0;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return fault(Refusal{Code::Unwritable, {systemWords(errno == 0 ? EIO : errno)}}, path);
        Before before{path, std::nullopt};
        if (const auto bytes = bytesOf(path))
            before.bytes = *bytes;
        if (const auto done = writeBytes(path, file.bytes); !done)
            return fault(done.error(), path);
        written.push_back(std::move(before));
    }
    return true;
}

} // namespace app
