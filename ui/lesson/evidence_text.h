// What a run shows of a student's workflow, as sentences in the user's language. They are words, not a panel.
#pragma once

#include "core/lesson/grade.h"

#include <QString>

namespace lessons {

// "With {"total": 1500} yours ends in “Refuse”, wanted was “Approve”." As plain text.
QString sentence(const lesson::Evidence &evidence);
// The answers that a trial gives tasks: "Charge: Busy, then {"paid": true}". Empty: none but the usual ones.
QString answersText(const compare::Trial &trial);

} // namespace lessons
