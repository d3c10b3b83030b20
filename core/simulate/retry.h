// Who may try again or catch what, and how long to wait before. Source: ASL, "Errors".
#pragma once

#include "core/simulate/execution.h"

namespace sim {

bool matches(const std::vector<std::string> &errors, const Fault &fault);
// AWS: States.Runtime is neither retried nor caught.
bool isRecoverable(const Fault &fault);
// How long to wait before the retry after `made` of them.
VirtualTime retryDelay(const RetryRule &rule, int made, expr::Random &random);

} // namespace sim
