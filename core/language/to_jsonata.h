// Single fields of JSONPath, written in a state that speaks JSONata, as their twins there; only where both certainly
// mean the same.
#pragma once

#include "core/asl/definition.h"
#include "core/base/value.h"

namespace language {

struct Twin
{
    QString name;
    Value value;
};
// `field` is a field of the state's. Nothing where its twin is already there or its meaning is not certain.
std::optional<Twin> twinOf(const json::Tree &tree, const asl::State &state, json::NodeId field);

} // namespace language
