// The plugins of a serverless.yml, among which one carries state machines.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/text/patch.h"

namespace carrier {

inline constexpr const char *Plugin = "serverless-step-functions";

// The section stepFunctions, where the file lists its plugins and this one, or one like it, is not among them. NoNode where
// all is well, and where the list stands elsewhere or is worked out.
json::NodeId sectionWithoutPlugin(const json::Tree &tree);
text::Patch addingPlugin(const json::Tree &tree);

} // namespace carrier
