// TestState: one state tried alone, with what is seen of its data, its mock, and what handled its failure.
#include "core/simulate/test_state/test_state.h"
#include "tests/runner/runner.h"

namespace {

using namespace sim;

// Single quotes stand for double ones. Nested JSON is given as objects and becomes text, as in the API.
Value request(QByteArray text)
{
    Value made = Value::parse(text.replace('\'', '"').toStdString());
    for (const char *name : {"definition", "input", "context", "variables"}) {
        if (made.contains(name))
            made[name] = made[name].dump();
    }
    if (made.contains("mock") && made["mock"].contains("result"))
        made["mock"]["result"] = made["mock"]["result"].dump();
    return made;
}

Value response(const QByteArray &text)
{
    const auto read = readTestRequest(request(text));
    if (!read)
        return {{"refused", read.error().message}};
    if (const auto refused = refusal(*read))
        return {{"refused", refused->message}};
    const auto response = testResponse(*read);
    return response ? *response : Value{{"refused", response.error().message}};
}

// Each field expected is there and the same; what is JSON text in the API is compared as JSON. Null: it is not there.
QString difference(const Value &expected, const Value &got)
{
    for (const auto &[name, wanted] : expected.items()) {
        const auto found = got.find(name);
        if (wanted.is_null() && found == got.end())
            continue;
        if (found == got.end())
            return QString::fromStdString(name + " is missing in " + got.dump());
        if (name == "inspectionData") {
            if (const QString inside = difference(wanted, *found); !inside.isEmpty())
                return inside;
            continue;
        }
        const Value parsed = found->is_string() ? Value::parse(found->get<std::string>(), nullptr, false) : Value();
        if (*found != wanted && parsed != wanted)
            return QString::fromStdString(name + " is " + found->dump() + ", not " + wanted.dump());
    }
    return {};
}

} // namespace

class TestTestState : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *asked, const char *answered)
    {
        QTest::newRow(name) << QByteArray(asked) << QByteArray(answered);
    }

private Q_SLOTS:
    void aStateIsTried_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answered");

        row("INFO tells the output alone", "{'definition': {'Type': 'Pass', 'Result': 7, 'Next': 'After'}}",
            "{'status': 'SUCCEEDED', 'output': 7, 'nextState': 'After', 'inspectionData': null, 'error': null}");
        row("a Pass shows each step of its data",
            "{'definition': {'Type': 'Pass', 'InputPath': '$.a', 'Parameters': {'b.$': '$.c'}, 'ResultPath': '$.d',"
            " 'OutputPath': '$.d', 'End': true}, 'input': {'a': {'c': 1}}, 'inspectionLevel': 'DEBUG'}",
            "{'output': {'b': 1}, 'nextState': null, 'inspectionData': {'input': {'a': {'c': 1}}, 'afterInputPath':"
            " {'c': 1}, 'afterParameters': {'b': 1}, 'afterResultSelector': {'b': 1}, 'result': null,"
            " 'afterResultPath': {'a': {'c': 1}, 'd': {'b': 1}}}}");
        row("a Result hides the way in",
            "{'definition': {'Type': 'Pass', 'Result': 1, 'End': true}, 'inspectionLevel': 'TRACE'}",
            "{'inspectionData': {'result': 1, 'afterInputPath': null, 'afterParameters': null}}");
        row("a Choice says where it leads",
            "{'definition': {'Type': 'Choice', 'Choices': [{'Variable': '$.n', 'NumericLessThan': 5, 'Next': 'Few'}],"
            " 'Default': 'Many'}, 'input': {'n': 5}, 'inspectionLevel': 'DEBUG'}",
            "{'nextState': 'Many', 'inspectionData': {'afterInputPath': {'n': 5}}}");
        row("a Fail fails", "{'definition': {'Type': 'Fail', 'Error': 'Sour', 'Cause': 'Milk'}}",
            "{'status': 'FAILED', 'error': 'Sour', 'cause': 'Milk', 'output': null}");
        row("a Wait takes five minutes at most", "{'definition': {'Type': 'Wait', 'Seconds': 301, 'End': true}}",
            "{'status': 'FAILED', 'error': 'States.Timeout'}");
        row("a Wait that is short enough passes its input",
            "{'definition': {'Type': 'Wait', 'Seconds': 299, 'End': true}, 'input': [1]}",
            "{'status': 'SUCCEEDED', 'output': [1]}");
        row("a path that leads nowhere fails the state",
            "{'definition': {'Type': 'Pass', 'InputPath': '$.nowhere', 'End': true}}",
            "{'status': 'FAILED', 'error': 'States.Runtime'}");
        row("a task in JSONPath shows all of it",
            "{'definition': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'Parameters': {'QueueUrl': 'q',"
            " 'MessageBody.$': '$'}, 'ResultSelector': {'id.$': '$.MessageId'}, 'End': true}, 'input': {'x': 1},"
            " 'mock': {'result': {'MessageId': 'm', 'MD5OfMessageBody': 'd'}}, 'inspectionLevel': 'TRACE'}",
            "{'output': {'id': 'm'}, 'inspectionData': {'afterParameters': {'QueueUrl': 'q', 'MessageBody': {'x': 1}},"
            " 'result': {'MessageId': 'm', 'MD5OfMessageBody': 'd'}, 'afterResultSelector': {'id': 'm'},"
            " 'afterArguments': null}}");
        row("a task in JSONata shows arguments and result",
            "{'definition': {'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource': 'arn:aws:states:::lambda:invoke',"
            " 'Arguments': {'FunctionName': 'f', 'Payload': '{% $states.input %}'}, 'Output': '{% $states.result.Payload %}',"
            " 'Next': 'B'}, 'input': 3, 'mock': {'result': {'Payload': 4}}, 'inspectionLevel': 'DEBUG'}",
            "{'output': 4, 'nextState': 'B', 'inspectionData': {'afterArguments': {'FunctionName': 'f', 'Payload': 3},"
            " 'result': {'Payload': 4}, 'afterInputPath': null, 'afterResultPath': null}}");
        row("a state of a machine, wherever it stands",
            "{'stateName': 'Inner', 'definition': {'StartAt': 'M', 'States': {'M': {'Type': 'Map', 'ItemProcessor': {'StartAt':"
            " 'Inner', 'States': {'Inner': {'Type': 'Pass', 'Result': 2, 'Next': 'Last'}, 'Last': {'Type': 'Succeed'}}},"
            " 'End': true}}}}",
            "{'output': 2, 'nextState': 'Last'}");
        row("variables come from the request and from Assign",
            "{'definition': {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Assign': {'b': '{% $a + 1 %}'}, 'Output': '{% $a %}',"
            " 'End': true}, 'variables': {'a': 1}, 'inspectionLevel': 'DEBUG'}",
            "{'output': 1, 'inspectionData': {'variables': {'a': 1, 'b': 2}}}");
        row("a given context is all there is of it",
            "{'definition': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {'FunctionName': 'f'},"
            " 'ResultSelector': {'c.$': '$$'}, 'End': true}, 'context': {'Execution': {'Name': 'n'}},"
            " 'mock': {'result': {}}}",
            "{'output': {'c': {'Execution': {'Name': 'n'}}}}");
    }

    void aStateIsTried() { compare(); }

    void failuresAreHandled_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answered");

