// State machines in Terraform's own syntax (NAME.tf): resources, and modules that make one of a definition.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

// Told by the beginning alone: comments, then a block as Terraform knows them.
bool isTerraform(const QString &text);

std::vector<Machine> terraformMachines(const QString &text);

} // namespace exchange
