#include "app/rewriting.h"

#include "app/disk.h"
#include "app/draft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

struct Copy
{
    QByteArray path; // empty: there is none
    int error = 0;
};

// Also where the file's folder takes no new files, or its disk none at all.
QList<QByteArray> shelters(const QByteArray &path)
{
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Batuta/kept");
    QDir().mkpath(data);
    return {folderOf(path), QFile::encodeName(data), QFile::encodeName(QDir::tempPath())};
}

Copy keptCopy(const QByteArray &path, const QByteArray &bytes)
{
    const QByteArray prefix = QFile::encodeName(QFileInfo(QFile::decodeName(path)).fileName().left(60)) + ".before-";
    Copy copy;
    for (const QByteArray &shelter : shelters(path)) {
        const int file = newFileIn(shelter, prefix, 0600, copy.path);
        if (file >= 0 && writeAll(file, bytes) && reachesDisk(file) && holds(file, bytes)) {
            Disk::used().close(file);
            return copy;
        }
        copy.error = errno;
        if (file >= 0) {
            Disk::used().close(file);
            Disk::used().remove(copy.path);
        }
        copy.path.clear();
    }
    return copy;
}

bool readAll(int file, QByteArray &bytes)
{
    constexpr qsizetype Piece = 1 << 20;
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + Piece);
        const ssize_t read = ::pread(file, bytes.data() + had, size_t(Piece), had);
        bytes.truncate(had + std::max<ssize_t>(read, 0));
        if (read == 0)
            return true;
        if (read < 0 && errno != EINTR)
            return false;
    }
}

bool overwritten(int file, const QByteArray &bytes)
{
    return ::lseek(file, 0, SEEK_SET) == 0 && writeAll(file, bytes) && Disk::used().truncate(file, bytes.size()) == 0
        && reachesDisk(file) && holds(file, bytes);
}

// Growing is asked for first: a disk too full says so before a byte has changed.
bool hasRoom(int file, qsizetype before, qsizetype after)
{
    if (after <= before || Disk::used().reserve(file, after) == 0)
        return true;
    if (errno != ENOSPC && errno != EDQUOT && errno != EFBIG)
        return true; // not every file system can tell
    const int error = errno;
    Disk::used().truncate(file, before);
    errno = error;
    return false;
}

} // namespace

Rewritten rewrittenInPlace(const QByteArray &path, const QByteArray &bytes)
{
    const int file = Disk::used().open(path, O_RDWR | O_NOFOLLOW);
    if (file < 0)
        return {errno, {}};
    QByteArray before;
    Rewritten outcome;
    Copy copy;
    if (!readAll(file, before)) {
        outcome.error = errno;
    } else if (copy = keptCopy(path, before); copy.path.isEmpty()) {
        outcome.error = copy.error;
    } else if (!hasRoom(file, before.size(), bytes.size())) {
        outcome.error = errno;
    } else if (!overwritten(file, bytes)) {
        outcome.error = errno;
        if (!overwritten(file, before))
            outcome.copy = copy.path;
    }
    Disk::used().close(file);
    if (!copy.path.isEmpty() && outcome.copy.isEmpty())
        Disk::used().remove(copy.path);
    return outcome;
}

} // namespace app
