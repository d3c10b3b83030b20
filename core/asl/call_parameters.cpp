#include "core/asl/call_parameters.h"

#include "core/asl/action_models.h"
#include "core/asl/catalogue.h"
#include "core/asl/services.h"

#include <algorithm>

namespace asl {

namespace {

Parameter told(QString word)
{
    Parameter parameter;
    for (; !word.isEmpty() && !word.back().isLetterOrNumber(); word.chop(1)) {
        switch (word.back().unicode()) {
        case u'!': parameter.required = true; break;
        case u'*': parameter.type = ParameterType::Json; break;
        case u'#': parameter.type = ParameterType::Number; break;
        case u'?': parameter.type = ParameterType::Boolean; break;
        default: break;
        }
    }
    parameter.name = word;
    return parameter;
}

const ServiceCall *rowOf(const Integration &call)
{
    const bool isOptimized = call.kind == IntegrationKind::Optimized || call.kind == IntegrationKind::Http;
    return isOptimized ? serviceCall(call.service, call.action) : nullptr;
}

std::optional<std::vector<Parameter>> modelled(const Integration &call)
{
    const QString api = apiOf(call);
    return api.isEmpty() ? std::nullopt : modelledParameters(api, call.action);
}

// The guide's word is the integration's own: it says what is needed, and what may be JSON there.
void addModelled(std::vector<Parameter> &parameters, const std::vector<Parameter> &model)
{
    for (const Parameter &each : model) {
        const auto there = std::ranges::find(parameters, each.name, &Parameter::name);
        if (there == parameters.end())
            parameters.push_back({each.name, each.type, false, each.values});
        else
            there->values = each.values;
    }
}

} // namespace

std::vector<Parameter> parametersOf(const Integration &call)
{
    const ServiceCall *row = rowOf(call);
    const auto model = modelled(call);
    std::vector<Parameter> parameters;
    if (!row) {
        parameters = model.value_or(std::vector<Parameter>());
    } else {
        for (const QString &word : QString::fromLatin1(row->parameters).split(u' ', Qt::SkipEmptyParts))
            parameters.push_back(told(word));
        if (model)
            addModelled(parameters, *model);
    }
    std::ranges::stable_partition(parameters, &Parameter::required);
    return parameters;
}

bool areAllParametersKnown(const Integration &call)
{
    return modelled(call).has_value();
}

} // namespace asl
