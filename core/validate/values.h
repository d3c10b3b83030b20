// Whether a field's value is of the type the vocabulary asks for, and within the range AWS takes.
#pragma once

#include "core/asl/vocabulary.h"
#include "core/validate/findings.h"

namespace validate {

void checkValue(Findings &findings, const asl::Field &field, json::NodeId value, asl::QueryLanguage language);

} // namespace validate
