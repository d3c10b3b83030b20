// Definitions in HCL as inner texts: what a string or heredoc says, and the JSON that jsonencode makes of values.
#pragma once

#include "core/exchange/inner.h"
#include "core/hcl/templates.h"

#include <optional>

namespace exchange {

struct HclText
{
    Inner inner;
    bool isWorkedOut = false; // parts of it, by %{ if } or %{ for }: what it says is known to Terraform alone
    bool isStripped = false; // ${~ } takes blanks away: they are still there
};

// Of a sound string or heredoc. A heredoc's last line end is the carrier's. What is said to be text, $${Name}, is
// ${!Name}, as definitions write it; where a template_file reads the text once more, it is the place ${Name} to fill in.
enum class Rereading : quint8 { None, Once };
std::optional<HclText> innerOfText(const hcl::Tree &tree, hcl::NodeId text, Rereading rereading);
// Of a file that templatefile() fills in. A ${Name} stays as it is; only other expressions are holes of their own.
std::optional<HclText> innerOfFile(const QString &text);

// Of a sound object or list: JSON with the same lines. Whatever is not written out is a hole.
std::optional<Inner> innerOfValues(const hcl::Tree &tree, hcl::NodeId value);

} // namespace exchange
