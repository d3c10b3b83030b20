// What TestState refuses, in AWS's words: parameters, mocks that do not fit their state, results that are none of
// their API's.
#include "core/simulate/test_state/test_state.h"
#include "tests/runner/runner.h"

namespace {

using namespace sim;

const char Pass[] = R"({"Type":"Pass","End":true})";
const char Task[] = R"({"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true})";
const char Parallel[] =
    R"({"Type":"Parallel","End":true,"Branches":[{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}]})";
const char Map[] = R"({"Type":"Map","End":true,"ItemProcessor":{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}})";
const char Written[] =
    R"({"Type":"Map","End":true,"ResultWriter":{},"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},)"
    R"("StartAt":"S","States":{"S":{"Type":"Succeed"}}}})";

Value mocking(const char *definition, const Value &result)
{
    return {{"definition", definition}, {"mock", {{"result", result.dump()}}}};
}

std::string refusalOf(const Value &json)
{
    const auto read = readTestRequest(json);
    if (!read)
        return read.error().code + ": " + read.error().message;
    const auto refused = refusal(*read);
    return refused ? refused->code + ": " + refused->message : "none";
}

Value with(Value json, const char *name, Value value)
{
    json[name] = std::move(value);
    return json;
}

Value calling(const char *resource, const Value &result, const char *mode)
{
    const Value state = {{"Type", "Task"}, {"Resource", resource}, {"End", true}};
    return {{"definition", state.dump()}, {"mock", {{"result", result.dump()}, {"fieldValidationMode", mode}}}};
}

} // namespace

Q_DECLARE_METATYPE(Value)

class TestTestRequest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const Value &json, const char *complaint)
    {
        QTest::newRow(name) << json << QByteArray(complaint);
    }

    static void compare()
    {
        QFETCH(Value, json);
        QFETCH(QByteArray, complaint);
        QCOMPARE(QByteArray::fromStdString(refusalOf(json)), complaint);
    }

    static void columns()
    {
        QTest::addColumn<Value>("json");
        QTest::addColumn<QByteArray>("complaint");
    }

