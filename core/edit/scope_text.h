// The states of a scope as text: as a machine of their own, and put among those of another scope.
#pragma once

#include "core/edit/editing.h"

namespace edit {

// "JSONata" or "JSONPath".
QString languageWord(asl::QueryLanguage language);

// `members` are properties as text: "Name": {…}, …; no StartAt where `start` is empty.
Definition machineOf(const QString &members, const QString &start, asl::QueryLanguage language);

// A machine's states, all at once, since a large text is read anew after every step: behind the state named `after`, else
// before the one named `before`, else last. Refuses a name that stands there already.
bool putStates(Editing &target, const ScopePath &scope, const Definition &machine, const QString &before,
               const QString &after = {});

} // namespace edit
