#include "core/validate/listing.h"
#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

using namespace checking;

// What AWS says, letter by letter, with where it was heard. "recorded" are AWS's answers in the shared observations
// (2026), "kin" a field or kind beside a recorded one, for which the same rule was taken.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAwsSays_data();
    void saysWhatAwsSays();
    void listsNamesAsAwsDoes_data();
    void listsNamesAsAwsDoes();

private:
    void addStructure();
    void addRules();
    void addReaders();
    void addNumbers();
    void addPaths();
    void addJsonata();
};

namespace {

const char Comparisons[] =
    "[StringEquals, IsBoolean, StringLessThan, IsNumeric, BooleanEquals, StringLessThanEqualsPath, NumericLessThan, "
    "NumericGreaterThan, NumericLessThanPath, StringMatches, TimestampLessThanEqualsPath, NumericEquals, "
    "TimestampGreaterThan, StringGreaterThanEqualsPath, TimestampGreaterThanEqualsPath, TimestampLessThanEquals, "
    "NumericLessThanEqualsPath, TimestampEquals, BooleanEqualsPath, IsTimestamp, StringLessThanEquals, "
    "NumericLessThanEquals, StringLessThanPath, TimestampGreaterThanPath, StringGreaterThan, StringGreaterThanPath, "
    "IsString, StringEqualsPath, TimestampEqualsPath, TimestampLessThan, StringGreaterThanEquals, NumericGreaterThanPath, "
    "NumericGreaterThanEquals, NumericEqualsPath, TimestampLessThanPath, IsNull, IsPresent, TimestampGreaterThanEquals, "
    "NumericGreaterThanEqualsPath]";

const QString Ends = QStringLiteral("'Z': {'Type': 'Succeed'}");

// One row: what is wrong, where AWS's words were heard, the machine, and its errors with their places.
void row(const char *name, const char *source, const QString &text, const QStringList &expected)
{
    QTest::newRow(qPrintable(QStringLiteral("%1 (%2)").arg(QLatin1String(name), QLatin1String(source))))
        << text << expected;
}

QString choice(const char *rule)
{
    return machine(
        QStringLiteral("'A': {'Type': 'Choice', 'Choices': [%1], 'Default': 'Z'}, %2").arg(QLatin1String(rule), Ends));
}

QString task(const char *fields)
{
    return machine(
        QStringLiteral("'A': {'Type': 'Task', 'Resource': 'r', 'End': true, %1}").arg(QLatin1String(fields)));
}

QString map(const char *fields)
{
    return machine(
        QStringLiteral("'A': {'Type': 'Map', 'End': true, %1, 'ItemProcessor': {'ProcessorConfig': {'Mode': "
                       "'DISTRIBUTED', 'ExecutionType': 'STANDARD'}, 'StartAt': 'I', 'States': {'I': {'Type': "
                       "'Succeed'}}}}")
            .arg(QLatin1String(fields)));
}

QString reader(const char *action, const char *config)
{
    return map(
        qPrintable(QStringLiteral("'ItemReader': {'Resource': 'arn:aws:states:::s3:%1', 'Parameters': {'Bucket': 'b'}, "
                                  "'ReaderConfig': {%2}}")
                       .arg(QLatin1String(action), QLatin1String(config))));
}

QStringList errorsOf(const QString &text)
{
    QStringList lines;
    for (const Diagnostic &each : validate::diagnosed(read(text))) {
        if (each.severity == Severity::Error)
            lines << each.message + (each.location.isEmpty() ? QString() : QStringLiteral(" at ") + each.location);
    }
    return lines;
}

} // namespace

