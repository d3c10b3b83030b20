// Names of states: which are taken, what a free one looks like, and giving a state another one. AWS wants a
// name to be unique in the whole machine, whatever the scope, and at most 80 characters long.
#pragma once

#include "core/edit/editing.h"

#include <QSet>

namespace edit {

inline constexpr qsizetype LongestName = 80;

QSet<QString> namesIn(const Definition &now);
QString uniqueAmong(const QSet<QString> &taken, const QString &wished);

// The key and everything in its scope that names it.
bool rename(Editing &text, const StatePath &state, const QString &name);

} // namespace edit
