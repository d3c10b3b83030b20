// The first way to write a file: complete beside the old one, which it then takes the place of in one stroke.
#pragma once

#include <QByteArray>

#include <sys/stat.h>

namespace app {

// Begins the name of a file that is being written.
inline constexpr const char *DraftPrefix = ".batuta-";

struct Replaced
{
    enum Outcome {
        Done,
        Failed, // and nothing has changed
        Impossible, // here, or not without losing something of the old file; nothing has changed
    } outcome = Done;
    int error = 0; // errno
};

// `old`: the file that stands there, if one does. `secret`: a new file is its owner's alone.
Replaced replacedBy(const QByteArray &bytes, const QByteArray &path, const struct stat *old, bool secret);

// Steps that other ways share; false, and errno says why.
bool writeAll(int file, const QByteArray &bytes);
bool reachesDisk(int file);
bool holds(int file, const QByteArray &bytes);
// An unused name for a file to be; a descriptor open for reading and writing, or -1.
int newFileIn(const QByteArray &folder, const QByteArray &prefix, mode_t mode, QByteArray &name);

QByteArray folderOf(const QByteArray &path);

} // namespace app