private Q_SLOTS:
    void parametersAreChecked_data()
    {
        columns();
        row("a good one", {{"definition", Pass}}, "none");
        row("without a definition", Value::object(),
            "ValidationException: 1 validation error detected: Value null at 'definition' failed to satisfy constraint: "
            "Member must not be null");
        row("an unknown level", {{"definition", Pass}, {"inspectionLevel", "LOUD"}},
            "ValidationException: 1 validation error detected: Value 'LOUD' at 'inspectionLevel' failed to satisfy "
            "constraint: Member must satisfy enum value set: [INFO, DEBUG, TRACE]");
        row("input that is no JSON", {{"definition", Pass}, {"input", "{"}},
            "InvalidExecutionInput: Invalid State Machine Execution Input: '{'");
        row("variables that are no object", {{"definition", Pass}, {"variables", "[]"}},
            "ValidationException: Variables must be a JSON object");
        row("a state that is not there",
            {{"definition", R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}}})"}, {"stateName", "B"}},
            "ValidationException: State not found in definition");
        row("a task without role and mock", {{"definition", Task}},
            "ValidationException: RoleArn must be specified when testing a Task state");
        row("a task with a role", {{"definition", Task}, {"roleArn", "arn:aws:iam::111111111111:role/r"}}, "none");
        row("a context without a mock", {{"definition", Pass}, {"context", "{}"}},
            "ValidationException: A Context object can only be specified when a mock is specified");
    }

    void parametersAreChecked() { compare(); }

    void mocksMustFitTheirState_data()
    {
        columns();
        row("no mock for a Pass", mocking(Pass, 1),
            "ValidationException: State type 'Pass' is not supported when a mock is specified");
        row("a Map without one", {{"definition", Map}},
            "InvalidDefinition: TestState API does not support Map or Parallel states. Supported state types include: "
            "[Task, Wait, Pass, Succeed, Fail, Choice]");
        row("a job without one",
            {{"definition", R"({"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun.sync","End":true})"}},
            "InvalidDefinition: TestState API does not support '.sync' service integration");
        row("a callback without one",
            {{"definition",
              R"({"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true})"}},
            "InvalidDefinition: TestState API does not support '.waitForTaskToken' service integration");
        row("an activity without one",
            {{"definition",
              R"({"Type":"Task","Resource":"arn:aws:states:us-east-1:111111111111:activity:a","End":true})"}},
            "InvalidDefinition: TestState API does not support Activity ARN");
        row("an empty one is none", {{"definition", Task}, {"mock", Value::object()}},
            "ValidationException: RoleArn must be specified when testing a Task state");
        row("both result and error",
            {{"definition", Task}, {"mock", {{"result", "{}"}, {"errorOutput", {{"error", "E"}}}}}},
            "ValidationException: A test mock should have only one of the following fields: [result, errorOutput].");
        row("a result that is no JSON", {{"definition", Task}, {"mock", {{"result", "plain"}}}},
            "ValidationException: Mocked result must be valid JSON");
        row("a Parallel's is a list", mocking(Parallel, {{"a", 1}}),
            "ValidationException: Mocked result must be an array.");
        row("as long as its branches", mocking(Parallel, Value::array({1, 2})),
            "ValidationException: Mocked result must contain the same number of items as number of Parallel branches.");
        row("a Map's is a list", mocking(Map, {{"a", 1}}), "ValidationException: Mocked result must be an array.");
        row("a written Map's is an object", mocking(Written, Value::array()),
            "ValidationException: Mocked result must be a JSON object.");
        row("secrets shown beside a mock", with(mocking(Task, Value::object()), "revealSecrets", true),
            "ValidationException: TestState does not support RevealSecrets when a mock is specified.");
        row("secrets hidden beside a mock", with(mocking(Task, Value::object()), "revealSecrets", false), "none");
        row("secrets without a mock", with({{"definition", Pass}}, "revealSecrets", true), "none");
        row("fewer than no failures",
            with(mocking(Map, Value::array()), "stateConfiguration", {{"mapIterationFailureCount", -1}}),
            "ValidationException: 1 validation error detected: Value '-1' at 'stateConfiguration.mapIterationFailureCount' failed "
            "to satisfy constraint: Member must have value greater than or equal to 0");
        row("an error from a state that is not inside",
            with(mocking(Map, Value::array()), "stateConfiguration", {{"errorCausedByState", "X"}}),
            "ValidationException: State not found in definition");
    }

    void mocksMustFitTheirState() { compare(); }

    void contextsAreChecked_data()
    {
        columns();
        const auto context = [](const char *text) { return with(mocking(Task, Value::object()), "context", text); };
        row("a whole one",
            context(R"({"Execution":{"Id":"i","Input":[1],"StartTime":"t"},"State":{"RetryCount":1},)"
                    R"("StateMachine":{"Name":"n"}})"),
            "none");
        const char *callback =
            R"({"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken","End":true})";
        const char *token = R"({"Task":{"Token":"t"}})";
        row("the token of a task that waits for it", with(mocking(callback, Value::object()), "context", token),
            "none");
        row("a token that no task waits for", context(token),
            "ValidationException: Invalid Context object provided: Field 'Task' is not allowed");
        row("an unknown part", context(R"({"Weather":{}})"),
            "ValidationException: Invalid Context object provided: Field 'Weather' is not allowed");
        row("an unknown field", context(R"({"State":{"Mood":"good"}})"),
            "ValidationException: Invalid Context object provided: Field 'Mood' is not allowed");
        row("a part that is no object", context(R"({"State":1})"),
            "ValidationException: Invalid Context object provided: Field 'State' must be an object");
        row("a field of another type", context(R"({"State":{"RetryCount":"1"}})"),
            "ValidationException: Invalid Context object provided: Field 'RetryCount' must be a number");
        row("a Map", context(R"({"Map":{"Item":{"Index":0}}})"),
            "ValidationException: Invalid Context object provided: 'Map' field is not supported when mocking a Context object");
    }

    void contextsAreChecked() { compare(); }

    void resultsMustBeOfTheirApi_data()
    {
        columns();
#define WRONG "ValidationException: Mock result schema validation error: "
        const char *describe = "arn:aws:states:::aws-sdk:sqs:receiveMessage";
        const char *scan = "arn:aws:states:::aws-sdk:dynamodb:scan";
        const char *start = "arn:aws:states:::states:startExecution";
        row("a field that is missing", calling(start, Value::object(), "STRICT"),
            WRONG "Required field 'ExecutionArn' is missing");
        row("may be missing in PRESENT", calling(start, Value::object(), "PRESENT"), "none");
        row("a nested execution waited for is described",
            calling("arn:aws:states:::states:startExecution.sync:2", {{"Status", "DONE"}}, "PRESENT"),
            WRONG "Field 'Status' is not an expected value");
        row("an unknown field is nothing to AWS", calling(scan, {{"Weather", 1}}, "STRICT"), "none");
        row("a text that is none", calling(describe, {{"Messages", {{{"Body", 1}}}}}, "STRICT"),
            WRONG "Field 'Body' must be a string");
        row("a list that is none", calling(describe, {{"Messages", "m"}}, "PRESENT"),
            WRONG "Field 'Messages' must be an array");
        row("a number that is none", calling(scan, {{"Count", "1"}}, "STRICT"), WRONG "Field 'Count' must be a number");
        row("a number in a list of maps", calling(scan, {{"Items", {{{"a", {{"N", 1}}}}}}}, "STRICT"),
            WRONG "Field 'N' must be a string");
        row("a boolean that is none", calling(scan, {{"Items", {{{"a", {{"BOOL", "yes"}}}}}}}, "STRICT"),
            WRONG "Field 'BOOL' must be a boolean");
        row("a text too long",
            calling("arn:aws:states:::aws-sdk:kms:encrypt", {{"KeyId", std::string(2049, 'k')}}, "STRICT"),
            WRONG "Field 'KeyId' exceeds the maximum length");
        row("a function's Payload is its own matter",
            calling("arn:aws:states:::lambda:invoke", {{"Payload", Value::array({1})}, {"StatusCode", 200}}, "STRICT"),
            "none");
        row("NONE checks nothing", calling(scan, {{"Count", "1"}}, "NONE"), "none");
        row("more memory than Step Functions' copy of the model has (recorded 2025-11)",
            calling("arn:aws:states:::aws-sdk:lambda:getFunction", {{"Configuration", {{"MemorySize", 10241}}}},
                    "STRICT"),
            WRONG "Field 'MemorySize' exceeds the maximum value");
        row("a harness's answer is Step Functions' own",
            calling("arn:aws:states:::bedrockagentcore:invokeHarness",
                    {{"Output", {{"Message", {{"Role", "assistant"}, {"Content", {{{"Text", "yes"}}}}}}}},
                     {"StopReason", "end_turn"}},
                    "STRICT"),
            "none");
        row("a callback's answer has no model",
            calling("arn:aws:states:::sqs:sendMessage.waitForTaskToken", {{"MessageId", 1}}, "STRICT"), "none");
#undef WRONG
    }

    void resultsMustBeOfTheirApi()
    {
        compare();
    }

    void aTaskThatNoMockAnswersIsNamed()
    {
        const auto read = readTestRequest({{"definition", Task}, {"roleArn", "arn:aws:iam::111111111111:role/r"}});
        QCOMPARE(uncalledResource(*read).value_or(QString()), QStringLiteral("arn:aws:states:::lambda:invoke"));
        QVERIFY(!uncalledResource(*readTestRequest(mocking(Task, Value::object()))));
        QVERIFY(!uncalledResource(*readTestRequest({{"definition", Pass}})));
    }

    void aStateAloneStandsAmongStubsOfItsTargets()
    {
        const auto read = readTestRequest(
            {{"definition",
              R"({"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"A 'quoted'"}],"Default":"B"})"}});
        QStringList names;
        for (const asl::State &state : read->definition.root.states)
            names << state.name;
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("A 'quoted'"), QStringLiteral("B"), QStringLiteral("StateName")}));
    }
};

BATUTA_TEST(TestTestRequest)
#include "tst_test_request.moc"