#define TASK                                                                                                           \
    "'definition': {'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource': 'arn:aws:states:::lambda:invoke',"         \
    " 'Arguments': {'FunctionName': 'f'}, 'Retry': [{'ErrorEquals': ['Other']}, {'ErrorEquals': ['Flood'],"            \
    " 'IntervalSeconds': 2, 'BackoffRate': 3, 'MaxAttempts': 2, 'MaxDelaySeconds': 5}], 'Catch': [{'ErrorEquals':"     \
    " ['Fire'], 'Next': 'A'}, {'ErrorEquals': ['States.ALL'], 'Output': '{% $states.errorOutput.Error %}',"            \
    " 'Next': 'B'}], 'End': true}, 'inspectionLevel': 'DEBUG'"
        row("a retrier takes it first", "{" TASK ", 'mock': {'errorOutput': {'error': 'Flood', 'cause': 'Rain'}}}",
            "{'status': 'RETRIABLE', 'error': 'Flood', 'cause': 'Rain', 'output': null, 'nextState': null,"
            " 'inspectionData': {'errorDetails': {'retryIndex': 1, 'retryBackoffIntervalSeconds': 2}}}");
        row("each retry waits longer, up to the limit",
            "{" TASK ", 'mock': {'errorOutput': {'error': 'Flood'}}, 'stateConfiguration': {'retrierRetryCount': 1}}",
            "{'inspectionData': {'errorDetails': {'retryIndex': 1, 'retryBackoffIntervalSeconds': 5}}}");
        row("a retrier that is used up leaves it to the catchers",
            "{" TASK ", 'mock': {'errorOutput': {'error': 'Flood'}}, 'stateConfiguration': {'retrierRetryCount': 2}}",
            "{'status': 'CAUGHT_ERROR', 'error': 'Flood', 'output': 'Flood', 'nextState': 'B',"
            " 'inspectionData': {'errorDetails': {'catchIndex': 1}}}");
        row("the first catcher that names it takes it",
            "{" TASK ", 'mock': {'errorOutput': {'error': 'Fire', 'cause': 'Match'}}}",
            "{'status': 'CAUGHT_ERROR', 'nextState': 'A', 'output': {'Error': 'Fire', 'Cause': 'Match'},"
            " 'inspectionData': {'errorDetails': {'catchIndex': 0}}}");
