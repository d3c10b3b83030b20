#include "core/rehearse/answer_default.h"

#include "core/asl/resource.h"

namespace rehearse {

namespace {

struct Shape
{
    QLatin1StringView service;
    QLatin1StringView action;
    const char *json;
};

// The fields that services answer with, as the integrations' own pages show them.
constexpr Shape Shapes[] = {
    {QLatin1StringView("sqs"), QLatin1StringView("sendMessage"),
     R"({"MessageId": "00000000-0000-0000-0000-000000000000", "MD5OfMessageBody": ""})"},
    {QLatin1StringView("sns"), QLatin1StringView("publish"),
     R"({"MessageId": "00000000-0000-0000-0000-000000000000"})"},
    {QLatin1StringView("dynamodb"), QLatin1StringView("getItem"), R"({"Item": {}})"},
    {QLatin1StringView("dynamodb"), QLatin1StringView("updateItem"), R"({"Attributes": {}})"},
    {QLatin1StringView("dynamodb"), QLatin1StringView("query"), R"({"Items": [], "Count": 0})"},
    {QLatin1StringView("glue"), QLatin1StringView("startJobRun"),
     R"({"JobRunId": "jr_1", "JobRunState": "SUCCEEDED"})"},
    {QLatin1StringView("ecs"), QLatin1StringView("runTask"),
     R"({"Tasks": [{"LastStatus": "STOPPED"}], "Failures": []})"},
    {QLatin1StringView("batch"), QLatin1StringView("submitJob"), R"({"JobId": "job-1", "Status": "SUCCEEDED"})"},
    {QLatin1StringView("events"), QLatin1StringView("putEvents"),
     R"({"Entries": [{"EventId": "1"}], "FailedEntryCount": 0})"},
    {QLatin1StringView("states"), QLatin1StringView("startExecution"), R"({"Status": "SUCCEEDED", "Output": {}})"},
    {QLatin1StringView("athena"), QLatin1StringView("startQueryExecution"),
     R"({"QueryExecution": {"QueryExecutionId": "1", "Status": {"State": "SUCCEEDED"}}})"},
    {QLatin1StringView("bedrockagentcore"), QLatin1StringView("invokeHarness"),
     R"({"Output": {"Message": {"Role": "assistant", "Content": [{"Text": ""}]}}, "StopReason": "end_turn",
         "Usage": {"InputTokens": 0, "OutputTokens": 0, "TotalTokens": 0}, "Metrics": {"LatencyMs": 0}})"},
    {QLatin1StringView("http"), QLatin1StringView("invoke"),
     R"({"StatusCode": 200, "StatusText": "OK", "Headers": {}, "ResponseBody": {}})"},
};

// The function is taken to hand back what it got: the flow goes on with the fields it knows.
Value lambdaAnswer(const sim::Want &want)
{
    Value payload = Value::object();
    if (want.sent && want.sent->is_object() && want.sent->contains("Payload"))
        payload = want.sent->at("Payload");
    return {{"StatusCode", 200}, {"Payload", payload}};
}

} // namespace

Value defaultAnswer(const sim::Want &want)
{
    const asl::Integration integration = asl::integrationOf(QString::fromStdString(want.resource));
    if (integration.pattern == asl::IntegrationPattern::WaitForTaskToken)
        return Value::object(); // whatever SendTaskSuccess will bring
    if (integration.kind == asl::IntegrationKind::Lambda || integration.kind == asl::IntegrationKind::Activity)
        return want.sent ? *want.sent : Value::object();
    if (integration.service == u"lambda" && integration.action == u"invoke")
        return lambdaAnswer(want);
    for (const Shape &shape : Shapes)
        if (integration.service == shape.service && integration.action == shape.action)
            return Value::parse(shape.json);
    return Value::object();
}

} // namespace rehearse
