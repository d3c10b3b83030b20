// Everything a teacher would want to know of a lesson before a class meets it, each fault at its line.
#pragma once

#include "core/lesson/reader.h"

namespace lesson {

// Those of reading it, and what only running shows: the reference does as the cases expect and meets the wishes, the
// starter does not, what tasks and quizzes name is there. By file and line.
std::vector<Fault> faultsOf(const Reading &reading);

} // namespace lesson
