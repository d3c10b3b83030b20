#include "core/validate/variable_use.h"
#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

#include <QDir>

using namespace checking;

// Which variables are read, which are assigned, and what is read before it is assigned.
class VariablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatEachStateReads_data();
    void namesWhatEachStateReads();
    void followsTheFlow_data();
    void followsTheFlow();
    void agreesWithAws();
    void aDefinitionWithoutTextReadsNothing() { QVERIFY(validate::variableReferences({}).isEmpty()); }
};

void VariablesTest::namesWhatEachStateReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    const auto path = [](const char *fields) {
        return machine(QStringLiteral("'A': {'Type': 'Pass', 'End': true, %1}").arg(QLatin1String(fields)));
    };
    const auto query = [](const char *output) {
        return jsonata(
            QStringLiteral("'A': {'Type': 'Pass', 'End': true, 'Output': '{% %1 %}'}").arg(QLatin1String(output)));
    };
    row("a path field", path("'InputPath': '$a.b'"), "a");
    row("the input and the context are no variables", path("'Parameters': {'x.$': '$', 'y.$': '$$.Execution.Id'}"), "");
    row("a template, sorted and once each",
        path("'Parameters': {'x.$': '$b', 'y': [{'z.$': '$a[0]'}, {'z.$': '$b.c'}]}"), "a b");
    row("a text without .$ is a text", path("'Parameters': {'x': '$b'}"), "");
    row("arguments of a call", path("'Parameters': {'x.$': 'States.Format(\\u0027$no {}\\u0027, $yes)'}"), "yes");
    row("what is still to be filled in", path("'Parameters': {'x.$': '$${Name}'}"), "");
    row("the value of an Assign", path("'Assign': {'a.$': '$b', 'c': '$d'}"), "b");
    row("a result is data", path("'Result': {'x.$': '$b'}"), "");
    row("JSONata", query("$a.b + $sum($c)"), "a c");
    row("names of its own", query("( $x := $y; $map($z, function($i) { $i + $x }) )"), "y z");
    row("the reserved variable", query("$states.input.x"), "");
    row("functions passed on", query("$map($z, $string)"), "z");
    row("a comment is a comment", jsonata(QStringLiteral("'A': {'Type': 'Pass', 'Comment': '{% $a %}', 'End': true}")),
        "");
    row("a variable that hides a function",
        jsonata(QStringLiteral("'A': {'Type': 'Pass', 'Assign': {'count': 1, 'x': '{% $count %}'}, 'End': true}")),
        "count");
}

void VariablesTest::namesWhatEachStateReads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(validate::variableReferences(read(text)).value(QStringLiteral("A")).join(u' '), expected);
}

