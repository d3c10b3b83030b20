#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

const QString Task = QStringLiteral(R"("Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sts:getCallerIdentity")");
const QString Wait = QStringLiteral(R"("Type": "Wait")");
const QString Map = QStringLiteral(
    R"("Type": "Map", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}})");
const QString Distributed =
    QStringLiteral(R"("Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "P",
    "States": {"P": {"Type": "Pass", "End": true}}})");
const QString Lead = QStringLiteral("An error occurred while executing the state 'S' (entered at the event id #2). ");

} // namespace

// What fields want of the values that are evaluated for them: a text is no number, and the words are AWS's.
class TestExpectedType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressionsGiveTheTypeOfTheField_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &state, const char *field, const char *expression,
                            const char *wanted = "number") {
            QTest::newRow(name) << state << QString::fromLatin1(field) << QString::fromLatin1(expression)
                                << QString::fromLatin1(wanted);
        };
        // Recorded 2026 (tiny-asl-machine, Feature.JSONataValidation 007) for TimeoutSeconds; the others are of its kind.
        row("a time-out", Task, "TimeoutSeconds", "\"3\"");
        row("a heartbeat", Task, "HeartbeatSeconds", "true");
        row("a wait", Wait, "Seconds", "\"3\"");
        row("a moment", Wait, "Timestamp", "3", "string");
        row("a concurrency", Map, "MaxConcurrency", "\"3\"");
        row("a tolerated count", Distributed, "ToleratedFailureCount", "[3]");
        row("a tolerated share", Distributed, "ToleratedFailurePercentage", "\"3\"");
        row("an error's name", QStringLiteral(R"("Type": "Fail")"), "Error", "404", "string");
        row("a cause", QStringLiteral(R"("Type": "Fail")"), "Cause", "{}", "string");
    }
    void expressionsGiveTheTypeOfTheField()
    {
        QFETCH(QString, state);
        QFETCH(QString, field);
        QFETCH(QString, expression);
        QFETCH(QString, wanted);
        QString escaped = expression;
        escaped.replace(u'"', QStringLiteral("\\\""));
        const QString end = state.contains(u"Fail\"") ? QString() : QStringLiteral(R"(, "End": true)");
        const sim::Run run = runs::ended(runs::setup(
            QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": {%1, "%2": "{% %3 %}"%4}}})")
                .arg(state, field, escaped, end),
            Value::array()));
        const Value value = Value::parse(expression.toStdString());
        const std::string type = value.is_number() ? "number" : value.type_name();
        QCOMPARE(run.error().value_or(""), std::string("States.QueryEvaluationError"));
        QCOMPARE(
            QString::fromStdString(run.cause().value_or("")),
            Lead
                + QStringLiteral(
                      "The JSONata expression '%1' specified for the field '%2' returned an unexpected result type. Expected '%3', "
                      "but was '%4' for value: %1")
                      .arg(expression, field, wanted, QString::fromStdString(type)));
    }

    void secondsHaveTheirBounds_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("words");
        // Recorded 2026 (tiny-asl-machine, Feature.JSONataValidation 008 and 010).
        QTest::newRow("negative") << QStringLiteral("-1")
                                  << QStringLiteral("%1 must be between 0 and 99999999 but was: -1");
        QTest::newRow("too many") << QStringLiteral("100000000")
                                  << QStringLiteral("%1 must be between 0 and 99999999 but was: 100000000");
        QTest::newRow("a fraction") << QStringLiteral("1.6")
                                    << QStringLiteral("The %1 field cannot be parsed as an integer: 1.6");
    }
    void secondsHaveTheirBounds()
    {
        QFETCH(QString, expression);
        QFETCH(QString, words);
        for (const QString &field : {QStringLiteral("TimeoutSeconds"), QStringLiteral("HeartbeatSeconds")}) {
            const sim::Run run = runs::ended(runs::setup(
                QStringLiteral(
                    R"({"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": {%1, "%2": "{% %3 %}", "End": true}}})")
                    .arg(Task, field, expression)));
            QCOMPARE(run.error().value_or(""), std::string("States.QueryEvaluationError"));
            QCOMPARE(QString::fromStdString(run.cause().value_or("")), Lead + words.arg(field));
        }
    }

    void pathsLeadToTheTypeOfTheField_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &state, const char *field, const char *value,
                            const char *words) {
            QTest::newRow(name) << state << QString::fromLatin1(field) << QString::fromLatin1(value)
                                << QString::fromLatin1(words);
        };
        // Recorded 2024 (LocalStack's tests against AWS) and 2026 (tiny-asl-machine, Feature.WaitValidation 006).
        row("a wait of no number", Wait, "SecondsPath", R"({"raw":"3"})",
            "The SecondsPath parameter cannot be parsed as a long value: $.v == {\"raw\":\"3\"}");
        row("a wait of a text", Wait, "SecondsPath", "\"three\"",
            "The SecondsPath parameter cannot be parsed as a long value: $.v == three");
        row("a wait of a fraction", Wait, "SecondsPath", "1.5",
            "The SecondsPath parameter cannot be parsed as a long value: $.v == 1.5");
        row("a count of an object", Distributed, "ToleratedFailureCountPath", "{}",
            "The ToleratedFailureCountPath field refers to value \"{}\" which is not a valid integer: $.v");
        row("a count of a text", Distributed, "ToleratedFailureCountPath", "\"three\"",
            "The ToleratedFailureCountPath field refers to value \"three\" which is not a valid integer: $.v");
        row("a share of a text", Distributed, "ToleratedFailurePercentagePath", "\"three\"",
            "The ToleratedFailurePercentagePath field refers to value \"three\" which is not a valid float: $.v");
        row("a concurrency of a text", Map, "MaxConcurrencyPath", "\"three\"",
            "The MaxConcurrencyPath field refers to value \"three\" which is not a valid integer: $.v");
        row("a time-out of a text", Task, "TimeoutSecondsPath", "\"three\"",
            "The TimeoutSecondsPath parameter cannot be parsed as an integer: $.v == three");
    }
    void pathsLeadToTheTypeOfTheField()
    {
        QFETCH(QString, state);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, words);
        const QString items = state.contains(u"Map") ? QStringLiteral(R"("ItemsPath": "$.items",)") : QString();
        const sim::Run run = runs::ended(
            runs::setup(QStringLiteral(R"({"StartAt": "S", "States": {"S": {%1 %2, "%3": "$.v", "End": true}}})")
                            .arg(items, state, field),
                        Value::parse(QStringLiteral(R"({"items": [], "v": %1})").arg(value).toStdString())));
        QCOMPARE(run.error().value_or(""), std::string("States.Runtime"));
        QCOMPARE(QString::fromStdString(run.cause().value_or("")), Lead + words);
    }

    // Recorded 2024 (LocalStack's tests against AWS, assign: references in a Map's fields).
    void digitsAreANumberByPath_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("field");
        QTest::newRow("a concurrency") << Map << QStringLiteral("MaxConcurrencyPath");
        QTest::newRow("a tolerated count") << Distributed << QStringLiteral("ToleratedFailureCountPath");
        QTest::newRow("a tolerated share") << Distributed << QStringLiteral("ToleratedFailurePercentagePath");
        QTest::newRow("a wait") << Wait << QStringLiteral("SecondsPath");
    }
    void digitsAreANumberByPath()
    {
        QFETCH(QString, state);
        QFETCH(QString, field);
        const QString items = state.contains(u"Map") ? QStringLiteral(R"("ItemsPath": "$.items",)") : QString();
        const sim::Run run = runs::ended(
            runs::setup(QStringLiteral(R"({"StartAt": "S", "States": {"S": {%1 %2, "%3": "$.v", "End": true}}})")
                            .arg(items, state, field),
                        {{"items", {1}}, {"v", "3"}}));
        QCOMPARE(run.cause().value_or(""), std::string());
    }

    // Measured on AWS (floci, pull request 3732, 2026-09-16).
    void aMostOfItemsIsAnInteger()
    {
        const auto ended = [](const char *language, const char *most, const Value &input) {
            return runs::ended(
                runs::setup(QStringLiteral(R"({"QueryLanguage": "%1", "StartAt": "S", "States": {"S": {%2, "End": true,
                "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON", %3}}}}})")
                                .arg(QLatin1StringView(language), Distributed, QLatin1StringView(most)),
                            input));
        };
        const sim::Run byPath = ended("JSONPath", R"("MaxItemsPath": "$.n")", {{"n", 2.0}});
        QCOMPARE(
            QString::fromStdString(byPath.error().value_or("") + ": " + byPath.cause().value_or("")),
            QStringLiteral("States.Runtime: ") + Lead
                + QStringLiteral("The MaxItemsPath field refers to value \"2.0\" which is not a valid integer: $.n"));
        const sim::Run byExpression = ended("JSONata", R"("MaxItems": "{% $states.input.n %}")", {{"n", "two"}});
        QCOMPARE(byExpression.error().value_or(""), std::string("States.QueryEvaluationError"));
        QVERIFY(byExpression.cause()->find("Expected 'number', but was 'string' for value: \"two\"")
                != std::string::npos);
    }

    void aRefusedConcurrencyStartsNoMap()
    {
        const auto types = [](const char *field) {
            const sim::Run run = runs::ended(runs::setup(
                QStringLiteral(
                    R"({"StartAt": "S", "States": {"S": {%1, "ItemsPath": "$.items", "%2": "$.v", "End": true}}})")
                    .arg(Distributed, QLatin1StringView(field)),
                {{"items", Value::array()}, {"v", -1}}));
            QStringList list;
            for (const history::Event &event : run.events())
                list << QString::fromLatin1(history::name(event.type).data(),
                                            qsizetype(history::name(event.type).size()));
            return list.join(u' ');
        };
        QCOMPARE(types("MaxConcurrencyPath"), QStringLiteral("ExecutionStarted MapStateEntered ExecutionFailed"));
        QCOMPARE(types("ToleratedFailureCountPath"),
                 QStringLiteral("ExecutionStarted MapStateEntered MapStateStarted ExecutionFailed"));
    }
};

BATUTA_TEST(TestExpectedType)
#include "tst_expected_type.moc"
