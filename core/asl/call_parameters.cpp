#include "core/asl/call_parameters.h"

#include "core/asl/services.h"

#include <QStringList>

#include <algorithm>

namespace asl {

namespace {

Parameter parsed(QString word)
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

} // namespace

std::vector<Parameter> parametersOf(const Integration &call)
{
    const bool isOptimized = call.kind == IntegrationKind::Optimized || call.kind == IntegrationKind::Http;
    const ServiceCall *row = isOptimized ? serviceCall(call.service, call.action) : nullptr;
    std::vector<Parameter> parameters;
    const QString words = QString::fromLatin1(row ? row->parameters : "");
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        parameters.push_back(parsed(word));
    std::ranges::stable_partition(parameters, &Parameter::required);
    return parameters;
}

} // namespace asl