void WordsTest::addStructure()
{
    row("a StartAt that is not there leaves its states unreached", "recorded",
        machine(QStringLiteral("'B': {'Type': 'Succeed'}")),
        {QStringLiteral("Missing 'Next' target: A at /StartAt"),
         QStringLiteral("State \"B\" is not reachable. at /States/B")});
    row("a Next that is not there leaves what follows unreached", "localstack pull 12487, 2025-04-05",
        machine(QStringLiteral("'A': {'Type': 'Pass', 'Next': 'X'}, 'B': {'Type': 'Pass', 'End': true}")),
        {QStringLiteral("Missing 'Next' target: X at /States/A/Next"),
         QStringLiteral("State \"B\" is not reachable. at /States/B")});
    row("a dangling Next is told before the missing end", "floci pull 2786, 2026-08-30",
        machine(QStringLiteral("'A': {'Type': 'Pass', 'Next': 'X'}")),
        {QStringLiteral("Missing 'Next' target: X at /States/A/Next"),
         QStringLiteral("Workflow has no terminal state")});
    row("neither Next nor End is no end either", "recorded", machine(QStringLiteral("'A': {'Type': 'Pass'}")),
        {QStringLiteral("This object should have only one of the following fields: [Next, End] at /States/A"),
         QStringLiteral("Workflow has no terminal state")});
    row("Next and End at once", "kin of two comparisons",
        machine(QStringLiteral("'A': {'Type': 'Pass', 'Next': 'Z', 'End': true}, %1").arg(Ends)),
        {QStringLiteral("There should only be one of the following fields: [Next, End] at /States/A")});
    row("a Wait without a time", "recorded", machine(QStringLiteral("'A': {'Type': 'Wait', 'End': true}")),
        {QStringLiteral(
            "This object should have only one of the following fields: [SecondsPath, Seconds, TimestampPath, "
            "Timestamp] at /States/A")});
    row("a Wait with two times", "kin of two comparisons",
        machine(QStringLiteral("'A': {'Type': 'Wait', 'Seconds': 1, 'TimestampPath': '$.t', 'End': true}")),
        {QStringLiteral(
            "There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp] "
            "at /States/A")});
    row("a Wait in JSONata without a time", "kin", jsonata(QStringLiteral("'A': {'Type': 'Wait', 'End': true}")),
        {QStringLiteral(
            "This object should have only one of the following fields: [Seconds, Timestamp] at /States/A")});
    row("two causes", "kin of two comparisons",
        machine(QStringLiteral("'A': {'Type': 'Fail', 'Cause': 'x', 'CausePath': '$.c'}")),
        {QStringLiteral("There should only be one of the following fields: [Cause, CausePath] at /States/A")});
    row("a catcher without its fields", "kin of [States, StartAt]", task("'Catch': [{}]"),
        {QStringLiteral("These fields are required: [Next, ErrorEquals] at /States/A/Catch[0]")});
    row("States.ALL beside another name", "recorded", task("'Retry': [{'ErrorEquals': ['States.ALL', 'X']}]"),
        {QStringLiteral("States.ALL must appear alone and at end of list at /States/A/Retry[0]/ErrorEquals[0]")});
    row("States.ALL before another catcher", "kin",
        machine(QStringLiteral("'A': {'Type': 'Task', 'Resource': 'r', 'End': true, 'Catch': [{'ErrorEquals': "
                               "['States.ALL'], 'Next': 'Z'}, {'ErrorEquals': ['X'], 'Next': 'Z'}]}, %1")
                    .arg(Ends)),
        {QStringLiteral("States.ALL must appear alone and at end of list at /States/A/Catch[0]/ErrorEquals[0]")});
}

void WordsTest::addRules()
{
    const QString none =
        QStringLiteral("This object should have only one of the following fields: %1 at /States/A/Choices[0]")
            .arg(QLatin1String(Comparisons));
    row("no rules", "recorded", choice(""), {QStringLiteral("Value cannot be empty at /States/A/Choices")});
    row("a rule that compares nothing", "recorded", choice("{'Variable': '$.s', 'Next': 'Z'}"), {none});
    row("a rule that compares twice", "tiny-asl-machine, 2026",
        choice("{'Variable': '$.s', 'StringEquals': '1', 'NumericGreaterThan': 0, 'Next': 'Z'}"),
        {QStringLiteral("There should only be one of the following fields: %1 at /States/A/Choices[0]")
             .arg(QLatin1String(Comparisons))});
    row("a rule without anything", "kin", choice("{}"),
        {QStringLiteral("These fields are required: [Variable, Next] at /States/A/Choices[0]"), none});
    row("a rule without Variable", "kin", choice("{'StringEquals': 'x', 'Next': 'Z'}"),
        {QStringLiteral("These fields are required: [Variable] at /States/A/Choices[0]")});
    row("a variable that is no path", "recorded", choice("{'Variable': 's', 'StringEquals': 'x', 'Next': 'Z'}"),
        {QStringLiteral(
            "Value is not a Reference Path: Reference path didn't start with '$' at /States/A/Choices[0]/Variable")});
    row("a comparison with what is no path", "kin", choice("{'Variable': '$.s', 'StringEqualsPath': 'x', 'Next': 'Z'}"),
        {QStringLiteral("Value is not a Reference Path: Reference path didn't start with '$' at "
                        "/States/A/Choices[0]/StringEqualsPath")});
    row("And of nothing", "kin", choice("{'And': [], 'Next': 'Z'}"),
        {QStringLiteral("Value cannot be empty at /States/A/Choices[0]/And")});
    row("And beside Or", "kin",
        choice(
            "{'And': [{'Variable': '$.s', 'IsNull': true}], 'Or': [{'Variable': '$.s', 'IsNull': true}], 'Next': 'Z'}"),
        {QStringLiteral("There should only be one of the following fields: [Not, Or, And] at /States/A/Choices[0]")});
    row("Not beside a comparison", "kin",
        choice("{'Not': {'Variable': '$.s', 'IsNull': true}, 'IsNull': true, 'Next': 'Z'}"),
        {QStringLiteral("Field 'IsNull' is not supported at /States/A/Choices[0]")});
    row("Next in a rule inside another", "specification, Choice Rule",
        choice("{'And': [{'Variable': '$.s', 'IsNull': true, 'Next': 'Z'}], 'Next': 'Z'}"),
        {QStringLiteral("Field 'Next' is not supported at /States/A/Choices[0]/And[0]")});
    row("a rule in JSONata without Condition", "kin of [States, StartAt]",
        jsonata(QStringLiteral("'A': {'Type': 'Choice', 'Choices': [{}], 'Default': 'Z'}, %1").arg(Ends)),
        {QStringLiteral("These fields are required: [Condition, Next] at /States/A/Choices[0]")});
}

