// What the patterns call their states and their test cases, in the user's language: the pieces themselves are written
// once, in English.
#pragma once

#include <QString>

namespace canvas {

QString inUsersWords(QString pattern); // a pattern's JSON text
QString inUsersLanguage(const QString &word); // one of them

} // namespace canvas
