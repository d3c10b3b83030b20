#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/validate/validator.h"
#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

using validate::Diagnostic;

namespace {

// The faults: advice has a table of its own.
std::vector<Diagnostic> foundIn(const QString &text, const validate::Options &options = {})
{
    auto found = validate::diagnosed(asl::read(json::parse(text)), options);
    std::erase_if(found, [](const Diagnostic &each) { return each.severity == validate::Severity::Advice; });
    return found;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFault_data();
    void findsTheFault();
    void takesWhatIsSound_data();
    void takesWhatIsSound();
    void holdsExpressToMoreRules_data();
    void holdsExpressToMoreRules();
    void saysWhatIsMissingFromTheMachine();
    void tellsSyntaxErrorsAlone();
    void survivesAnyTree();
};

void RulesTest::findsTheFault_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("marked");
    const QString schema = QStringLiteral("SCHEMA_VALIDATION_FAILED");
    const QString target = QStringLiteral("MISSING_TRANSITION_TARGET");
    const auto row = [](const char *name, const char *states, const QString &code, const char *message,
                        const char *location, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(states) << code << QString::fromUtf8(message)
                            << QString::fromUtf8(location) << QString::fromUtf8(marked).replace(u'\'', u'"');
    };
    row("a target that is not there", "'A': {'Type': 'Pass', 'Next': 'B'}, 'Z': {'Type': 'Succeed'}", target,
        "Missing 'Next' target: B", "/States/A/Next", "'B'");
    row("a default that is not there",
        "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'Z'}], 'Default': 'B'}, "
        "'Z': {'Type': 'Succeed'}",
        target, "Missing 'Next' target: B", "/States/A/Default", "'B'");
    row("a rule's target that is not there",
        "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'B'}]}, 'Z': {'Type': 'Succeed'}",
        target, "Missing 'Next' target: B", "/States/A/Choices[0]/Next", "'B'");
    row("a catcher's target that is not there",
        "'A': {'Type': 'Task', 'Resource': 'r', 'End': true, 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'B'}]}",
        target, "Missing 'Next' target: B", "/States/A/Catch[0]/Next", "'B'");
    row("a state nobody leads to", "'A': {'Type': 'Succeed'}, 'C': {'Type': 'Succeed'}", target,
        "State \"C\" is not reachable.", "/States/C", "'C'");
    row("no end", "'A': {'Type': 'Pass', 'Next': 'A'}", QStringLiteral("MISSING_END_STATE"),
        "Workflow has no terminal state", "", "'States'");
    row("a field of another kind", "'A': {'Type': 'Succeed', 'Catch': []}", schema, "Field 'Catch' is not supported",
        "/States/A", "'Catch'");
    row("a misspelt field", "'A': {'Type': 'Pass', 'ResulPtath': '$.x', 'End': true}", schema,
        "Field 'ResulPtath' is not supported", "/States/A", "'ResulPtath'");
    row("a field of the other language", "'A': {'Type': 'Pass', 'Output': 1, 'End': true}", schema,
        "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage",
        "/States/A", "'Output'");
    row("no such kind", "'A': {'Type': 'Taks', 'Resource': 'r', 'End': true}", schema,
        "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]",
        "/States/A/Type", "'Taks'");
    row("no kind", "'A': {'End': true}", schema, "These fields are required: [Type]", "/States/A", "'A'");
    row("a task without resource", "'A': {'Type': 'Task', 'End': true}", schema,
        "These fields are required: [Resource]", "/States/A", "'A'");
    row("a parallel without branches", "'A': {'Type': 'Parallel', 'Branches': [], 'End': true}", schema,
        "Value cannot be empty", "/States/A/Branches", "'Branches'");
    row("credentials without a role", "'A': {'Type': 'Task', 'Resource': 'r', 'Credentials': {}, 'End': true}", schema,
        "The field 'RoleArn' is required but was missing", "/States/A/Credentials", "'Credentials'");
    row("a timestamp without zone", "'A': {'Type': 'Wait', 'Timestamp': '2026-01-01T00:00:00', 'End': true}", schema,
        "String does not match RFC3339 timestamp", "/States/A/Timestamp", "'2026-01-01T00:00:00'");
    row("a timestamp in month 13", "'A': {'Type': 'Wait', 'Timestamp': '2026-13-01T00:00:00Z', 'End': true}", schema,
        "String does not match RFC3339 timestamp", "/States/A/Timestamp", "'2026-13-01T00:00:00Z'");
    row("a dynamic field that is no path", "'A': {'Type': 'Pass', 'Parameters': {'x.$': 'plain'}, 'End': true}", schema,
        "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call",
        "/States/A/Parameters", "'plain'");
    row("an action the service does not have",
        "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:query', 'End': true}", schema,
        "The resource provided arn:aws:states:::dynamodb:query is not recognized. The value is not a valid resource ARN, "
        "or the resource is not available in this region.",
        "/States/A/Resource", "'arn:aws:states:::dynamodb:query'");
    row("a negative count", "'A': {'Type': 'Wait', 'Seconds': -1, 'End': true}", schema, "Minimum value is 0",
        "/States/A/Seconds", "-1");
    row("a target that is no text", "'A': {'Type': 'Pass', 'Next': 5}, 'Z': {'Type': 'Succeed'}", schema,
        "Expected value of type String", "/States/A/Next", "5");
    row("a field twice", "'A': {'Type': 'Pass', 'Comment': 'x', 'Comment': 'y', 'End': true}",
        QStringLiteral("INVALID_JSON_DESCRIPTION"), "Duplicate field 'Comment'", "/States/A", "'Comment'");
    row("both Next and End", "'A': {'Type': 'Pass', 'Next': 'Z', 'End': true}, 'Z': {'Type': 'Succeed'}", schema,
        "There should only be one of the following fields: [Next, End]", "/States/A", "'End'");
    row("two durations", "'A': {'Type': 'Wait', 'Seconds': 1, 'SecondsPath': '$.s', 'End': true}", schema,
        "There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp]",
        "/States/A", "'SecondsPath'");
    row("States.ALL not last",
        "'A': {'Type': 'Task', 'Resource': 'r', 'End': true, 'Retry': [{'ErrorEquals': ['States.ALL']}, "
        "{'ErrorEquals': ['X']}]}",
        schema, "States.ALL must appear alone and at end of list", "/States/A/Retry[0]/ErrorEquals[0]", "'States.ALL'");
    row("a name used in an inner scope again",
        "'A': {'Type': 'Parallel', 'End': true, 'Branches': [{'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}]}",
        QStringLiteral("DUPLICATE_STATE_NAME"), "Duplicate State name: A", "/States/A/Branches[0]/States/A", "'A'");
    row("an empty label",
        "'A': {'Type': 'Map', 'Label': '', 'End': true, 'ItemProcessor': {'StartAt': 'I', 'States': {'I': {'Type': "
        "'Succeed'}}}}",
        QStringLiteral("INVALID_LABEL_NAME"), "Label '' is not valid", "/States/A/Label", "''");
    row("a heartbeat that is too slow",
        "'A': {'Type': 'Task', 'Resource': 'r', 'TimeoutSeconds': 5, 'HeartbeatSeconds': 5, 'End': true}", schema,
        "HeartbeatSeconds must be smaller than TimeoutSeconds", "/States/A/HeartbeatSeconds", "5");
}

