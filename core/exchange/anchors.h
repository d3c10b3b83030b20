// YAML's aliases in a definition whose anchors stand elsewhere in the template: what each stands for, written so that it
// can stand in the alias's place.
#pragma once

#include "core/json/tree.h"

#include <optional>
#include <vector>

namespace exchange {

struct OuterAlias
{
    text::Span span; // *name
    QString name;
    std::optional<QString> value; // of its anchor, on one line; none where that cannot be written so
};

// Those below a value that lie outside of it, in order.
std::vector<OuterAlias> outerAliases(const json::Tree &tree, json::NodeId value);

// Where the value is an alias, the value that it stands for; else itself. NoNode where that cannot be told.
json::NodeId beyondAliases(const json::Tree &tree, json::NodeId node);

} // namespace exchange
