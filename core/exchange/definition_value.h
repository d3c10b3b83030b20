// A definition that stands as a value in YAML or JSON, however a tool's file writes it: as values of the file's own, as
// a text, as Fn::Sub or Fn::Join.
#pragma once

#include "core/exchange/holes.h"
#include "core/exchange/intrinsics.h"
#include "core/exchange/machine.h"

namespace exchange {

// Fills in the machine's form, place, inner text, and the reason why there is none. Its fillings are known already.
void takeDefinition(Machine &machine, const json::Tree &tree, json::NodeId value, Signs signs);

// Takes the entries of a substitution map; `defaults` holds the template's parameters that have one.
void takeFillings(Machine &machine, const json::Tree &tree, json::NodeId map, const QHash<QString, QString> &defaults);

// A text of JSON, or of YAML; told by its beginning.
json::Format formatOfInner(const QString &text);

} // namespace exchange
