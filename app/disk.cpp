#include "app/disk.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

Disk *standIn = nullptr;

} // namespace

int Disk::open(const QByteArray &path, int flags, mode_t mode)
{
    return ::open(path.constData(), flags | O_CLOEXEC, mode);
}

ssize_t Disk::write(int file, const char *bytes, size_t size)
{
    return ::write(file, bytes, size);
}

int Disk::reserve(int file, off_t size)
{
    return ::fallocate(file, FALLOC_FL_KEEP_SIZE, 0, size);
}

int Disk::truncate(int file, off_t size)
{
    return ::ftruncate(file, size);
}

int Disk::sync(int file)
{
    return ::fsync(file);
}

int Disk::close(int file)
{
    return ::close(file);
}

int Disk::changeOwner(int file, uid_t owner, gid_t group)
{
    return ::fchown(file, owner, group);
}

int Disk::rename(const QByteArray &from, const QByteArray &to)
{
    return std::rename(from.constData(), to.constData());
}

int Disk::remove(const QByteArray &path)
{
    return ::unlink(path.constData());
}

Disk &Disk::used()
{
    static Disk real;
    return standIn ? *standIn : real;
}

void Disk::use(Disk *disk)
{
    standIn = disk;
}

} // namespace app
