// State machines among the resources of a CloudFormation or SAM template.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

// CloudFormation's names of types: AWS::Service::Thing, Custom::Thing.
bool holdsResources(const json::Tree &tree, json::NodeId node);
// `resources`: logical ids and what they are; `parameters` of the template, whose defaults are constants.
std::vector<Machine> machinesAmong(const json::Tree &tree, json::NodeId resources, json::NodeId parameters);

} // namespace exchange
