#include "core/asl/resource.h"
#include "core/edit/arrows.h"

#include <array>

namespace edit {

namespace {

using asl::QueryLanguage;
using asl::StateKind;

// What a service's call needs before it means anything: AWS's required parameters, with placeholders to be
// replaced.
struct CallParameters
{
    QLatin1StringView service;
    QLatin1StringView action;
    const char *jsonPath;
    const char *jsonata; // null: the same
};

constexpr std::array Calls{
    CallParameters{QLatin1StringView("lambda"), QLatin1StringView("invoke"),
                   R"({"FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:MyFunction", "Payload.$": "$"})",
                   R"({"FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:MyFunction",
                       "Payload": "{% $states.input %}"})"},
    CallParameters{QLatin1StringView("dynamodb"), QLatin1StringView("getItem"),
                   R"({"TableName": "MyTable", "Key": {"id": {"S.$": "$.id"}}})",
                   R"({"TableName": "MyTable", "Key": {"id": {"S": "{% $states.input.id %}"}}})"},
    CallParameters{QLatin1StringView("dynamodb"), QLatin1StringView("putItem"),
                   R"({"TableName": "MyTable", "Item": {"id": {"S.$": "$.id"}}})",
                   R"({"TableName": "MyTable", "Item": {"id": {"S": "{% $states.input.id %}"}}})"},
    CallParameters{
        QLatin1StringView("dynamodb"), QLatin1StringView("updateItem"),
        R"({"TableName": "MyTable", "Key": {"id": {"S.$": "$.id"}}, "UpdateExpression": "SET #value = :value",
                       "ExpressionAttributeNames": {"#value": "value"},
                       "ExpressionAttributeValues": {":value": {"S.$": "$.value"}}})",
        R"({"TableName": "MyTable", "Key": {"id": {"S": "{% $states.input.id %}"}},
                       "UpdateExpression": "SET #value = :value", "ExpressionAttributeNames": {"#value": "value"},
                       "ExpressionAttributeValues": {":value": {"S": "{% $states.input.value %}"}}})"},
    CallParameters{QLatin1StringView("dynamodb"), QLatin1StringView("deleteItem"),
                   R"({"TableName": "MyTable", "Key": {"id": {"S.$": "$.id"}}})",
                   R"({"TableName": "MyTable", "Key": {"id": {"S": "{% $states.input.id %}"}}})"},
    CallParameters{QLatin1StringView("sqs"), QLatin1StringView("sendMessage"),
                   R"({"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue", "MessageBody.$": "$"})",
                   R"({"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue",
                       "MessageBody": "{% $states.input %}"})"},
    CallParameters{QLatin1StringView("sns"), QLatin1StringView("publish"),
                   R"({"TopicArn": "arn:aws:sns:us-east-1:123456789012:MyTopic", "Message.$": "$"})",
                   R"({"TopicArn": "arn:aws:sns:us-east-1:123456789012:MyTopic", "Message": "{% $states.input %}"})"},
    CallParameters{QLatin1StringView("events"), QLatin1StringView("putEvents"),
                   R"({"Entries": [{"Source": "my.application", "DetailType": "MyEvent", "Detail.$": "$"}]})",
                   R"({"Entries": [{"Source": "my.application", "DetailType": "MyEvent",
                       "Detail": "{% $states.input %}"}]})"},
    CallParameters{QLatin1StringView("states"), QLatin1StringView("startExecution"),
                   R"({"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:MyStateMachine",
                       "Input": {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"}})",
                   R"({"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:MyStateMachine",
                       "Input": {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": "{% $states.context.Execution.Id %}"}})"},
    CallParameters{QLatin1StringView("http"), QLatin1StringView("invoke"),
                   R"({"ApiEndpoint": "https://example.com", "Method": "GET", "Authentication": {"ConnectionArn":
                       "arn:aws:events:us-east-1:123456789012:connection/MyConnection/00000000-0000-0000-0000-000000000000"}})",
                   nullptr},
    CallParameters{QLatin1StringView("apigateway"), QLatin1StringView("invoke"),
                   R"({"ApiEndpoint": "example.execute-api.us-east-1.amazonaws.com", "Method": "GET"})", nullptr},
    CallParameters{QLatin1StringView("athena"), QLatin1StringView("startQueryExecution"),
                   R"({"QueryString": "SELECT 1", "WorkGroup": "primary"})", nullptr},
    CallParameters{QLatin1StringView("batch"), QLatin1StringView("submitJob"),
                   R"({"JobName": "MyJob", "JobDefinition": "MyJobDefinition", "JobQueue": "MyJobQueue"})", nullptr},
    CallParameters{QLatin1StringView("bedrock"), QLatin1StringView("invokeModel"),
                   R"({"ModelId": "amazon.nova-lite-v1:0", "Body": {}})", nullptr},
    CallParameters{
        QLatin1StringView("bedrockagentcore"), QLatin1StringView("invokeHarness"),
        R"json({"HarnessArn": "arn:aws:bedrock-agentcore:us-east-1:123456789012:harness/MyHarness-0123456789",
                       "RuntimeSessionId.$": "States.UUID()",
                       "Messages": [{"Role": "user", "Content": [{"Text.$": "$.message"}]}]})json",
        R"({"HarnessArn": "arn:aws:bedrock-agentcore:us-east-1:123456789012:harness/MyHarness-0123456789",
                       "RuntimeSessionId": "{% $uuid() %}",
                       "Messages": [{"Role": "user", "Content": [{"Text": "{% $states.input.message %}"}]}]})"},
    CallParameters{QLatin1StringView("codebuild"), QLatin1StringView("startBuild"), R"({"ProjectName": "MyProject"})",
                   nullptr},
    CallParameters{QLatin1StringView("databrew"), QLatin1StringView("startJobRun"), R"({"Name": "MyJob"})", nullptr},
    CallParameters{QLatin1StringView("ecs"), QLatin1StringView("runTask"),
                   R"({"LaunchType": "FARGATE", "Cluster": "MyCluster", "TaskDefinition": "MyTaskDefinition"})",
                   nullptr},
    CallParameters{QLatin1StringView("glue"), QLatin1StringView("startJobRun"), R"({"JobName": "MyJob"})", nullptr},
};

// An SDK call's parameters differ by service; a Lambda's or an activity's own ARN takes its input as it
// comes.
std::optional<Value> parametersFor(const asl::Integration &call, QueryLanguage language)
{
    for (const CallParameters &each : Calls) {
        if (each.service != call.service || each.action != call.action)
            continue;
        const bool isOwnForm = language == QueryLanguage::Jsonata && each.jsonata;
        return Value::parse(isOwnForm ? each.jsonata : each.jsonPath);
    }
    const bool takesParameters =
        call.kind == asl::IntegrationKind::Optimized || call.kind == asl::IntegrationKind::AwsSdk;
    return takesParameters ? std::optional(Value::object()) : std::nullopt;
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

NewState templateForResource(const QString &name, const QString &resource, QueryLanguage language)
{
    return {name, taskBody(resource, language)};
}

} // namespace edit
