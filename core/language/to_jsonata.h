// Single fields of JSONPath as their JSONata twins, only where both certainly mean the same.
#pragma once

#include "core/asl/definition.h"
#include "core/base/value.h"

namespace language {

// "$.a[0].b" as "$states.input.a[0].b"; nothing for wildcards, filters, calls. `root` is what $ stands for.
std::optional<QString> expressionOf(const QString &path, const QString &root);

// A template with its ".$" fields as expressions; nothing where one of them is not certain.
std::optional<Value> templateOf(const Value &value, const QString &root);

struct Twin
{
    QString name;
    Value value;
};
std::optional<Twin> twinOf(const json::Tree &tree, const asl::State &state, json::NodeId field);

} // namespace language
