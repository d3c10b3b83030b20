// Disks that fail, for tests of writing: a real one of a few blocks, and a stand-in whose calls fail on demand.
#pragma once

#include "app/disk.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

#include <sys/mount.h>
#include <sys/statvfs.h>

namespace tests {

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

inline QByteArray got(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

// A file system in memory; mounting one takes the superuser.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size = "256k")
        : m_mounted(::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, (QByteArray("size=") + size).constData())
                    == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_mounted; }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    qint64 room() const
    {
        struct statvfs status
        {
        };
        return ::statvfs(qPrintable(m_folder.path()), &status) == 0 ? qint64(status.f_bavail * status.f_bsize) : -1;
    }
    // Leaves about so many bytes.
    void fillUpTo(qint64 left) const
    {
        put(at(QStringLiteral("ballast")), QByteArray(std::max<qint64>(room() - left, 0), 'x'));
    }
    void empty() const { QFile::remove(at(QStringLiteral("ballast"))); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

// The real disk but for one kind of call, which fails `times` times after it went well `spared` times. Writing goes
// in small pieces, so that a failure comes in the middle of a file.
class FaultyDisk : public app::Disk
{
public:
    enum Call { None, Open, Write, Reserve, Truncate, Sync, Owner, Rename };

    FaultyDisk(Call call, int error, int spared = 0, int times = 1 << 20)
        : m_call(call), m_error(error), m_spared(spared), m_times(times)
    {
        use(this);
    }
    ~FaultyDisk() override { use(nullptr); }

    int open(const QByteArray &path, int flags, mode_t mode) override
    {
        return fails(Open) ? -1 : Disk::open(path, flags, mode);
    }
    ssize_t write(int file, const char *bytes, size_t size) override
    {
        return fails(Write) ? -1 : Disk::write(file, bytes, std::min<size_t>(size, Piece));
    }
    int reserve(int file, off_t size) override { return fails(Reserve) ? -1 : Disk::reserve(file, size); }
    int truncate(int file, off_t size) override { return fails(Truncate) ? -1 : Disk::truncate(file, size); }
    int sync(int file) override { return fails(Sync) ? -1 : Disk::sync(file); }
    int changeOwner(int file, uid_t owner, gid_t group) override
    {
        return fails(Owner) ? -1 : Disk::changeOwner(file, owner, group);
    }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return fails(Rename) ? -1 : Disk::rename(from, to);
    }

    static constexpr size_t Piece = 8;

private:
    bool fails(Call call)
    {
        if (call != m_call || m_spared-- > 0 || m_times-- <= 0)
            return false;
        errno = m_error;
        return true;
    }

    Call m_call;
    int m_error, m_spared, m_times;
};

} // namespace tests
