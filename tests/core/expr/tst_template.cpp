#include "core/expr/template.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QtTest>

using namespace expr;

class TemplateTest : public QObject
{
    Q_OBJECT

private:
    Variables m_variables{{"name", shared("Ana")}};
    Environment environment(const QString &input) const
    {
        Environment made;
        made.input = shared(json(input));
        made.context = shared(json(QStringLiteral(R"({"State": {"Name": "S"}})")));
        made.variables = &m_variables;
        return made;
    }
    QString filled(const QString &text, Language language, const QString &input) const
    {
        const auto compiled = Template::compiled(json(text), language, "Output");
        return compiled ? shown(compiled->evaluated(environment(input))) : shown(Evaluated(compiled.error()));
    }

private Q_SLOTS:
    void fillsInPaths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *input, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(input) << QString::fromUtf8(expected);
        };
        row("constants stay", R"({"a":[1,{"b":"$.x"}]})", "{}", R"({"a":[1,{"b":"$.x"}]})");
        row("a path", R"({"a.$":"$.x"})", R"({"x":{"y":1}})", R"({"a":{"y":1}})");
        row("the order of keys is the template's", R"({"b.$":"$.x","a":1})", R"({"x":2})", R"({"b":2,"a":1})");
        row("paths inside objects and arrays", R"({"o":{"l":[{"v.$":"$.x"},2]}})", R"({"x":1})",
            R"({"o":{"l":[{"v":1},2]}})");
        row("the context and variables", R"({"s.$":"$$.State.Name","n.$":"$name"})", "{}", R"({"s":"S","n":"Ana"})");
        row("an intrinsic function", R"x({"n.$":"States.MathAdd($.x, 1)"})x", R"({"x":1})", R"({"n":2})");
        row("an expression of the other language is a text", R"({"a":"{% 1 %}"})", "{}", R"({"a":"{% 1 %}"})");
        row("no object at all", "[1,2]", "{}", "[1,2]");
    }
    void fillsInPaths()
    {
        QFETCH(QString, text);
        QFETCH(QString, input);
        QFETCH(QString, expected);
        QCOMPARE(filled(text, Language::JsonPath, input), expected);
    }

    void fillsInJsonata_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("an expression alone", R"("{% $states.input.x + 1 %}")", "2");
        row("expressions inside", R"({"a":["{% $states.input.x %}",{"b":"{% $name %}"}]})", R"({"a":[1,{"b":"Ana"}]})");
        row("blanks around make it a text", R"({"a":" {% states.input %} "})", R"({"a":" {% states.input %} "})");
        row("a key ending in .$ is a key", R"({"a.$":"$"})", R"({"a.$":"$"})");
        row("null is a value", R"({"a":"{% null %}"})", R"({"a":null})");
    }
    void fillsInJsonata()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(filled(text, Language::Jsonata, QStringLiteral(R"({"x":1})")), expected);
    }

    void namesTheFieldThatFails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("the whole") << QStringLiteral("\"{% $no %}\"") << QStringLiteral("Output");
        QTest::newRow("a key") << QStringLiteral("{\"x\":\"{% $no %}\"}") << QStringLiteral("Output/x");
        QTest::newRow("an element") << QStringLiteral("{\"x\":[1,\"{% $no %}\"]}") << QStringLiteral("Output/x[1]");
    }
    void namesTheFieldThatFails()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(
            filled(text, Language::Jsonata, QStringLiteral("{}")),
            QStringLiteral(
                "States.QueryEvaluationError: The JSONata expression '$no' specified for the field '%1' returned nothing (undefined).")
                .arg(field));
    }

    void tellsWhichPathIsMissingInWhichInput()
    {
        QCOMPARE(
            filled(QStringLiteral(R"({"o":{"value.$":"$.no.such"}})"), Language::JsonPath,
                   QStringLiteral(R"({"a": 1})")),
            QStringLiteral(
                "States.Runtime: The JSONPath '$.no.such' specified for the field 'value.$' could not be found in the input '{\"a\":1}'"));
    }

    void refusesWhatIsNoPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a number") << QStringLiteral(R"({"x.$":1})");
        QTest::newRow("a text") << QStringLiteral(R"({"x.$":"text"})");
        QTest::newRow("an unknown function") << QStringLiteral(R"x({"x.$":"States.Foo()"})x");
    }
    void refusesWhatIsNoPath()
    {
        QFETCH(QString, text);
        QCOMPARE(
            filled(text, Language::JsonPath, QStringLiteral("{}")),
            QStringLiteral(
                "States.Runtime: The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call"));
    }

    void sharesWhatNeedsNoBuilding()
    {
        const Environment env = environment(QStringLiteral(R"({"x":[1]})"));
        const auto constant = Template::compiled(json(QStringLiteral(R"({"a":1})")), Language::JsonPath, "Parameters");
        QCOMPARE((*constant->evaluated(env)).get(), (*constant->evaluated(env)).get());
        const auto input =
            Template::compiled(json(QStringLiteral("\"{% $states.input %}\"")), Language::Jsonata, "Output");
        QCOMPARE((*input->evaluated(env)).get(), env.input.get());
    }
};

BATUTA_TEST(TemplateTest)
#include "tst_template.moc"
