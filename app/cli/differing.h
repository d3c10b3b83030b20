// What `batuta diff` found, in the forms it prints that need no drawing.
#pragma once

#include "app/difference_words.h"

namespace cli {

struct Inks
{
    bool coloured = false; // for a terminal
    int width = 100; // of a line that is not broken
};

// A line a state; below it each field with what it was and is. Nothing that a terminal would obey.
QString asText(const app::Comparison &comparison, const QString &title, Inks inks);

// {"added": [state], "removed": [state], "renamed": [{"from", "to"}], "moved": [{"state", "from", "to"}],
//  "changed": [{"state", "field", "before", "after"}], "paths": {"added": {state: path}, "removed": {state: path}}}
// A state is named by its name, which AWS wants unique in a machine; by its path, where it is not. "state" is null for a
// field of the machine itself, else the name as it is after. "before" or "after" is left out where the field is not
// there. What names one state has its "path", too, where that stands inside another; "from" and "to" of what moved are
// paths; "paths" has those of nested states that came or went, and is left out where there are none.
QString asJson(const app::Comparison &comparison);

} // namespace cli