void RulesTest::findsTheFault()
{
    QFETCH(QString, states);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, location);
    QFETCH(QString, marked);
    const QString text = checking::machine(states);
    std::vector<Diagnostic> found = foundIn(text);
    // The state that nothing leads to any more is the fault's echo, where there is one.
    if (!message.endsWith(u"is not reachable."))
        std::erase_if(found, [](const Diagnostic &each) { return each.rule == validate::Rule::UnreachableState; });
    QVERIFY(!found.empty());
    QCOMPARE(found.front().code, code);
    QCOMPARE(found.front().message, message);
    QCOMPARE(found.front().location, location);
    QCOMPARE(text.mid(found.front().span.begin, found.front().span.length()), marked);
    QCOMPARE(found.size(), size_t(1));
}

void RulesTest::takesWhatIsSound_data()
{
    QTest::addColumn<QString>("states");
    const auto row = [](const char *name, const char *states) { QTest::newRow(name) << QString::fromUtf8(states); };
    row("a substitution as a target", "'A': {'Type': 'Pass', 'Next': '${After}'}, 'Z': {'Type': 'Succeed'}");
    row("a substitution for a number", "'A': {'Type': 'Wait', 'Seconds': '${Seconds}', 'End': true}");
    row("a bare substitution for a number", "'A': {'Type': 'Wait', 'Seconds': ${Seconds}, 'End': true}");
    row("a deployment function as a resource",
        "'A': {'Type': 'Task', 'Resource': {'Fn::GetAtt': ['F', 'Arn']}, 'End': true}");
    row("a null path", "'A': {'Type': 'Pass', 'ResultPath': null, 'End': true}");
    row("an intrinsic call",
        "'A': {'Type': 'Pass', 'Parameters': {'x.$': 'States.Format(\\'{}\\', $.a)'}, 'End': true}");
    row("a variable and the context",
        "'A': {'Type': 'Pass', 'Assign': {'v': {'a': 1}}, 'Next': 'B'}, 'B': {'Type': 'Pass', 'Parameters': {'x.$': '$v.a', "
        "'y.$': '$$.Execution.Id'}, 'End': true}");
    row("JSONata in one state",
        "'A': {'Type': 'Wait', 'QueryLanguage': 'JSONata', 'Seconds': '{% $states.input.s %}', "
        "'Output': {}, 'End': true}");
    row("End false beside Next", "'A': {'Type': 'Pass', 'Next': 'Z', 'End': false}, 'Z': {'Type': 'Succeed'}");
    row("a loop with a way out",
        "'A': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Choice', 'Choices': [{'And': [{'Variable': "
        "'$.x', 'NumericGreaterThan': 1}, {'Not': {'Variable': '$.y', 'IsPresent': true}}], 'Next': 'Z'}], 'Default': "
        "'A'}, 'Z': {'Type': 'Succeed'}");
}