void WordsTest::addReaders()
{
    const QString at = QStringLiteral(" at /States/A/ItemReader/ReaderConfig");
    const auto unsupported = [&](const char *field) {
        return QStringLiteral("Field '%1' is not supported").arg(QLatin1String(field)) + at;
    };
    const QString header = QStringLiteral("The field 'CSVHeaderLocation' is required") + at;
    const QString type = QStringLiteral("The field 'InputType' is required") + at;
    row("CSV without a place of its headers", "recorded", reader("getObject", "'InputType': 'CSV'"), {header});
    row("an inventory that says CSV", "recorded",
        reader("getObject", "'ManifestType': 'S3_INVENTORY', 'InputType': 'CSV'"), {header});
    row("CSV with a pointer", "recorded", reader("getObject", "'InputType': 'CSV', 'ItemsPointer': '/a'"), {header});
    row("headers that are not given", "recorded",
        reader("getObject", "'InputType': 'CSV', 'CSVHeaderLocation': 'GIVEN'"),
        {QStringLiteral("These fields are required: [CSVHeaders]") + at});
    row("an inventory without a type", "Developer Guide, ItemReader, 2026",
        reader("getObject", "'ManifestType': 'S3_INVENTORY'"), {});
    row("an Athena manifest without a type", "kin", reader("getObject", "'ManifestType': 'ATHENA_DATA'"), {type});
    row("one object without a type", "kin", reader("getObject", "'MaxItems': 5"), {type});
    row("objects to flatten without a type", "recorded",
        reader("listObjectsV2", "'Transformation': 'LOAD_AND_FLATTEN'"), {type});
    row("objects that are only listed", "kin", reader("listObjectsV2", "'Transformation': 'NONE'"), {});
    for (const char *input : {"JSON", "JSONL", "PARQUET"}) {
        const QByteArray given =
            QByteArrayLiteral("'CSVHeaderLocation': 'GIVEN', 'CSVHeaders': ['a'], 'CSVDelimiter': 'TAB', "
                              "'InputType': '")
            + input + '\'';
        row(qPrintable(QStringLiteral("fields of CSV beside %1").arg(QLatin1String(input))), "recorded and kin",
            reader("getObject", given.constData()),
            {unsupported("CSVHeaderLocation"), unsupported("CSVHeaders"), unsupported("CSVDelimiter")});
    }
    row("a manifest of JSON", "tiny-asl-machine, 2026",
        reader("getObject", "'InputType': 'JSON', 'ManifestType': 'ATHENA_DATA'"), {unsupported("ManifestType")});
    row("a pointer that is none", "recorded", reader("getObject", "'InputType': 'JSON', 'ItemsPointer': 'a/b'"),
        {QStringLiteral("Invalid input: JSON Pointer expression must start with '/': \"a/b\"") + at
         + QStringLiteral("/ItemsPointer")});
    row("two limits", "kin of two comparisons",
        reader("getObject", "'InputType': 'JSON', 'MaxItems': 1, 'MaxItemsPath': '$.m'"),
        {QStringLiteral("There should only be one of the following fields: [MaxItems, MaxItemsPath]") + at});
    row("a writer in JSONata with Parameters", "CDK issue 33396, 2025-02-11",
        map("'QueryLanguage': 'JSONata', 'Items': [1], 'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject', "
            "'Parameters': {'Bucket': 'b'}}"),
        {QStringLiteral("These fields are required: [Arguments] at /States/A/ResultWriter")});
    row("a reader in JSONPath with Arguments", "kin",
        map("'ItemReader': {'Resource': 'arn:aws:states:::s3:listObjectsV2', 'Arguments': {'Bucket': 'b'}}"),
        {QStringLiteral("These fields are required: [Parameters] at /States/A/ItemReader")});
}

