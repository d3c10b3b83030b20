// Where a position stands in a YAML definition, in blocks; inside of braces, brackets and literal texts are no places.
// The line under way is read as it will be: a word as a key or a value, an open quote as closed.
#pragma once

#include "core/language/place.h"

namespace language {

struct YamlPlace
{
    asl::Definition
        definition; // so read: what `place` points into. Before the position its text is the one that is there
    Place place;
    QString indent; // of the keys around
};
YamlPlace yamlPlaceAt(const QString &text, qsizetype position);

// In either format; the states around it (`state`, `scope`) are left out.
Place wordPlaceAt(const asl::Definition &definition, qsizetype position);

} // namespace language
