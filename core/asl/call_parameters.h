// What calls take as Parameters or Arguments: AWS's names, which of them a call needs, and what kind of value each is.
// Of the optimized integrations, what AWS's guide tells of them, and behind it the rest of what the action itself takes;
// of the SDK's, what its models tell.
// Sources: AWS Step Functions Developer Guide, "Integrating optimized services", the services' API references, and the
// models of botocore (resources/catalogue/parameters.txt).
#pragma once

#include "core/asl/resource.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace asl {

enum class ParameterType : quint8 {
    Text,
    Number,
    Boolean,
    List,
    Json, // an object, or whatever the workflow hands on
};

struct Parameter
{
    QString name;
    ParameterType type = ParameterType::Text;
    bool required = false;
    QStringList values = {}; // empty: any of the type
    bool operator==(const Parameter &) const = default;
};

// The required ones first, then those most often used. Empty, too, where nothing is known of the call.
std::vector<Parameter> parametersOf(const Integration &call);
// Whether what parametersOf() does not tell is no parameter of the call. False of calls that no model tells of: a newer
// action, a function, an activity, and those that are Step Functions' own.
bool areAllParametersKnown(const Integration &call);

} // namespace asl