#undef TASK
        row("nobody takes it",
            "{'definition': {'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:111111111111:function:f', 'End': true},"
            " 'mock': {'errorOutput': {'error': 'Flood', 'cause': 'Rain'}}, 'inspectionLevel': 'DEBUG'}",
            "{'status': 'FAILED', 'error': 'Flood', 'cause': 'Rain', 'inspectionData': {'errorDetails': null}}");
    }

    void failuresAreHandled()
    {
        compare();
    }

    void containersAreMocked_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answered");

#define PROCESSOR                                                                                                      \
    "'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},"                       \
    " 'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'End': true}}}, 'End': true"
#define BRANCH "{'StartAt': 'S', 'States': {'S': {'Type': 'Succeed'}}}"
        row("a Parallel's branches answer by the mock",
            "{'definition': {'Type': 'Parallel', 'Branches': [" BRANCH "], 'ResultPath': '$.r', 'End': true},"
            " 'input': {'a': 1}, 'mock': {'result': [5]}, 'inspectionLevel': 'DEBUG'}",
            "{'output': {'a': 1, 'r': [5]}, 'inspectionData': {'afterResultSelector': [5], 'afterInputPath': null,"
            " 'result': null}}");
        row("a Map shows its limits and what its iterations get",
            "{'definition': {'Type': 'Map', 'ItemsPath': '$.l', 'MaxConcurrency': 3, 'ToleratedFailurePercentage': 50,"
            " 'ItemSelector': {'v.$': '$$.Map.Item.Value'}, " PROCESSOR
            "}, 'input': {'l': [1, 2]}, 'mock': {'result': [8, 9]},"
            " 'inspectionLevel': 'DEBUG'}",
            "{'output': [8, 9], 'inspectionData': {'maxConcurrency': 3, 'toleratedFailurePercentage': 50.0,"
            " 'toleratedFailureCount': null, 'afterItemsPath': [1, 2], 'afterItemSelector': [{'v': 1}, {'v': 2}]}}");
        row("batches are shown",
            "{'definition': {'Type': 'Map', 'ItemBatcher': {'MaxItemsPerBatch': 2}, " PROCESSOR "}, 'input': [1, 2, 3],"
            " 'mock': {'result': [0]}, 'inspectionLevel': 'DEBUG'}",
            "{'inspectionData': {'afterItemBatcher': [{'Items': [1, 2]}, {'Items': [3]}], 'maxConcurrency': 0}}");
        row("an ItemReader reads what it is given",
            "{'definition': {'Type': 'Map', 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig':"
            " {'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW'}, 'Parameters': {'Bucket': 'b', 'Key': 'k'}}, 'ItemSelector':"
            " {'v.$': '$$.Map.Item.Value.n'}, " PROCESSOR "}, 'mock': {'result': []}, 'inspectionLevel': 'DEBUG',"
            " 'stateConfiguration': {'mapItemReaderData': 'n,m\\n1,2\\n3,4'}}",
            "{'status': 'SUCCEEDED', 'inspectionData': {'afterItemSelector': [{'v': '1'}, {'v': '3'}]}}");
        row("too many failed iterations fail the Map",
            "{'definition': {'Type': 'Map', 'ToleratedFailureCount': 1, " PROCESSOR
            "}, 'input': [1, 2, 3], 'mock': {'result': []},"
            " 'stateConfiguration': {'mapIterationFailureCount': 2}}",
            "{'status': 'FAILED', 'error': 'States.ExceedToleratedFailureThreshold'}");
        row("a share of failed iterations is counted over all of them",
            "{'definition': {'Type': 'Map', 'ToleratedFailurePercentage': 34, " PROCESSOR "}, 'input': [1, 2, 3],"
            " 'mock': {'result': [1]}, 'stateConfiguration': {'mapIterationFailureCount': 1}}",
            "{'status': 'SUCCEEDED', 'output': [1]}");
        row("without a tolerance the mock alone decides",
            "{'definition': {'Type': 'Map', " PROCESSOR "}, 'input': [1], 'mock': {'result': [1]},"
            " 'stateConfiguration': {'mapIterationFailureCount': 1}}",
            "{'status': 'SUCCEEDED'}");
        row("more failed iterations than items are refused (LocalStack pull 13868, 2026-03-02)",
            "{'definition': {'Type': 'Map', " PROCESSOR "}, 'input': [1, 2], 'mock': {'result': [1, 2]},"
            " 'stateConfiguration': {'mapIterationFailureCount': 3}}",
            "{'refused': 'mapIterationFailureCount must not exceed the number of items of the Map state'}");
        row("as many failed iterations as items are not",
            "{'definition': {'Type': 'Map', " PROCESSOR "}, 'input': [1, 2], 'mock': {'result': [1, 2]},"
            " 'stateConfiguration': {'mapIterationFailureCount': 2}}",
            "{'status': 'SUCCEEDED'}");
        row("an error of an iteration is the Map's",
            "{'definition': {'Type': 'Map', 'Catch': [{'ErrorEquals': ['Sour'], 'Next': 'C'}], " PROCESSOR
            "}, 'input': [1],"
            " 'mock': {'errorOutput': {'error': 'Sour', 'cause': 'Milk'}}, 'stateConfiguration': {'errorCausedByState': 'I'}}",
            "{'status': 'CAUGHT_ERROR', 'nextState': 'C', 'output': {'Error': 'Sour', 'Cause': 'Milk'}}");
        row("items that are none fail before the mock is asked",
            "{'definition': {'Type': 'Map', 'ItemsPath': '$.l', " PROCESSOR
            "}, 'input': {'l': 1}, 'mock': {'result': []}}",
            "{'status': 'FAILED', 'error': 'States.Runtime'}");
