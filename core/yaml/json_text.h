// A tree's values as JSON text, numbers spelt as they were. CloudFormation's short tags become the objects they
// stand for, where asked; otherwise what is tagged is its value.
//
// Where they become functions, the text goes its own way: a placeholder that is bare in YAML then stays bare, for what
// it becomes may be a number. Only in fields that hold nothing but texts it is quoted.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/text/style.h"

namespace yaml {

enum class Tags : quint8 { Dropped, AsFunctions };

// `node` is written as ${Name}, without quotes, in a field that may hold anything.
bool isBarePlaceholder(const json::Tree &tree, json::NodeId node);

QString jsonText(const json::Tree &tree, json::NodeId node, const text::Style &style, int depth, Tags tags);
// The whole document.
Result<QString> jsonText(const json::Tree &tree, Tags tags);

} // namespace yaml