void WordsTest::addNumbers()
{
    const auto wait = [](const char *fields) {
        return machine(QStringLiteral("'A': {'Type': 'Wait', 'End': true, %1}").arg(QLatin1String(fields)));
    };
    row("a wait of less than nothing", "recorded", wait("'Seconds': -1"),
        {QStringLiteral("Minimum value is 0 at /States/A/Seconds")});
    row("a wait of a second and a half", "recorded", wait("'Seconds': 1.5"),
        {QStringLiteral("Expected value of type Integer at /States/A/Seconds")});
    row("a wait that is too long", "kin", wait("'Seconds': 100000000"),
        {QStringLiteral("Maximum value is 99999999 at /States/A/Seconds")});
    row("no time for a task", "kin", task("'TimeoutSeconds': 0"),
        {QStringLiteral("Minimum value is 1 at /States/A/TimeoutSeconds")});
    row("a rate that shrinks", "kin of Minimum value is 0.0",
        task("'Retry': [{'ErrorEquals': ['X'], 'BackoffRate': 0.5}]"),
        {QStringLiteral("Minimum value is 1.0 at /States/A/Retry[0]/BackoffRate")});
    row("less than no iterations at once", "floci issue 3733, 2026-09-16", map("'MaxConcurrency': -1"),
        {QStringLiteral("Minimum value is 0 at /States/A/MaxConcurrency")});
    row("more than all", "floci issue 3733, 2026-09-16", map("'ToleratedFailurePercentage': 101"),
        {QStringLiteral("Maximum value is 100.0 at /States/A/ToleratedFailurePercentage")});
    row("too many items", "floci issue 3733, 2026-09-16",
        reader("getObject", "'InputType': 'JSON', 'MaxItems': 100000001"),
        {QStringLiteral("Maximum value is 100000000 at /States/A/ItemReader/ReaderConfig/MaxItems")});
    row("less than no items in a batch", "floci issue 3733, 2026-09-16", map("'ItemBatcher': {'MaxItemsPerBatch': -1}"),
        {QStringLiteral("Minimum value is 0 at /States/A/ItemBatcher/MaxItemsPerBatch")});
}

void WordsTest::addPaths()
{
    for (const char *field : {"MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath"}) {
        row(qPrintable(QStringLiteral("the context in %1").arg(QLatin1String(field))), "floci pull 3732, 2026-09-16",
            map(qPrintable(QStringLiteral("'%1': '$$.Execution.Input.n'").arg(QLatin1String(field)))),
            {QStringLiteral("Value is not a Reference Path at /States/A/%1").arg(QLatin1String(field))});
    }
    row("the context in MaxItemsPath", "floci pull 3732, 2026-09-16",
        reader("getObject", "'InputType': 'JSON', 'MaxItemsPath': '$$.Execution.Input.n'"),
        {QStringLiteral("Value is not a Reference Path at /States/A/ItemReader/ReaderConfig/MaxItemsPath")});
    row("the context in a batch's limit", "floci pull 3732, 2026-09-16",
        map("'ItemBatcher': {'MaxItemsPerBatchPath': '$$.Execution.Input.n'}"),
        {QStringLiteral("Value is not a Reference Path at /States/A/ItemBatcher/MaxItemsPerBatchPath")});
    row("the context in ItemsPath", "floci pull 3732, 2026-09-16", map("'ItemsPath': '$$.Execution.Input.items'"), {});
    row("the context in a comparison", "Developer Guide, Accessing the Context object",
        choice("{'Variable': '$$.Execution.Input.a', 'NumericLessThanPath': '$$.Execution.Input.b', 'Next': 'Z'}"), {});
    row("a variable in MaxConcurrencyPath", "recorded", map("'MaxConcurrencyPath': '$n'"), {});
    row("the context in SecondsPath", "Developer Guide, Accessing the Context object",
        machine(QStringLiteral("'A': {'Type': 'Wait', 'SecondsPath': '$$.Execution.Input.s', 'End': true}")),
        {QStringLiteral("Value is not a Reference Path at /States/A/SecondsPath")});
    row("a result that is put nowhere", "kin",
        machine(QStringLiteral("'A': {'Type': 'Pass', 'ResultPath': 'r', 'End': true}")),
        {QStringLiteral(
            "Value is not a Reference Path: Reference path didn't start with '$' at /States/A/ResultPath")});
}