void VariablesTest::followsTheFlow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const auto path = [](const char *states) { return machine(QString::fromUtf8(states)); };
    const auto query = [](const char *states) { return jsonata(QLatin1String(states)); };
    row("assigned before",
        path("'A': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'B'}, "
             "'B': {'Type': 'Pass', 'InputPath': '$x', 'End': true}"),
        "");
    row("never assigned", path("'A': {'Type': 'Pass', 'InputPath': '$x.y', 'End': true}"),
        "WARNING undefined-variable $x");
    row("assigned by the state itself, which is too late",
        path("'A': {'Type': 'Pass', 'Assign': {'x': 1, 'y.$': '$x'}, 'End': true}"), "WARNING undefined-variable $x");
    row("on one way only",
        path(
            "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.q', 'IsNull': true, 'Next': 'B'}], 'Default': 'C'}, "
            "'B': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'C'}, 'C': {'Type': 'Pass', 'InputPath': '$x', 'End': true}"),
        "INFO variable-not-on-every-path $x");
    row("asked for before it is used",
        path(
            "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$x', 'IsPresent': true, 'Next': 'B'}], 'Default': 'B'}, "
            "'B': {'Type': 'Succeed'}"),
        "");
    row("asked for with $exists", query("'A': {'Type': 'Pass', 'Output': '{% $exists($x) ? $x : 0 %}', 'End': true}"),
        "");
    row("a rule's own Assign",
        path(
            "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.q', 'IsNull': true, 'Assign': {'x': 1}, 'Next': 'B'}], "
            "'Assign': {'y': 2}, 'Default': 'C'}, 'B': {'Type': 'Pass', 'InputPath': '$x', 'End': true}, "
            "'C': {'Type': 'Pass', 'InputPath': '$y', 'OutputPath': '$x', 'End': true}"),
        "WARNING undefined-variable $x");
    row("a catcher's own Assign",
        path(
            "'A': {'Type': 'Task', 'Resource': 'r', 'Assign': {'y': 1}, 'Catch': [{'ErrorEquals': ['States.ALL'], "
            "'Assign': {'x': 1}, 'Next': 'B'}], 'End': true}, 'B': {'Type': 'Pass', 'InputPath': '$x', 'OutputPath': '$y', "
            "'End': true}"),
        "WARNING undefined-variable $y");
    row("a branch reads what is outside, the outside not what is in a branch",
        path(
            "'A': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'P'}, 'P': {'Type': 'Parallel', 'Next': 'Z', 'Branches': "
            "[{'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'InputPath': '$x', 'Assign': {'y': 1}, 'End': true}}}]}, "
            "'Z': {'Type': 'Pass', 'InputPath': '$y', 'End': true}"),
        "WARNING undefined-variable $y");
    row("an outer variable assigned inside",
        path(
            "'A': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'P'}, 'P': {'Type': 'Parallel', 'End': true, 'Branches': "
            "[{'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'Assign': {'x': 2}, 'End': true}}}]}"),
        "ERROR outer-variable 'x'");
    row("a distributed Map sees nothing, and may use every name",
        path(
            "'A': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'M'}, 'M': {'Type': 'Map', 'End': true, 'ItemProcessor': "
            "{'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'}, 'StartAt': 'I', 'States': "
            "{'I': {'Type': 'Pass', 'InputPath': '$x', 'Assign': {'x': 2}, 'End': true}}}}"),
        "WARNING undefined-variable $x");
    row("where a target is still to be filled in nothing is known",
        path("'A': {'Type': 'Pass', 'Next': '${Then}'}, 'B': {'Type': 'Pass', 'InputPath': '$x', 'End': true}"), "");
    row("a name that is taken", path("'A': {'Type': 'Pass', 'Assign': {'states': 1}, 'End': true}"),
        "ERROR invalid-variable-name 'states'");
    row("a name that is no name",
        path("'A': {'Type': 'Pass', 'Assign': {'1x': 1, 'a b.$': '$.a', 'é_1': 1}, 'End': true}"),
        "ERROR invalid-variable-name '1x'|ERROR invalid-variable-name 'a b.$'");
    row("an Assign that is no object",
        path("'A': {'Type': 'Pass', 'Assign': 5, 'Next': 'B'}, 'B': {'Type': 'Pass', "
             "'InputPath': '$x', 'End': true}"),
        "ERROR wrong-type 5");
    row("more than a variable can hold",
        machine(QStringLiteral("'A': {'Type': 'Pass', 'Assign': {'x': '%1'}, 'End': true}").arg(QString(262200, u'v'))),
        "ERROR assign-too-large 'Assign'");
}

void VariablesTest::followsTheFlow()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    compare(told(text, expected.startsWith(u"INFO")), expected);
}

void VariablesTest::agreesWithAws()
{
    const QDir folder(QStringLiteral(BATUTA_SHARED "/conformance/variable_references/api"));
    if (!folder.exists())
        QSKIP("the recorded answers of AWS are not here");
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Value recorded = Value::parse(file.readAll().toStdString());
        const auto found = validate::variableReferences(read(QString::fromStdString(recorded["definition"].dump())));
        const Value &expected = recorded["expected"]["variableReferences"];
        QCOMPARE(size_t(found.size()), expected.size());
        for (const auto &[state, names] : expected.items()) {
            QStringList wanted;
            for (const Value &each : names)
                wanted << QString::fromStdString(each.get<std::string>());
            QCOMPARE(found.value(QString::fromStdString(state)), wanted);
        }
    }
}

BATUTA_TEST(VariablesTest)
#include "tst_variables.moc"
