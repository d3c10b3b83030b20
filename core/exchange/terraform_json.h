// State machines in Terraform's JSON form (NAME.tf.json), as CDK for Terraform writes it.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

std::vector<Machine> terraformJsonMachines(const json::Tree &tree);

} // namespace exchange
