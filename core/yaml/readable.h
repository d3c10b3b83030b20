// YAML as yaml-cpp can read it. Two things that YAML allows it refuses; they are written otherwise for it, character by
// character as long as before, so that every place stays what it is.
#pragma once

#include <QString>

namespace yaml {

struct Readable
{
    QString text;
    bool hasPairs = false; // escaped surrogate pairs are hidden in it; what is read has to pass through withPairs
};

Readable readable(const QString &text);

// A scalar as it was read, with its surrogate pairs again. `isQuoted`: in double quotes, where the escapes were read.
QString withPairs(QString value, bool isQuoted);

} // namespace yaml
