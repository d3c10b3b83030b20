// One state's fields in JSONata for those in JSONPath.
#pragma once

#include "core/convert/doubts.h"
#include "core/convert/expression.h"

namespace convert {

struct ConvertedState
{
    Value fields; // all of the state's, scopes inside it as they were
    QList<DoubtCode> doubts;
    QString untranslated; // the field that has no JSONata; the others are then of no use
};

// Of an object; whatever else it holds.
ConvertedState converted(const Value &state);

} // namespace convert
