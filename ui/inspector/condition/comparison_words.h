// Comparisons in plain words, and why a condition has no rows.
#pragma once

#include "core/asl/comparison.h"

namespace inspector {

// "Number: is greater than". What the words know nothing of is called as ASL does.
QString comparisonWords(const asl::Comparison &comparison);
// Of a comparison whose value is yes or no.
QString answerWords(const asl::Comparison &comparison, bool yes);
// "is greater than", of "GreaterThan".
QString relationWords(const QString &relation);
QString faultWords(const asl::FaultyCondition &fault);

} // namespace inspector
