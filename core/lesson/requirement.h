// Whether a definition is as a lesson wishes it to be, beyond what it does.
#pragma once

#include "core/lesson/lesson.h"

namespace lesson {

bool isMet(const Requirement &requirement, const asl::Definition &definition);
// Why a requirement's expression cannot be evaluated, if it is none: with the parser's words.
std::optional<std::string> expressionFault(const Requirement &requirement);
// The Types used that the lesson does not allow.
QStringList forbidden(const Lesson &lesson, const asl::Definition &definition);

} // namespace lesson