void RulesTest::takesWhatIsSound()
{
    QFETCH(QString, states);
    const std::vector<Diagnostic> found =
        foundIn(checking::machine(states.replace(QLatin1String("\\'"), QLatin1String("\\u0027"))));
    QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().message + found.front().location));
}

void RulesTest::holdsExpressToMoreRules_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("message");
    QTest::newRow("waiting for a job") << QStringLiteral("arn:aws:states:::states:startExecution.sync:2")
                                       << QStringLiteral(
                                              "Express state machine does not support '.sync' service integration");
    QTest::newRow("waiting for a callback")
        << QStringLiteral("arn:aws:states:::sqs:sendMessage.waitForTaskToken")
        << QStringLiteral("Express state machine does not support '.waitForTaskToken' service integration ");
    QTest::newRow("an activity") << QStringLiteral("arn:aws:states:us-east-1:111111111111:activity:a")
                                 << QStringLiteral("Express state machine does not support Activity ARN");
}

void RulesTest::holdsExpressToMoreRules()
{
    QFETCH(QString, resource);
    QFETCH(QString, message);
    const QString text = checking::machine(
        QStringLiteral("'A': {'Type': 'Task', 'Resource': '%1', 'Parameters': '${Given}', 'End': true}").arg(resource));
    QVERIFY(foundIn(text).empty());
    const auto found = foundIn(text, {.express = true});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().message, message);
    QCOMPARE(found.front().location, QStringLiteral("/States/A/Resource"));
}

void RulesTest::saysWhatIsMissingFromTheMachine()
{
    const auto empty = foundIn(QString());
    QCOMPARE(empty.size(), size_t(1));
    QCOMPARE(empty.front().message, QStringLiteral("Definition must be a valid JSON object"));
    const auto bare = foundIn(QStringLiteral("{}"));
    QCOMPARE(bare.size(), size_t(1));
    QCOMPARE(bare.front().message, QStringLiteral("These fields are required: [States, StartAt]"));
    QCOMPARE(bare.front().location, QStringLiteral("/"));
    QCOMPARE(foundIn(QStringLiteral("[]")).front().message, QStringLiteral("Definition must be a valid JSON object"));
}

void RulesTest::tellsSyntaxErrorsAlone()
{
    const auto found = foundIn(QStringLiteral("{\n\"StartAt\": \"A\"\n\"States\": {}}"));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().code, QStringLiteral("INVALID_JSON_DESCRIPTION"));
    QVERIFY(found.front().message.contains(QStringLiteral("line 2")));
}

// Any values in any places: a complaint, never a crash, and every span inside the text.
void RulesTest::survivesAnyTree()
{
    const QStringList odd{QStringLiteral("null"),         QStringLiteral("1"),     QStringLiteral("[]"),
                          QStringLiteral("{}"),           QStringLiteral("\"x\""), QStringLiteral("[[{}], 1]"),
                          QStringLiteral("{\"a\": null}")};
    for (const char *field :
         {"Type", "Next", "End", "Choices", "Branches", "ItemProcessor", "Retry", "Catch", "Parameters", "ItemReader",
          "Credentials", "Seconds", "QueryLanguage", "Label", "ResultPath", "Assign"}) {
        for (const char *kind : {"Task", "Choice", "Map", "Parallel", "Wait", "None"}) {
            for (const QString &value : odd) {
                const QString text =
                    QStringLiteral("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"%1\", \"%2\": %3}, "
                                   "\"B\": %3}}")
                        .arg(QLatin1String(kind), QLatin1String(field), value);
                const auto found = foundIn(text);
                QVERIFY2(!found.empty(), qPrintable(text));
                for (const Diagnostic &each : found)
                    QVERIFY2(each.span.begin >= 0 && each.span.end <= text.size(), qPrintable(text));
            }
        }
    }
}

BATUTA_TEST(RulesTest)
#include "tst_rules.moc"
