#include "core/rehearse/answer_default.h"

#include "core/asl/resource.h"
#include "core/rehearse/answer_example.h"
#include "core/simulate/json_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rehearse {

namespace {

using asl::Integration;
using asl::IntegrationKind;
using asl::IntegrationPattern;

// What Step Functions puts together itself, and what people know better than the API's model tells: as the
// integrations' own pages show it (Developer Guide, "Integrating services"), and as it was recorded.
struct Shape
{
    const char *service;
    const char *action;
    const char *json;
};

constexpr Shape OptimizedShapes[] = {
    {"apigateway", "invoke",
     R"({"Headers": {"Content-Type": ["application/json"]}, "ResponseBody": {}, "StatusCode": 200, "StatusText": "OK"})"},
    {"http", "invoke",
     R"({"Headers": {"content-type": ["application/json"]}, "ResponseBody": {}, "StatusCode": 200, "StatusText": "OK"})"},
    {"bedrock", "invokeModel",
     R"({"Body": {"output": {"message": {"role": "assistant", "content": [{"text": "example"}]}},
         "stopReason": "end_turn", "usage": {"inputTokens": 0, "outputTokens": 0, "totalTokens": 0}},
         "ContentType": "application/json"})"},
    {"bedrockagentcore", "invokeHarness",
     R"({"Output": {"Message": {"Role": "assistant", "Content": [{"Text": ""}]}}, "StopReason": "end_turn",
         "Usage": {"InputTokens": 0, "OutputTokens": 0, "TotalTokens": 0}, "Metrics": {"LatencyMs": 0}})"},
    {"eks", "call", R"({"ResponseBody": {}, "ResponseHeaders": {}, "StatusCode": 200})"},
    {"eks", "runJob", R"({"ResponseBody": {"metadata": {"name": "example"}}, "StatusCode": 201})"},
    {"elasticmapreduce", "createCluster",
     R"({"ClusterId": "j-EXAMPLE", "ClusterArn": "arn:aws:elasticmapreduce:us-east-1:123456789012:cluster/j-EXAMPLE"})"},
    {"elasticmapreduce", "addStep", R"({"StepId": "s-EXAMPLE"})"},
    {"elasticmapreduce", "cancelStep", R"({"StepId": "s-EXAMPLE", "Status": "SUBMITTED"})"},
};

constexpr Shape SdkShapes[] = {
    {"s3", "getObject",
     R"({"AcceptRanges": "bytes", "Body": "example", "ContentLength": 7, "ContentType": "binary/octet-stream",
         "ETag": "\"1a79a4d60de6718e8e5b326e338ae533\"", "LastModified": "2025-11-21T00:00:00Z", "Metadata": {},
         "ServerSideEncryption": "AES256"})"},
    {"s3", "putObject", R"({"ETag": "\"1a79a4d60de6718e8e5b326e338ae533\"", "ServerSideEncryption": "AES256"})"},
    {"secretsmanager", "getSecretValue",
     R"({"Arn": "arn:aws:secretsmanager:us-east-1:123456789012:secret:example-AbCdEf", "CreatedDate":
         "2025-11-21T00:00:00Z", "Name": "example", "SecretString": "{\"username\":\"ana\",\"password\":\"example\"}",
         "VersionId": "00000000-0000-4000-8000-000000000001", "VersionStages": ["AWSCURRENT"]})"},
    {"dynamodb", "query", R"({"Count": 0, "Items": [], "ScannedCount": 0})"},
    {"dynamodb", "scan", R"({"Count": 0, "Items": [], "ScannedCount": 0})"},
};

// Which call tells how a job has ended that .sync waits for, and what of its answer becomes the task's result.
struct Description
{
    const char *service;
    const char *action;
    const char *described; // by this call
    const char *part = nullptr; // the field, or the first of the list in it; null: all
    const char *wrap = nullptr; // the field that it becomes; null: it is the result itself
    const char *settled = "{}"; // what the model does not tell
};

