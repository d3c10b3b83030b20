// State machines in a serverless.yml of the Serverless Framework with the plugin serverless-step-functions, and in the
// files that its ${file(…)} name.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

std::vector<Machine> serverlessMachines(const json::Tree &tree);
// What ${file(…)} names: one machine, or several by their names.
std::vector<Machine> serverlessPart(const json::Tree &tree);

} // namespace exchange
