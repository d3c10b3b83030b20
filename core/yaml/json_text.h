// A tree's values as JSON text, numbers spelt as they were. CloudFormation's short tags become the objects they
// stand for, where asked; otherwise what is tagged is its value.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/text/style.h"

namespace yaml {

enum class Tags : quint8 { Dropped, AsFunctions };

QString jsonText(const json::Tree &tree, json::NodeId node, const text::Style &style, int depth, Tags tags);
// The whole document. Refusals: "damaged", "too-deep".
Result<QString> jsonText(const json::Tree &tree, Tags tags);

} // namespace yaml