constexpr Description Descriptions[] = {
    {"athena", "startQueryExecution", "getQueryExecution", nullptr, nullptr,
     R"({"QueryExecution": {"Status": {"State": "SUCCEEDED"}}})"},
    {"batch", "submitJob", "describeJobs", "Jobs"},
    {"bedrock", "createModelCustomizationJob", "getModelCustomizationJob"},
    {"codebuild", "startBuild", "batchGetBuilds", "Builds", "Build"},
    {"codebuild", "startBuildBatch", "batchGetBuildBatches", "BuildBatches", "BuildBatch"},
    {"codebuild", "retryBuildBatch", "batchGetBuildBatches", "BuildBatches", "BuildBatch"},
    {"databrew", "startJobRun", "describeJobRun"},
    {"ecs", "runTask", "describeTasks", "Tasks", nullptr,
     R"({"Containers": [{"ExitCode": 0, "LastStatus": "STOPPED", "Name": "example"}], "DesiredStatus": "STOPPED",
         "LastStatus": "STOPPED", "StopCode": "EssentialContainerExited"})"},
    {"eks", "createCluster", "describeCluster"},
    {"eks", "deleteCluster", "describeCluster"},
    {"eks", "createNodegroup", "describeNodegroup"},
    {"eks", "deleteNodegroup", "describeNodegroup"},
    {"eks", "createFargateProfile", "describeFargateProfile"},
    {"eks", "deleteFargateProfile", "describeFargateProfile"},
    {"elasticmapreduce", "createCluster", "describeCluster", nullptr, nullptr,
     R"({"ClusterId": "j-EXAMPLE", "Cluster": {"Id": "j-EXAMPLE", "Status": {"State": "WAITING"}}})"},
    {"elasticmapreduce", "terminateCluster", "describeCluster", nullptr, nullptr,
     R"({"Cluster": {"Id": "j-EXAMPLE", "Status": {"State": "TERMINATED"}}})"},
    {"elasticmapreduce", "addStep", "describeStep", nullptr, nullptr, R"({"Step": {"Id": "s-EXAMPLE"}})"},
    {"emr-containers", "deleteVirtualCluster", "describeVirtualCluster", nullptr, nullptr,
     R"({"VirtualCluster": {"State": "TERMINATED"}})"},
    {"emr-containers", "startJobRun", "describeJobRun"},
    {"emr-serverless", "createApplication", "getApplication", nullptr, nullptr,
     R"({"Application": {"State": "CREATED"}})"},
    {"emr-serverless", "startApplication", "getApplication", nullptr, nullptr,
     R"({"Application": {"State": "STARTED"}})"},
    {"emr-serverless", "stopApplication", "getApplication", nullptr, nullptr,
     R"({"Application": {"State": "STOPPED"}})"},
    {"emr-serverless", "deleteApplication", "getApplication", nullptr, nullptr,
     R"({"Application": {"State": "TERMINATED"}})"},
    {"emr-serverless", "startJobRun", "getJobRun"},
    {"emr-serverless", "cancelJobRun", "getJobRun", nullptr, nullptr, R"({"JobRun": {"State": "CANCELLED"}})"},
    {"glue", "startJobRun", "getJobRun", "JobRun"},
    {"mediaconvert", "createJob", "getJob"},
    {"sagemaker", "createHyperParameterTuningJob", "describeHyperParameterTuningJob"},
    {"sagemaker", "createLabelingJob", "describeLabelingJob"},
    {"sagemaker", "createProcessingJob", "describeProcessingJob"},
    {"sagemaker", "createTrainingJob", "describeTrainingJob"},
    {"sagemaker", "createTransformJob", "describeTransformJob"},
};

template <class Row, size_t Size>
const Row *rowOf(const Row (&rows)[Size], const Integration &call)
{
    const auto *found = std::ranges::find_if(rows, [&call](const Row &row) {
        return call.service.compare(QLatin1StringView(row.service), Qt::CaseInsensitive) == 0
            && call.action == QLatin1StringView(row.action);
    });
    return found == std::end(rows) ? nullptr : found;
}

