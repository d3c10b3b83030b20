// What AWS's models tell of its actions, by the SDK's names: the titles of services and what each action takes. Nothing
// is read before it is asked for, and nothing is kept: a line is found by halving where the resource lies.
#pragma once

#include "core/asl/call_parameters.h"

namespace asl {

// "SQS", "Simple Queue Service"; none of a service without a model.
QStringList titlesOf(const QString &service);

// In the model's order. Neither the service's case matters nor that of the action. No value: no model has the action.
std::optional<std::vector<Parameter>> modelledParameters(const QString &service, const QString &action);

} // namespace asl
