// Text of a value that is in the document already, taken along to where the value is to stand: with its comments,
// tags and quotes, indented anew.
#pragma once

#include "core/json/tree.h"

#include <optional>

namespace yaml {

// A value of the tree that says the same as the wanted one, or nearly; NoNode where none does. A nearly equal one
// has the same key, or most of its fields.
json::NodeId originOf(const json::Tree &tree, const json::Tree &wanted, json::NodeId node);

// What stands behind the origin's colon or dash, as it should stand behind one in that column. Nothing where the
// text cannot be used twice.
std::optional<QString> liftedAfterKey(const json::Tree &tree, json::NodeId origin, qsizetype column);
std::optional<QString> liftedAfterDash(const json::Tree &tree, json::NodeId origin, qsizetype column);
// Between brackets, on lines indented so.
std::optional<QString> liftedFlow(const json::Tree &tree, json::NodeId origin, const QString &indent);

} // namespace yaml
