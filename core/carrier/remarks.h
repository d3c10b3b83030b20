// What goes wrong between a definition and the deployment tool's file that carries it, though each may be sound by
// itself: entries that fill in nothing, places that nothing fills in, numbers that become texts.
#pragma once

#include "core/asl/definition.h"
#include "core/exchange/template.h"
#include "core/validate/diagnostic.h"

#include <functional>

namespace carrier {

// A machine of a template, with its definition as read from its inner text or from the file that the template names.
struct Subject
{
    const QString &outer; // the template's text
    const exchange::Template &in;
    const exchange::Machine &machine;
    const asl::Definition &definition;
};

// Whether the file that a template names is there.
using IsThere = std::function<bool(const QString &)>;

struct Remarks
{
    std::vector<validate::Diagnostic> inside; // at places of the definition's own text
    std::vector<validate::Diagnostic> outside; // at places of the template, beside the definition
    bool operator==(const Remarks &) const = default;
};

// One of these, and not of the definition by itself.
bool isOfCarrier(validate::Rule rule);

// What looks wrong in the definition alone, and is filled in before AWS sees it: the plugin's #{…}, which only a carrier's own
// rules know.
bool isFilledInLater(const Subject &subject, const validate::Diagnostic &found);

// Both sorted by place. Of a definition that cannot be read nothing is said.
Remarks remarksOn(const Subject &subject);
// On the template as a whole, whichever machine one looks at.
std::vector<validate::Diagnostic> remarksOnFile(const QString &outer, const exchange::Template &in,
                                                const IsThere &isThere);

} // namespace carrier
