#include "app/file_writer.h"

#include "app/disk.h"
#include "app/draft.h"
#include "app/refusals.h"
#include "app/rewriting.h"
#include "core/text/refusals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <chrono>
#include <climits>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr auto ReaderPatience = 2s;
constexpr int MostLinks = 40; // as the kernel

struct WriterWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Words)
};

Refusal unwritable(int error)
{
    return {Code::Unwritable, {systemWords(error)}};
}

Refusal broken(int error)
{
    return {Code::StreamUnwritable, {systemWords(error)}};
}

// Where the bytes really go once every symbolic link is followed.
struct Place
{
    QByteArray path;
    int descriptor = -1; // one of our own, named through /dev or /proc
    int trouble = 0; // errno
    bool exists = false;
    struct stat status
    {
    };
};

// -1: the path names none. A descriptor that a shell has opened is written on, not opened anew: that would begin at
// its start.
int descriptorNamed(const QByteArray &path)
{
    static const QRegularExpression numbered(QStringLiteral("^/(dev|proc/self|proc/thread-self)/fd/([0-9]+)$"));
    const QString clean = QDir::cleanPath(QFile::decodeName(path));
    if (clean == u"/dev/stdout")
        return STDOUT_FILENO;
    if (clean == u"/dev/stderr")
        return STDERR_FILENO;
    const auto match = numbered.match(clean);
    return match.hasMatch() ? match.captured(2).toInt() : -1;
}

Place placeOf(const QString &path)
{
    Place place;
    place.path = QFile::encodeName(path);
    for (int hops = 0; hops < MostLinks; ++hops) {
        place.descriptor = descriptorNamed(place.path);
        if (place.descriptor >= 0)
            return place;
        if (::lstat(place.path.constData(), &place.status) != 0) {
            place.trouble = errno == ENOENT ? 0 : errno;
            return place;
        }
        if (!S_ISLNK(place.status.st_mode)) {
            place.exists = true;
            return place;
        }
        QByteArray target(PATH_MAX, '\0');
        const ssize_t length = ::readlink(place.path.constData(), target.data(), size_t(target.size()));
        if (length < 0) {
            place.trouble = errno;
            return place;
        }
        target.truncate(length);
        place.path = target.startsWith('/') ? target : folderOf(place.path) + '/' + target;
    }
    place.trouble = ELOOP;
    return place;
}

Result<bool> poured(int file, const QByteArray &bytes)
{
    const bool all = writeAll(file, bytes);
    const int error = errno;
    const bool closed = Disk::used().close(file) == 0;
    if (!all || !closed)
        return broken(all ? errno : error);
    return true;
}

// A pipe that nobody reads would keep us waiting for ever: a reader has a moment to come.
Result<bool> writtenThrough(const Place &place, const QByteArray &bytes)
{
    if (place.descriptor >= 0) {
        const int twin = ::fcntl(place.descriptor, F_DUPFD_CLOEXEC, 3);
        return twin < 0 ? Result<bool>(broken(errno)) : poured(twin, bytes);
    }
    const auto deadline = std::chrono::steady_clock::now() + ReaderPatience;
    for (;;) {
        const int file = Disk::used().open(place.path, O_WRONLY | O_NOCTTY | O_NONBLOCK);
        if (file >= 0) {
            ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) & ~O_NONBLOCK);
            return poured(file, bytes);
        }
        if (errno != ENXIO || !S_ISFIFO(place.status.st_mode))
            return broken(errno);
        if (std::chrono::steady_clock::now() > deadline)
            return Refusal{Code::PipeUnread};
        std::this_thread::sleep_for(10ms);
    }
}

} // namespace

Result<bool> writeBytes(const QString &path, const QByteArray &bytes, Writing how)
{
    const Place place = placeOf(path);
    if (place.trouble)
        return unwritable(place.trouble);
    if (place.exists && S_ISDIR(place.status.st_mode))
        return Refusal{text::Code::IsFolder};
    if (place.descriptor >= 0 || (place.exists && !S_ISREG(place.status.st_mode))) {
        // A disk's own device holds other people's files.
        const bool streams = place.descriptor >= 0 || S_ISFIFO(place.status.st_mode) || S_ISCHR(place.status.st_mode);
        return how.through && streams ? writtenThrough(place, bytes) : Result<bool>(Refusal{text::Code::Special});
    }
    // A file that says it is not to be written is not replaced either, though its folder would allow it.
    if (place.exists && ::faccessat(AT_FDCWD, place.path.constData(), W_OK, AT_EACCESS) != 0)
        return unwritable(errno);
    const struct stat *old = place.exists ? &place.status : nullptr;
    if (!old || old->st_nlink == 1) {
        const Replaced replaced = replacedBy(bytes, place.path, old, how.secret);
        if (replaced.outcome == Replaced::Done)
            return true;
        if (replaced.outcome == Replaced::Failed || !old)
            return unwritable(replaced.error);
    }
    const Rewritten rewritten = rewrittenInPlace(place.path, bytes);
    if (rewritten.error == 0)
        return true;
    if (rewritten.copy.isEmpty())
        return unwritable(rewritten.error);
    return Refusal{Code::Cut, {systemWords(rewritten.error), QFile::decodeName(rewritten.copy)}};
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first
    {
    }, second{};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

QString systemWords(int error)
{
    switch (error) {
    case ENOSPC: return WriterWords::tr("no space is left on the disk");
    case EDQUOT: return WriterWords::tr("your share of the disk is used up");
    case EFBIG: return WriterWords::tr("the system allows no file of this size");
    case EACCES:
    case EPERM: return WriterWords::tr("the permission is missing");
    case EROFS: return WriterWords::tr("the disk can only be read");
    case ENOENT:
    case ENOTDIR: return WriterWords::tr("its folder does not exist");
    case EPIPE: return WriterWords::tr("its reader has gone");
    case EBADF: return WriterWords::tr("it is closed");
    case EIO: return WriterWords::tr("the disk reports a fault");
    default: return qt_error_string(error);
    }
}

void removeDrafts(const QString &folder)
{
    constexpr qint64 SurelyDead = 60; // seconds; a draft lives for milliseconds
    const QDateTime now = QDateTime::currentDateTime();
    const QDir there(folder);
    for (const QFileInfo &draft : there.entryInfoList({QStringLiteral(".batuta-*")}, QDir::Files | QDir::Hidden)) {
        if (draft.lastModified().secsTo(now) > SurelyDead)
            QFile::remove(draft.filePath());
    }
}

} // namespace app
