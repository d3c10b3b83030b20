// What the AWS CLI complains of on standard error, whichever version it is, understood.
#pragma once

#include "core/cloud/call.h"

namespace cloud {

// The CLI has no such command: its version tells what lacks.
bool isOfMissingCommand(const QByteArray &complaint);
Refusal refusalOf(const QByteArray &complaint, const Account &account);
// It may go well when it is tried again.
bool isPassing(const Refusal &refusal);

} // namespace cloud