const Value *member(const Value *object, const char *key)
{
    const auto found = object && object->is_object() ? object->find(key) : Value::const_iterator();
    return object && object->is_object() && found != object->end() ? &*found : nullptr;
}

std::string textIn(const Value *sent, const char *key, const std::string &otherwise)
{
    const Value *found = member(sent, key);
    return found && found->is_string() ? found->get<std::string>() : otherwise;
}

std::string asText(const Value *value)
{
    return !value ? std::string("{}") : value->is_string() ? value->get<std::string>() : sim::jsonText(*value);
}

// What comes with the answers of optimized integrations.
void addMetadata(Value &answer)
{
    answer["SdkHttpMetadata"] = {{"HttpStatusCode", 200}};
    answer["SdkResponseMetadata"] = {{"RequestId", ExampleId}};
}

// The function is taken to hand back what it got: the flow goes on with the fields it knows.
Value lambdaAnswer(const Value *sent)
{
    const bool isEvent = textIn(sent, "InvocationType", {}) == "Event";
    const Value *payload = member(sent, "Payload");
    Value answer = Value::object();
    if (!isEvent)
        answer["ExecutedVersion"] = "$LATEST";
    answer["Payload"] = isEvent ? Value("") : payload ? *payload : Value::object();
    answer["StatusCode"] = isEvent ? 202 : 200;
    return answer;
}

Value eventsAnswer(const Value *sent)
{
    Value answer = {{"Entries", Value::array()}, {"FailedEntryCount", 0}};
    const Value *entries = member(sent, "Entries");
    const size_t count = entries && entries->is_array() ? std::max<size_t>(entries->size(), 1) : 1;
    for (size_t i = 0; i < count; ++i)
        answer["Entries"].push_back({{"EventId", ExampleId}});
    return answer;
}

Value queueAnswer(const Value *sent)
{
    const QByteArray body = QByteArray::fromStdString(asText(member(sent, "MessageBody")));
    return {{"MD5OfMessageBody", QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex().toStdString()},
            {"MessageId", ExampleId}};
}

// AWS: an item that is asked for comes with its key; one that is written comes back only where that is asked for.
Value tableAnswer(const Integration &call, const Value *sent)
{
    const Value *key = member(sent, "Key");
    const Value item = key && key->is_object() ? *key : Value::object();
    if (call.action == u"getItem")
        return {{"Item", item}};
    const std::string returned = textIn(sent, "ReturnValues", "NONE");
    return returned == "NONE" ? Value::object() : Value{{"Attributes", item}};
}

struct ChildNames
{
    std::string machine, execution;
};

ChildNames childOf(const Value *sent)
{
    const std::string arn =
        textIn(sent, "StateMachineArn", "arn:aws:states:us-east-1:123456789012:stateMachine:example");
    return {arn, textIn(sent, "Name", ExampleId)};
}

std::string executionArn(const ChildNames &child)
{
    QString arn = QString::fromStdString(child.machine);
    arn.replace(QStringLiteral(":stateMachine:"), QStringLiteral(":execution:"));
    return arn.toStdString() + ':' + child.execution;
}

Value startedChild(const Value *sent)
{
    return {{"ExecutionArn", executionArn(childOf(sent))}, {"StartDate", ExampleMoment}};
}

