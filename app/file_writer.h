// Writes whole files, for everything in the program that writes one. All or nothing: what was there before stays
// until the new bytes are on the disk and have been read back, and what cannot be written is refused with the reason.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace app {

struct Writing
{
    bool through = false; // a pipe or a device is written to as it is; otherwise it is refused. Never replaced.
    bool secret = false; // a new file is its owner's alone
};

// A complete new file takes the old one's place, with its owner, group, mode, access list and attributes; symbolic
// links stay. Where that would lose something (other names of the file, an owner we cannot give) or cannot be (the
// folder takes no new files), the file is written in place, after a copy of it has been kept.
// Cut is the refusal where a failure left the file damaged.
Result<bool> writeBytes(const QString &path, const QByteArray &bytes, Writing how = {});

// Two names of one file, whatever links lead there.
bool isSameFile(const QString &one, const QString &other);

// The system's reason in the user's language.
QString systemWords(int error);

// What a writer that was killed has left in a folder of ours.
void removeDrafts(const QString &folder);

} // namespace app
