// What the optimized integrations' actions take as Parameters or Arguments: AWS's names, which of them a call needs,
// and what kind of value each is. SDK actions are not told apart: they answer none.
// Source: AWS Step Functions Developer Guide, "Integrating optimized services", and the services' API references.
#pragma once

#include "core/asl/resource.h"

#include <vector>

namespace asl {

enum class ParameterType : quint8 {
    Text,
    Number,
    Boolean,
    Json, // an object or a list, or whatever the workflow hands on
};

struct Parameter
{
    QString name;
    ParameterType type = ParameterType::Text;
    bool required = false;
    bool operator==(const Parameter &) const = default;
};

// The required ones first, then those most often used.
std::vector<Parameter> parametersOf(const Integration &call);

} // namespace asl