#undef PROCESSOR
#undef BRANCH
    }

    void containersAreMocked()
    {
        compare();
    }

    // AWS: there is no execution, so no event of it is named (floci issue 2737, 2026-08-30).
    void causesAreBare_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answered");
        row("of an expression",
            "{'definition': {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'r': '{% $states.input.no %}'}, 'End': true}}",
            "{'status': 'FAILED', 'cause': 'The JSONata expression \\u0027$states.input.no\\u0027 specified for the field "
            "\\u0027Output/r\\u0027 returned nothing (undefined).'}");
        row("of a path", "{'definition': {'Type': 'Pass', 'InputPath': '$.no', 'End': true}}",
            "{'status': 'FAILED', 'error': 'States.Runtime', 'cause': 'Invalid path \\u0027$.no\\u0027 : No results for path: "
            "$[\\u0027no\\u0027]'}");
        row("of an expression in a task with a catcher",
            "{'definition': {'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource': 'arn:aws:states:::lambda:invoke', "
            "'Arguments': '{% $states.input.no %}', 'End': true, 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'C'}]}, "
            "'mock': {'result': {}}}",
            "{'status': 'CAUGHT_ERROR', 'output': {'Error': 'States.QueryEvaluationError', 'Cause': 'The JSONata expression "
            "\\u0027$states.input.no\\u0027 specified for the field \\u0027Arguments\\u0027 returned nothing (undefined).'}}");
    }

    void causesAreBare()
    {
        compare();
    }

    void whatPassesUntouchedKeepsItsText()
    {
        const auto read = readTestRequest({{"definition", R"({"Type":"Pass","End":true})"},
                                           {"input", "{ \"a\" : 1.50 }"},
                                           {"inspectionLevel", "DEBUG"}});
        const Value got = *testResponse(*read);
        QCOMPARE(got["output"].get<std::string>(), std::string("{ \"a\" : 1.50 }"));
        QCOMPARE(got["inspectionData"]["afterInputPath"].get<std::string>(), std::string("{ \"a\" : 1.50 }"));
    }

    void aMockedResultKeepsItsText()
    {
        const char *text = "[{\"a\": 1.50}, 2]";
        const auto read = readTestRequest({{"definition",
                                            R"({"Type":"Parallel","End":true,"Branches":[{"StartAt":"A","States":)"
                                            R"({"A":{"Type":"Succeed"}}},{"StartAt":"B","States":{"B":{"Type":)"
                                            R"("Succeed"}}}]})"},
                                           {"mock", {{"result", text}}},
                                           {"inspectionLevel", "DEBUG"}});
        const Value got = *testResponse(*read);
        QCOMPARE(got["output"].get<std::string>(), std::string(text));
        QCOMPARE(got["inspectionData"]["afterResultPath"].get<std::string>(), std::string(text));
    }

    void equalRequestsGetEqualResponses()
    {
        const QByteArray asked = "{'definition': {'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource':"
                                 " 'arn:aws:states:::lambda:invoke', 'Arguments': {'FunctionName': 'f'}, 'Output':"
                                 " '{% [$uuid(), $states] %}', 'End': true}, 'mock': {'result': {}}}";
        const Value first = response(asked);
        QCOMPARE(first["status"].get<std::string>(), std::string("SUCCEEDED"));
        QVERIFY(first == response(asked));
        // No task waits for a token here, so there is none.
        QVERIFY(!Value::parse(first["output"].get<std::string>())[1]["context"].contains("Task"));
    }

private:
    static void compare()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, answered);
        const QString wrong = difference(Value::parse(answered.replace('\'', '"').toStdString()), response(asked));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

BATUTA_TEST(TestTestState)
#include "tst_test_state.moc"
