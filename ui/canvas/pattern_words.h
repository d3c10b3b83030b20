// What the patterns call their states, in the user's language: the pieces themselves are written once, in English.
#pragma once

#include <QString>

namespace canvas {

QString inUsersWords(QString pattern); // a pattern's JSON text

} // namespace canvas
