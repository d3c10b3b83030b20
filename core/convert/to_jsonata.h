// A workflow, or one state of it, from JSONPath to JSONata: a patch, and the spots it cannot prove equal. What has no
// JSONata stays in JSONPath, and is told.
#pragma once

#include "core/convert/doubts.h"
#include "core/edit/intents.h"

namespace convert {

struct Doubt
{
    asl::StatePath state;
    DoubtCode code = DoubtCode::NoState;
    QString field; // of NotConverted: the field that has no JSONata
    bool operator==(const Doubt &) const = default;
};

struct Conversion
{
    text::Patch patch;
    std::vector<Doubt> doubts;
};

// Refusals are those of edits.
Result<Conversion> toJsonata(const asl::Definition &now);
Result<Conversion> toJsonata(const asl::Definition &now, const asl::StatePath &state);

} // namespace convert
