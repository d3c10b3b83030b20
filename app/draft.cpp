#include "app/draft.h"

#include "app/disk.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace app {

namespace {

constexpr const char *AccessList = "system.posix_acl_access";

constexpr int NameTries = 100;

QByteArray someNameIn(const QByteArray &folder, const QByteArray &prefix)
{
    return folder + '/' + prefix + QByteArray::number(QRandomGenerator::global()->generate(), 36);
}

// A file on its way: gone again unless it took its place. Where the file system can, it has no name until it is
// complete, so that a program killed meanwhile leaves nothing behind.
class Draft
{
public:
    Draft(const QByteArray &folder, mode_t mode) : m_folder(folder)
    {
        const bool canBeNamedLater = ::access("/proc/self/fd", X_OK) == 0;
        m_file = canBeNamedLater ? Disk::used().open(folder, O_TMPFILE | O_RDWR, mode) : -1;
        if (m_file < 0
            && (!canBeNamedLater || errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL))
            m_file = newFileIn(folder, DraftPrefix, mode, m_path);
    }
    ~Draft()
    {
        const int error = errno;
        if (m_file >= 0)
            Disk::used().close(m_file);
        if (!m_path.isEmpty())
            Disk::used().remove(m_path);
        errno = error;
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    bool isOpen() const { return m_file >= 0; }
    int file() const { return m_file; }
    bool takeName()
    {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file);
        for (int i = 0; i < NameTries && m_path.isEmpty(); ++i) {
            const QByteArray tried = someNameIn(m_folder, DraftPrefix);
            if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, tried.constData(), AT_SYMLINK_FOLLOW) == 0)
                m_path = tried;
            else if (errno != EEXIST)
                break;
        }
        return !m_path.isEmpty();
    }
    bool close()
    {
        const int file = m_file;
        m_file = -1;
        return Disk::used().close(file) == 0;
    }
    bool takePlaceOf(const QByteArray &path)
    {
        if (Disk::used().rename(m_path, path) != 0)
            return false;
        m_path.clear();
        return true;
    }

private:
    QByteArray m_folder;
    QByteArray m_path; // empty: it has no name
    int m_file = -1;
};

QByteArray attributeOf(const QByteArray &path, const QByteArray &name)
{
    const ssize_t size = ::getxattr(path.constData(), name.constData(), nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray value(size, '\0');
    const ssize_t read = ::getxattr(path.constData(), name.constData(), value.data(), size_t(value.size()));
    value.truncate(std::max<ssize_t>(read, 0));
    return value;
}

QList<QByteArray> attributesOf(const QByteArray &path)
{
    const ssize_t size = ::listxattr(path.constData(), nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t read = ::listxattr(path.constData(), names.data(), size_t(names.size()));
    names.truncate(std::max<ssize_t>(read, 0));
    QList<QByteArray> list = names.split('\0');
    list.removeAll(QByteArray());
    return list;
}

// False where the new file cannot be all that the old one was, but for its content.
bool becomesLike(const Draft &draft, const QByteArray &path, const struct stat &old)
{
    struct stat now
    {
    };
    if (::fstat(draft.file(), &now) != 0)
        return false;
    if ((now.st_uid != old.st_uid || now.st_gid != old.st_gid)
        && Disk::used().changeOwner(draft.file(), old.st_uid, old.st_gid) != 0)
        return false;
    const QList<QByteArray> attributes = attributesOf(path);
    for (const QByteArray &name : attributes) {
        const QByteArray value = attributeOf(path, name);
        if (::fsetxattr(draft.file(), name.constData(), value.constData(), size_t(value.size()), 0) != 0)
            return false;
    }
    if (!attributes.contains(AccessList)) // the folder may hand one to its new files
        ::fremovexattr(draft.file(), AccessList);
    return ::fchmod(draft.file(), old.st_mode & 07777) == 0;
}

// The rename itself is safe only once the folder is.
bool folderReachesDisk(const QByteArray &folder)
{
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return true; // a folder that may be written but not read
    const bool safe = reachesDisk(file);
    const int error = errno;
    ::close(file);
    errno = error;
    return safe;
}

bool forbidsReplacing(int error)
{
    // EBUSY and EXDEV: something is mounted on this very file, as containers do.
    return error == EACCES || error == EPERM || error == EROFS || error == EBUSY || error == EXDEV;
}

Replaced failure(int error)
{
    return {forbidsReplacing(error) ? Replaced::Impossible : Replaced::Failed, error};
}

} // namespace

Replaced replacedBy(const QByteArray &bytes, const QByteArray &path, const struct stat *old, bool secret)
{
    const QByteArray folder = folderOf(path);
    Draft draft(folder, old || secret ? 0600 : 0666);
    if (!draft.isOpen())
        return failure(errno);
    if (!writeAll(draft.file(), bytes))
        return {Replaced::Failed, errno};
    if (old && !becomesLike(draft, path, *old))
        return {Replaced::Impossible, errno};
    if (!reachesDisk(draft.file()) || !holds(draft.file(), bytes) || !draft.takeName() || !draft.close())
        return {Replaced::Failed, errno};
    if (!draft.takePlaceOf(path))
        return failure(errno);
    if (!folderReachesDisk(folder))
        return {Replaced::Failed, errno};
    return {};
}

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = Disk::used().write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC;
            return false;
        }
        done += written;
    }
    return true;
}

bool reachesDisk(int file)
{
    while (Disk::used().sync(file) != 0) {
        if (errno == EINTR)
            continue;
        return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP; // a file system that has nothing to wait for
    }
    return true;
}

bool holds(int file, const QByteArray &bytes)
{
    struct stat status
    {
    };
    if (::fstat(file, &status) != 0)
        return false;
    QByteArray piece(64 * 1024, '\0');
    qsizetype done = 0;
    while (status.st_size == bytes.size() && done < bytes.size()) {
        const ssize_t read = ::pread(file, piece.data(), size_t(piece.size()), done);
        if (read < 0 && errno == EINTR)
            continue;
        if (read <= 0 || !std::equal(piece.constData(), piece.constData() + read, bytes.constData() + done))
            break;
        done += read;
    }
    if (status.st_size == bytes.size() && done == bytes.size())
        return true;
    errno = EIO;
    return false;
}

int newFileIn(const QByteArray &folder, const QByteArray &prefix, mode_t mode, QByteArray &name)
{
    for (int i = 0; i < NameTries; ++i) {
        const QByteArray tried = someNameIn(folder, prefix);
        const int file = Disk::used().open(tried, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (file >= 0) {
            name = tried;
            return file;
        }
        if (errno != EEXIST)
            break;
    }
    return -1;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
}

} // namespace app
