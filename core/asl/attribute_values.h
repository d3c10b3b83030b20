// DynamoDB's attribute values: each is an object of one field, named after the value's type.
// Source: Amazon DynamoDB API reference, "AttributeValue".
#pragma once

#include "core/asl/resource.h"
#include "core/json/tree.h"

#include <QStringList>

namespace asl {

// Whether the call's parameter holds attribute values by their names: Key, Item, ExpressionAttributeValues …
bool holdsAttributes(const Integration &call, QStringView parameter);
// The types of which a value fits on a line, and those that are JSON within: "S", "N", "BOOL", "NULL", "M", "L".
const QStringList &attributeTypes();
// The type of the attribute value there; empty where it is none of these, or says more than one thing.
QString attributeTypeOf(const json::Tree &tree, json::NodeId value);

} // namespace asl
