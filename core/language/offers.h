// The parts that completion is put together from, one per kind of place.
#pragma once

#include "core/language/completion.h"

namespace language {

// At a key: fields that are not there yet, parameters a call needs, whole states where states stand.
void offerKeys(const asl::Definition &definition, const Place &place, Completions &offer);
// At a value: words, names, errors, resources.
void offerValues(const asl::Definition &definition, const Place &place, Completions &offer);
// Inside {% … %} and where a JSONPath stands; false where the position is in neither.
bool offerExpressions(const asl::Definition &definition, const Place &place, qsizetype position, Completions &offer);

// What a value of the field looks like before anything is known; the caret's place in it.
struct Skeleton
{
    QString text;
    qsizetype caret = -1;
};
Skeleton skeletonOf(const asl::Definition &definition, const asl::Field &field, asl::QueryLanguage language, int depth);
// How deep the members of this object stand.
int memberDepth(const json::Tree &tree, json::NodeId object);

// Everything an ErrorEquals may name: AWS's errors, and those that the definition names anywhere.
QStringList errorsOf(const asl::Definition &definition);
// What a state at this place may read: variables assigned in its scope and those around.
QStringList variablesAt(const asl::Definition &definition, const asl::StatePath &state);

} // namespace language
