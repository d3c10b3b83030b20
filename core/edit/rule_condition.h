// Edits of what a Choice rule asks in JSONPath: its comparisons joined, taken apart, negated. A part is the rule or a
// condition within it. What comes of the rule (Next, Assign, Comment) stays where it is, byte for byte.
#pragma once

#include "core/edit/edit_part.h"

namespace edit {

// Puts the condition into And or Or together with a new one (JSON text), or into Not, which takes none.
Answer wrapCondition(const Definition &now, const Part &condition, const QString &junction, const QString &fresh = {});
// What the And, Or or Not there holds takes its place: its only condition, or the one of that index.
Answer unwrapCondition(const Definition &now, const Part &condition, qsizetype index = 0);
// Takes a condition out of its And or Or; the last but one takes the place of both.
Answer removeCondition(const Definition &now, const Part &condition);

} // namespace edit
