#include "core/asl/call_parameters.h"
#include "core/asl/services.h"
#include "core/edit/arrows.h"

namespace edit {

namespace {

using asl::QueryLanguage;
using asl::StateKind;

Value neededBy(const asl::Integration &call)
{
    Value parameters = Value::object();
    for (const asl::Parameter &each : asl::parametersOf(call)) {
        if (each.required)
            parameters[each.name.toStdString()] = placeholderFor(each);
    }
    return parameters;
}

// A Lambda's or an activity's own ARN takes its input as it comes.
std::optional<Value> parametersFor(const asl::Integration &call, QueryLanguage language)
{
    const asl::ServiceCall *known = asl::serviceCall(call.service, call.action);
    if (known && known->jsonPath) {
        const bool isOwnForm = language == QueryLanguage::Jsonata && known->jsonata;
        return Value::parse(isOwnForm ? known->jsonata : known->jsonPath);
    }
    const bool takesParameters =
        call.kind == asl::IntegrationKind::Optimized || call.kind == asl::IntegrationKind::AwsSdk;
    return takesParameters ? std::optional(neededBy(call)) : std::nullopt;
}

// AWS: a callback task waits for the token that it has to hand on itself.
void addToken(Value &parameters, const asl::Integration &call, QueryLanguage language)
{
    if (call.pattern != asl::IntegrationPattern::WaitForTaskToken)
        return;
    const bool isJsonata = language == QueryLanguage::Jsonata;
    Value message = Value::object();
    message[isJsonata ? "Input" : "Input.$"] = isJsonata ? "{% $states.input %}" : "$";
    message[isJsonata ? "TaskToken" : "TaskToken.$"] = isJsonata ? "{% $states.context.Task.Token %}" : "$$.Task.Token";
    for (const char *key : {"Payload", "MessageBody", "Message", "Input"}) {
        const std::string path = std::string(key) + ".$";
        if (!parameters.contains(key) && !parameters.contains(path))
            continue;
        parameters.erase(path);
        parameters[key] = message;
    }
}

Value taskBody(const QString &resource, QueryLanguage language)
{
    const asl::Integration call = asl::integrationOf(resource);
    Value body = Value::object({{"Type", "Task"}, {"Resource", resource.toStdString()}});
    auto parameters = parametersFor(call, language);
    if (call.kind == asl::IntegrationKind::Lambda || call.kind == asl::IntegrationKind::Activity)
        parameters.reset();
    if (!parameters)
        return body;
    addToken(*parameters, call, language);
    const bool isJsonata = language == QueryLanguage::Jsonata;
    body[isJsonata ? "Arguments" : "Parameters"] = *parameters;
    const bool givesPayload = call.service == u"lambda" && call.kind == asl::IntegrationKind::Optimized
        && call.pattern == asl::IntegrationPattern::RequestResponse;
    // A function's answer comes wrapped in what the service says about the call.
    if (givesPayload)
        body[isJsonata ? "Output" : "OutputPath"] = isJsonata ? "{% $states.result.Payload %}" : "$.Payload";
    return body;
}

Value emptyLane()
{
    return Value::object({{"States", Value::object()}});
}

Value mapBody(QueryLanguage language)
{
    Value processor = Value::object({{"ProcessorConfig", Value::object({{"Mode", "INLINE"}})}});
    processor["States"] = Value::object();
    Value body = Value::object({{"Type", "Map"}});
    if (language == QueryLanguage::Jsonata)
        body["Items"] = "{% $states.input.items %}";
    else
        body["ItemsPath"] = "$.items";
    body["ItemProcessor"] = processor;
    return body;
}

Value bodyFor(StateKind kind, QueryLanguage language)
{
    switch (kind) {
    case StateKind::Task: return taskBody(QStringLiteral("arn:aws:states:::lambda:invoke"), language);
    case StateKind::Choice:
        return Value::object({{"Type", "Choice"}, {"Choices", Value::array({placeholderRule(language)})}});
    case StateKind::Wait: return Value::object({{"Type", "Wait"}, {"Seconds", 5}});
    case StateKind::Succeed: return Value::object({{"Type", "Succeed"}});
    case StateKind::Fail: return Value::object({{"Type", "Fail"}, {"Error", "Failed"}});
    case StateKind::Parallel:
        return Value::object({{"Type", "Parallel"}, {"Branches", Value::array({emptyLane(), emptyLane()})}});
    case StateKind::Map: return mapBody(language);
    case StateKind::Pass:
    case StateKind::Unknown: break;
    }
    return Value::object({{"Type", "Pass"}});
}

} // namespace

NewState templateFor(StateKind kind, QueryLanguage language)
{
    const QString name = asl::toString(kind);
    return {name.isEmpty() ? QStringLiteral("Pass") : name, bodyFor(kind, language)};
}

Value placeholderFor(const asl::Parameter &parameter)
{
    switch (parameter.type) {
    case asl::ParameterType::Number: return 1;
    case asl::ParameterType::Boolean: return false;
    case asl::ParameterType::List: return Value::array();
    case asl::ParameterType::Json: return Value::object();
    case asl::ParameterType::Text: break;
    }
    const QString word = parameter.values.isEmpty() ? QStringLiteral("My") + parameter.name : parameter.values.front();
    return word.toStdString();
}

NewState templateForResource(const QString &name, const QString &resource, QueryLanguage language)
{
    return {name, taskBody(resource, language)};
}

} // namespace edit