void WordsTest::addJsonata()
{
    const auto pass = [](const char *fields) {
        return jsonata(QStringLiteral("'A': {'Type': 'Pass', 'End': true, %1}").arg(QLatin1String(fields)));
    };
    row("an error where none was caught", "recorded",
        jsonata(QStringLiteral(
            "'A': {'Type': 'Task', 'Resource': 'r', 'End': true, 'Arguments': '{% $states.errorOutput %}'}")),
        {QStringLiteral("Field '$states.errorOutput' does not exist. at /States/A/Arguments")});
    row("a payload's key that is named like a field", "floci pull 2699, 2026-08-29",
        pass("'Output': {'Comment': '{% phone %}'}"),
        {QStringLiteral("Reference to 'phone' at the top level is not supported. at /States/A/Output/Comment")});
    row("a key named like a field deep in a rule's Output", "kin",
        jsonata(QStringLiteral(
                    "'A': {'Type': 'Choice', 'Choices': [{'Condition': true, 'Next': 'Z', 'Comment': '{% phone %}', "
                    "'Output': {'a': {'Comment': '{% phone %}'}}}], 'Default': 'Z'}, %1")
                    .arg(Ends)),
        {QStringLiteral(
            "Reference to 'phone' at the top level is not supported. at /States/A/Choices[0]/Output/a/Comment")});
    row("headers are no expressions", "floci pull 2699, 2026-08-29",
        map("'QueryLanguage': 'JSONata', 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'Arguments': {'Bucket': "
            "'b'}, 'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'GIVEN', 'CSVHeaders': ['{% phone %}']}}"),
        {});
    row("a query language in small letters is JSONata besides", "floci issue 2968, 2026-09-02",
        machine(
            QStringLiteral("'A': {'Type': 'Pass', 'QueryLanguage': 'jsonpath', 'Parameters': {'a': 1}, 'End': true}")),
        {QStringLiteral("The field 'QueryLanguage' should have one of these values: [JSONPath, JSONata] at "
                        "/States/A/QueryLanguage"),
         QStringLiteral(
             "The QueryLanguage is set to 'JSONata', but field 'Parameters' is only supported for the 'JSONPath' "
             "QueryLanguage at /States/A")});
    const QString inner = QStringLiteral("'S': {'Type': 'Pass', 'Assign': {'x': 2}, 'End': true}");
    const QString outer = QStringLiteral("'A': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'B'}, ");
    const QString taken = QStringLiteral("The variable name 'x' was already defined in a parent scope. at /States/B/");
    row("a variable of the flow around a Map", "recorded",
        jsonata(outer
                + QStringLiteral("'B': {'Type': 'Map', 'End': true, 'Iterator': {'StartAt': 'S', 'States': {%1}}}")
                      .arg(inner)),
        {taken + QStringLiteral("Iterator/States/S/Assign")});
    row("a variable of the flow around a branch", "recorded",
        jsonata(
            outer
            + QStringLiteral("'B': {'Type': 'Parallel', 'End': true, 'Branches': [{'StartAt': 'S', 'States': {%1}}]}")
                  .arg(inner)),
        {taken + QStringLiteral("Branches[0]/States/S/Assign")});
}

void WordsTest::saysWhatAwsSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    addStructure();
    addRules();
    addReaders();
    addNumbers();
    addPaths();
    addJsonata();
}

void WordsTest::saysWhatAwsSays()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(errorsOf(text).join(u'\n'), expected.join(u'\n'));
}

// The lists that AWS was seen to print.
void WordsTest::listsNamesAsAwsDoes_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("of a machine") << QStringLiteral("States, StartAt");
    QTest::newRow("of a state") << QStringLiteral("Next, End");
    QTest::newRow("of a wait") << QStringLiteral("SecondsPath, Seconds, TimestampPath, Timestamp");
    QTest::newRow("of a reader") << QStringLiteral("MaxItems, MaxItemsPath");
}

void WordsTest::listsNamesAsAwsDoes()
{
    QFETCH(QString, expected);
    QStringList names = expected.split(QStringLiteral(", "));
    names.sort();
    do {
        QCOMPARE(validate::listed(names), expected);
    } while (std::next_permutation(names.begin(), names.end()));
}

BATUTA_TEST(WordsTest)
#include "tst_words.moc"
