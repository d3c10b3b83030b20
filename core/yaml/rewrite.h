// Turns a YAML document into one that says what another tree says, by the smallest changes of its text: values,
// keys and lines that stay are not touched, what moves takes its comments along, what is new is written as the
// file around it is.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/text/patch.h"

namespace yaml {

Result<text::Patch> rewritten(const json::Tree &tree, const json::Tree &wanted);

} // namespace yaml
