// Definitions in HCL as inner texts: what a string or heredoc says, and the JSON that jsonencode makes of values.
#pragma once

#include "core/exchange/inner.h"
#include "core/hcl/templates.h"

#include <optional>

namespace exchange {

struct HclText
{
    Inner inner;
    bool isWorkedOut = false; // parts of it by %{ if }, %{ for } or ${~ }: it is not what Terraform will make of it
};

// Of a sound string or heredoc. A heredoc's last line end is the carrier's.
std::optional<HclText> innerOfText(const hcl::Tree &tree, hcl::NodeId text);

// Of a sound object or list: JSON with the same lines. Whatever is not written out is a hole.
std::optional<Inner> innerOfValues(const hcl::Tree &tree, hcl::NodeId value);

} // namespace exchange
