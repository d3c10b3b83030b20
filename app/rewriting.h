// The second way to write a file, where a new one cannot take its place: over its own bytes. A copy of it is on the
// disk before the first of them changes, and a failure puts them back.
#pragma once

#include <QByteArray>

namespace app {

struct Rewritten
{
    int error = 0; // errno; 0: done
    QByteArray copy; // where the old content is kept, if the file could not be given it back
};

Rewritten rewrittenInPlace(const QByteArray &path, const QByteArray &bytes);

} // namespace app
