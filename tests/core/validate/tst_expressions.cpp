#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

using namespace checking;

// JSONata, JSONPath and intrinsic calls: what AWS refuses, and what it warns of.
class ExpressionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void saysTheLibrarysWordsWithoutItsCode();
    void remembersWhatItFound();
};

void ExpressionsTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto query = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << jsonata(QStringLiteral("'A': {'Type': 'Task', 'Resource': 'r', 'End': true, %1}, 'Z': "
                                                      "{'Type': 'Succeed'}")
                                           .arg(QLatin1String(fields)))
                                   .replace(QStringLiteral(", \"Z\": {\"Type\": \"Succeed\"}"), QString())
                            << QString::fromLatin1(expected);
    };
    const auto path = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << machine(
            QStringLiteral("'A': {'Type': 'Pass', 'End': true, %1}").arg(QLatin1String(fields)))
                            << QString::fromLatin1(expected);
    };
    query("sound", "'Arguments': {'a': '{% $states.input.x[0] %}'}, 'Output': '{% $states.result %}'", "");
    query("broken", "'Output': '{% [1, 2 %}'", "ERROR invalid-expression '{% [1, 2 %}'");
    query("a name without context", "'Output': '{% phone %}'", "ERROR unsupported-expression '{% phone %}'");
    query("no context at the top", "'Output': '{% $ %}'", "ERROR unsupported-expression '{% $ %}'");
    query("not closed", "'Output': {'a': '{% 1'}", "ERROR expression-brackets '{% 1'");
    query("not opened", "'Output': {'a': '1 %}'}", "ERROR expression-brackets '1 %}'");
    query("a blank before it", "'Output': ' {% 1 %}'", "WARNING expression-brackets ' {% 1 %}'");
    query("still to be filled in", "'Output': '{% ${It} %}'", "");
    query("the result before there is one", "'Arguments': {'a': '{% $states.result %}'}",
          "ERROR not-available-here '{% $states.result %}'");
    query("an error where none was caught", "'Output': '{% $states.errorOutput.Cause %}'",
          "ERROR not-available-here '{% $states.errorOutput.Cause %}'");
    query("an error that was caught",
          "'Catch': [{'ErrorEquals': ['States.ALL'], 'Output': '{% $states.errorOutput %}', 'Next': 'A'}]", "");
    query("a result in a catcher",
          "'Catch': [{'ErrorEquals': ['States.ALL'], 'Output': '{% $states.result %}', 'Next': 'A'}]",
          "WARNING not-available-here '{% $states.result %}'");
    query("a part of $states that there is not", "'Output': '{% $states.inputs %}'",
          "WARNING not-available-here '{% $states.inputs %}'");
    query("a function that AWS has not", "'Output': '{% $eval(\\u00271\\u0027) %}'",
          "WARNING unsupported-expression '{% $eval(\\u00271\\u0027) %}'");
    query("a field that is misspelt is one fault", "'Outpt': '{% $states.errorOutput %}'",
          "ERROR unknown-field 'Outpt'");
    path("a path that ends too early", "'InputPath': '$.a['", "ERROR not-a-path '$.a['");
    path("no reference path", "'ResultPath': '$.a[*]'", "ERROR not-a-reference-path '$.a[*]'");
    path("a call that is not closed", "'Parameters': {'a.$': 'States.Array(1'}",
         "ERROR not-a-path-or-call 'States.Array(1'");
    path("a function that is not there", "'Parameters': {'a.$': 'States.Arry(1)'}",
         "ERROR not-a-path-or-call 'States.Arry(1)'");
    // AWS creates it, and fails when it runs (recorded 2026: tiny-asl-machine, "reject-extra-arguments"): only advice.
    path("too many arguments", "'Parameters': {'a.$': 'States.UUID(1)'}", "");
    path("arguments without commas", "'Parameters': {'a.$': 'States.Array($.a $.b)'}",
         "WARNING not-a-path-or-call 'States.Array($.a $.b)'");
    path("a path without .$", "'Parameters': {'a': {'b': '$.x'}}", "WARNING no-dollar '$.x'");
    path("a call without .$", "'Parameters': {'a': 'States.UUID()'}", "WARNING no-dollar 'States.UUID()'");
    path("money is no path", "'Parameters': {'a': '$5', 'b': '${Price}'}", "");
    path("a result that is no template", "'Result': {'a': '$.x', 'b': 1}", "WARNING static-result '$.x'");
    QTest::newRow("a comparison with a path") << machine(QStringLiteral(
        "'A': {'Type': 'Choice', 'Choices': [{'Not': {'Variable': '$.a', 'StringEquals': '$.b'}, 'Next': 'Z'}]}, "
        "'Z': {'Type': 'Succeed'}")) << QStringLiteral("WARNING no-path '$.b'");
    QTest::newRow("a cause with a path") << machine(QStringLiteral("'A': {'Type': 'Fail', 'Cause': '$.why'}"))
                                         << QStringLiteral("WARNING no-path '$.why'");
    QTest::newRow("a path that may find many times")
        << machine(QStringLiteral("'A': {'Type': 'Wait', 'SecondsPath': '$.a[*]', 'End': true}"))
        << QStringLiteral("ERROR not-a-reference-path '$.a[*]'");
    QTest::newRow("credentials by a call") << machine(QStringLiteral(
        "'A': {'Type': 'Task', 'Resource': 'r', 'Credentials': {'RoleArn.$': 'States.Array($.a)'}, 'End': true}"))
                                           << QString();
}

void ExpressionsTest::tellsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    compare(told(text), expected);
}

void ExpressionsTest::saysTheLibrarysWordsWithoutItsCode()
{
    const auto found = validate::diagnosed(
        read(jsonata(QStringLiteral("'A': {'Type': 'Pass', 'Output': '{% [1, 2 %}', 'End': true}"))));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().code, QStringLiteral("INVALID_JSONATA_EXPRESSION"));
    QCOMPARE(found.front().message, QStringLiteral("Expected \"]\" before end of expression"));
}

void ExpressionsTest::remembersWhatItFound()
{
    const QString text = jsonata(QStringLiteral("'A': {'Type': 'Pass', 'Output': '{% $sum( %}', 'End': true}"));
    QCOMPARE(validate::diagnosed(read(text)), validate::diagnosed(read(text)));
}

BATUTA_TEST(ExpressionsTest)
#include "tst_expressions.moc"