// DescribeExecution's answer. AWS: .sync has input and output as JSON text, .sync:2 as JSON.
Value endedChild(const Value *sent, bool asJson)
{
    const ChildNames child = childOf(sent);
    const Value *input = member(sent, "Input");
    Value answer = Value::object();
    answer["ExecutionArn"] = executionArn(child);
    answer["Input"] = asJson ? (input ? *input : Value::object()) : Value(asText(input));
    answer["InputDetails"] = {{"Included", true}};
    answer["Name"] = child.execution;
    answer["Output"] = asJson ? Value::object() : Value("{}");
    answer["OutputDetails"] = {{"Included", true}};
    answer["RedriveCount"] = 0;
    answer["RedriveStatus"] = "NOT_REDRIVABLE";
    answer["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven";
    answer["StartDate"] = ExampleMoment;
    answer["StateMachineArn"] = child.machine;
    answer["Status"] = "SUCCEEDED";
    answer["StopDate"] = ExampleMoment;
    return answer;
}

bool startsWithOneOf(const QString &action, std::initializer_list<const char *> verbs)
{
    return std::ranges::any_of(verbs,
                               [&action](const char *verb) { return action.startsWith(QLatin1StringView(verb)); });
}

// What the call says of the thing's state at once.
Phase phaseAfter(const QString &action)
{
    if (startsWithOneOf(action, {"start", "create", "submit", "run", "retry"}))
        return Phase::Begun;
    return startsWithOneOf(action, {"delete", "terminate", "stop"}) ? Phase::Leaving : Phase::Ended;
}

Value modelled(const Integration &call, const QString &action, const Value *sent, Phase phase)
{
    const auto model = sim::ServiceModel::of(call);
    const auto shape = model ? model->answerOf(action) : std::nullopt;
    return shape ? exampleOf(*model, *shape, sent, phase) : Value::object();
}

Value requestAnswer(const Integration &call, const Value *sent)
{
    const QString service = call.service.toLower();
    if (service == u"lambda" && call.action == u"invoke")
        return lambdaAnswer(sent);
    if (service == u"sqs" && call.action == u"sendMessage")
        return queueAnswer(sent);
    if (service == u"events" || (service == u"eventbridge" && call.action == u"putEvents"))
        return eventsAnswer(sent);
    if (service == u"dynamodb" && QStringView(call.action).endsWith(u"Item"))
        return tableAnswer(call, sent);
    if ((service == u"states" || service == u"sfn") && call.action == u"startExecution")
        return startedChild(sent);
    const Shape *shape = call.kind == IntegrationKind::AwsSdk ? rowOf(SdkShapes, call) : rowOf(OptimizedShapes, call);
    return shape ? Value::parse(shape->json) : modelled(call, call.action, sent, phaseAfter(call.action));
}

Value partOf(Value described, const char *name)
{
    Value part = described.value(name, Value::object());
    return part.is_array() ? (part.empty() ? Value::object() : part.front()) : part;
}

Value jobAnswer(const Integration &call, const Value *sent)
{
    if (call.service == u"states")
        return endedChild(sent, call.pattern == IntegrationPattern::Sync2);
    if (call.service == u"eks" && call.action == u"runJob")
        return Value::parse(R"({"status": {"succeeded": 1, "conditions": [{"type": "Complete", "status": "True"}]}})");
    const Description *description = rowOf(Descriptions, call);
    if (!description)
        return requestAnswer(call, sent);
    Value answer = modelled(call, QString::fromLatin1(description->described), sent, Phase::Ended);
    if (description->part)
        answer = partOf(std::move(answer), description->part);
    answer.merge_patch(Value::parse(description->settled));
    return description->wrap ? Value{{description->wrap, answer}} : answer;
}

// Those that are APIs of AWS's own, called by its SDK.
bool hasMetadata(const Integration &call)
{
    return call.kind == IntegrationKind::Optimized && call.service != u"apigateway" && call.service != u"eks"
        && call.service != u"bedrock" && call.service != u"bedrockagentcore";
}

} // namespace

Value defaultAnswer(const std::string &resource, const Value *sent)
{
    const Integration call = asl::integrationOf(QString::fromStdString(resource));
    if (call.pattern == IntegrationPattern::WaitForTaskToken)
        return Value::object(); // whatever SendTaskSuccess will bring
    if (call.kind == IntegrationKind::Lambda || call.kind == IntegrationKind::Activity)
        return sent ? *sent : Value::object();
    if (call.kind == IntegrationKind::Unknown)
        return Value::object();
    if (call.pattern != IntegrationPattern::RequestResponse)
        return jobAnswer(call, sent);
    Value answer = requestAnswer(call, sent);
    if (hasMetadata(call))
        addMetadata(answer);
    return answer;
}

Value defaultAnswer(const sim::Want &want)
{
    return defaultAnswer(want.resource, want.sent.get());
}

} // namespace rehearse
