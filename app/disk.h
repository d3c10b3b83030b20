// The system calls that a careful writing needs, behind one door, so that a test can stand in for the disk and let
// any of them fail. Each answers as the call of its name does: -1, and errno says why.
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace app {

class Disk
{
public:
    virtual ~Disk() = default;

    virtual int open(const QByteArray &path, int flags, mode_t mode = 0);
    virtual ssize_t write(int file, const char *bytes, size_t size);
    virtual int reserve(int file, off_t size); // room for that many bytes, the file's length unchanged
    virtual int truncate(int file, off_t size);
    virtual int sync(int file);
    virtual int close(int file);
    virtual int changeOwner(int file, uid_t owner, gid_t group);
    virtual int rename(const QByteArray &from, const QByteArray &to);
    virtual int remove(const QByteArray &path);

    static Disk &used();
    static void use(Disk *disk); // a null pointer: the real one again
};

} // namespace app
