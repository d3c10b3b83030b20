// Ways out of what core/carrier remarks. A fix that is offered has been tried: after it the fault is gone, no other has
// come, and the template still carries the same definition.
#pragma once

#include "core/carrier/remarks.h"
#include "core/language/fix.h"

namespace carrier {

// Patches of the definition's own text.
std::vector<language::Fix> fixesInside(const Subject &subject, const validate::Diagnostic &problem);
// Patches of the template, for what stands beside the definition.
std::vector<language::Fix> fixesOutside(const Subject &subject, const validate::Diagnostic &problem,
                                        const IsThere &isThere);

} // namespace carrier
