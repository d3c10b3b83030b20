#include "app/hold.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app {

namespace {

// Someone may have taken the file away between its opening and its locking: then the lock is worth nothing.
bool stillStands(int file, const QByteArray &path)
{
    struct stat opened
    {
    }, named{};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

} // namespace

Hold::Hold(QString path, int file) : m_path(std::move(path)), m_file(file) {}

Hold::~Hold()
{
    QFile::remove(m_path);
    ::close(m_file);
}

std::unique_ptr<Hold> Hold::taken(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0)
            return nullptr;
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            return nullptr;
        }
        if (stillStands(file, name))
            return std::unique_ptr<Hold>(new Hold(path, file));
        ::close(file);
    }
}

bool Hold::isHeld(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return errno != ENOENT;
    const bool held = ::flock(file, LOCK_EX | LOCK_NB) != 0;
    ::close(file);
    return held;
}

} // namespace app
