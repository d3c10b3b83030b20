#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

using namespace checking;

// Fields: their names, types and ranges, and that one slip of the hand is one fault.
class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOneFaultOnce_data();
    void tellsOneFaultOnce();
    void knowsTheRanges_data();
    void knowsTheRanges();
    void anEmptyTextIsNoDescription();
    void aDefinitionMayNotGrowForEver();
};

void FieldsTest::tellsOneFaultOnce_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *states, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(states) << QString::fromLatin1(expected);
    };
    row("Next misspelt", "'A': {'Type': 'Pass', 'Nxet': 'Z'}, 'Z': {'Type': 'Succeed'}", "ERROR unknown-field 'Nxet'");
    row("Type misspelt", "'A': {'Typ': 'Succeed'}", "ERROR unknown-field 'Typ'");
    row("Resource misspelt", "'A': {'Type': 'Task', 'Resorce': 'r', 'End': true}", "ERROR unknown-field 'Resorce'");
    row("Seconds misspelt", "'A': {'Type': 'Wait', 'Secnods': 3, 'End': true}", "ERROR unknown-field 'Secnods'");
    row("ItemProcessor misspelt",
        "'A': {'Type': 'Map', 'ItemProcesor': {'StartAt': 'I', 'States': {'I': {'Type': 'Succeed'}}}, 'End': true}",
        "ERROR unknown-field 'ItemProcesor'");
    row("Variable misspelt",
        "'A': {'Type': 'Choice', 'Choices': [{'Varable': '$.a', 'IsNull': true, 'Next': 'Z'}]}, 'Z': {'Type': 'Succeed'}",
        "ERROR unknown-field 'Varable'");
    row("Default misspelt",
        "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'Z'}], 'Defualt': 'Y'}, "
        "'Y': {'Type': 'Succeed'}, 'Z': {'Type': 'Succeed'}",
        "ERROR unknown-field 'Defualt'");
    row("Catch of a wrong type",
        "'A': {'Type': 'Task', 'Resource': 'r', 'Catch': {}, 'End': true}, "
        "'Z': {'Type': 'Succeed'}",
        "ERROR wrong-type 'Catch'");
    row("a retrier of a wrong type", "'A': {'Type': 'Task', 'Resource': 'r', 'Retry': [5], 'End': true}",
        "ERROR wrong-type 5");
    row("rules of a wrong type", "'A': {'Type': 'Choice', 'Choices': {}, 'Default': 'Z'}, 'Z': {'Type': 'Succeed'}",
        "ERROR wrong-type 'Choices'");
    row("And of a wrong type",
        "'A': {'Type': 'Choice', 'Choices': [{'And': {}, 'Next': 'Z'}]}, 'Z': {'Type': 'Succeed'}",
        "ERROR wrong-type 'And'");
    row("a language that there is not", "'A': {'Type': 'Pass', 'QueryLanguage': 'JSONatta', 'Output': 1, 'End': true}",
        "ERROR not-among 'JSONatta'");
    row("a distributed Map that does not say what its items are",
        "'A': {'Type': 'Map', 'End': true, 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED'}, 'StartAt': 'I', "
        "'States': {'I': {'Type': 'Succeed'}}}}",
        "ERROR missing-fields 'ProcessorConfig'");
    row("headers that are not given",
        "'A': {'Type': 'Map', 'End': true, 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'Parameters': {}, "
        "'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'GIVEN'}}, 'ItemProcessor': {'StartAt': 'I', 'States': {'I': {'Type': "
        "'Succeed'}}}}",
        "ERROR missing-fields 'ReaderConfig'");
    row("a name twice, once with an escape", "'A': {'Type': 'Pass', 'Comment': 'x', 'C\u006fmment': 'y', 'End': true}",
        "ERROR duplicate-field 'C\u006fmment'");
    row("an error without a name",
        "'A': {'Type': 'Task', 'Resource': 'r', 'Retry': [{'ErrorEquals': ['']}], 'End': true}",
        "ERROR empty-value ''");
}

void FieldsTest::tellsOneFaultOnce()
{
    QFETCH(QString, states);
    QFETCH(QString, expected);
    compare(told(machine(states)), expected);
}

void FieldsTest::knowsTheRanges_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("expected");
    const auto retry = [](const char *name, const char *field, const char *expected) {
        QTest::newRow(name) << QStringLiteral("'Retry': [{'ErrorEquals': ['X'], %1}]").arg(QLatin1String(field))
                            << QString::fromLatin1(expected);
    };
    const auto task = [](const char *name, const char *field, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(expected);
    };
    retry("no interval", "'IntervalSeconds': 0", "ERROR too-small 0");
    retry("half an interval", "'IntervalSeconds': 1.5", "ERROR wrong-type 1.5");
    retry("no attempts", "'MaxAttempts': 0", "");
    retry("less than none", "'MaxAttempts': -1", "ERROR too-small -1");
    retry("a rate that shrinks", "'BackoffRate': 0.5", "ERROR too-small 0.5");
    retry("a rate in words", "'BackoffRate': 'two'", "ERROR wrong-type 'two'");
    retry("the longest delay", "'MaxDelaySeconds': 31622399", "");
    retry("a longer delay", "'MaxDelaySeconds': 31622400", "ERROR too-large 31622400");
    retry("an unheard-of jitter", "'JitterStrategy': 'SOME'", "ERROR not-among 'SOME'");
    task("no time at all", "'TimeoutSeconds': 0", "ERROR too-small 0");
    task("the longest time", "'TimeoutSeconds': 99999999", "");
    task("too long a time", "'TimeoutSeconds': 100000000", "ERROR too-large 100000000");
}

void FieldsTest::knowsTheRanges()
{
    QFETCH(QString, fields);
    QFETCH(QString, expected);
    compare(told(machine(QStringLiteral("'A': {'Type': 'Task', 'Resource': 'r', 'End': true, %1}").arg(fields))),
            expected);
}

void FieldsTest::anEmptyTextIsNoDescription()
{
    for (const QString &text : {QString(), QStringLiteral("null")}) {
        const auto found = validate::diagnosed(read(text));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().code, QStringLiteral("MISSING_DESCRIPTION"));
    }
    QCOMPARE(validate::diagnosed(read(QStringLiteral(" "))).front().code, QStringLiteral("SCHEMA_VALIDATION_FAILED"));
}

void FieldsTest::aDefinitionMayNotGrowForEver()
{
    const QString comment = QStringLiteral("'Comment': '%1', ").arg(QString(1048576, u'c'));
    compare(told(machine(QStringLiteral("'A': {'Type': 'Succeed'}"), comment)),
            QStringLiteral("ERROR definition-too-large {"));
}

BATUTA_TEST(FieldsTest)
#include "tst_fields.moc"
