#include "core/rehearse/propose.h"

#include "core/rehearse/verdict.h"
#include "core/validate/validator.h"
#include "core/yaml/parser.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QDirIterator>

#include <cstdio>

using namespace rehearse;

namespace {

Proposals proposalsFor(const QString &machine, const QString &input = QStringLiteral("{}"))
{
    Rehearsal rehearsal;
    rehearsal.inputText = input;
    return *proposed(runs::definition(machine), rehearsal);
}

QString missing(const Proposals &proposals)
{
    QStringList all;
    for (const auto &[item, why] : proposals.rest)
        all << QStringLiteral("%1 %2 %3 (%4)")
                   .arg(asl::toString(item.state), QLatin1String(nameOf(item.way).data()))
                   .arg(item.number)
                   .arg(int(why));
    return all.join(QStringLiteral("; "));
}

QString choice(const QString &rules, const QString &language = QStringLiteral("JSONPath"))
{
    return QStringLiteral(
               R"({"QueryLanguage": "%2", "StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [%1], "Default": "N"},
      "Y": {"Type": "Succeed"}, "N": {"Type": "Succeed"}}})")
        .arg(rules, language);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 1 : values[values.size() / 2];
}

struct CorpusFile
{
    QString name;
    asl::Definition definition;
};

std::vector<CorpusFile> soundCorpusFiles()
{
    std::vector<CorpusFile> files;
    QDirIterator each(QStringLiteral(BATUTA_SHARED "/corpus"),
                      {QStringLiteral("*.json"), QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        asl::Definition definition = asl::read(yaml::parse(text, yaml::formatOf(file.fileName(), text)));
        if (!definition.tree->isSound() || definition.root.states.empty())
            continue;
        const auto found = validate::diagnosed(definition, {});
        if (std::ranges::none_of(found,
                                 [](const validate::Diagnostic &d) { return d.severity == validate::Severity::Error; }))
            files.push_back({QFileInfo(file).fileName(), std::move(definition)});
    }
    return files;
}

} // namespace

class TestPropose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreSolved_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *rule, const char *language = "JSONPath") {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(language);
        };
        row(R"({"Variable": "$.n", "NumericEquals": 7, "Next": "Y"})");
        row(R"({"Variable": "$.n", "NumericGreaterThan": 2.5, "Next": "Y"})");
        row(R"({"Variable": "$.a.b[0].n", "NumericLessThanEquals": -3, "Next": "Y"})");
        row(R"({"Variable": "$.s", "StringEquals": "ok", "Next": "Y"})");
        row(R"({"Variable": "$.s", "StringMatches": "log-*.txt", "Next": "Y"})");
        row(R"({"Variable": "$.s", "StringLessThan": "m", "Next": "Y"})");
        row(R"({"Variable": "$.b", "BooleanEquals": false, "Next": "Y"})");
        row(R"({"Variable": "$.t", "TimestampGreaterThan": "2026-01-01T00:00:00Z", "Next": "Y"})");
        row(R"({"Variable": "$.x", "IsPresent": true, "Next": "Y"})");
        row(R"({"Variable": "$.x", "IsNull": true, "Next": "Y"})");
        row(R"({"Variable": "$.x", "IsNumeric": true, "Next": "Y"})");
        row(R"({"Variable": "$.x", "IsTimestamp": true, "Next": "Y"})");
        row(R"({"Variable": "$.x", "NumericEqualsPath": "$.y", "Next": "Y"})");
        row(R"({"Not": {"Variable": "$.s", "StringEquals": "ok"}, "Next": "Y"})");
        row(R"({"And": [{"Variable": "$.n", "NumericGreaterThan": 5}, {"Variable": "$.n", "NumericLessThan": 7},
                 {"Variable": "$.s", "StringEquals": "ok"}], "Next": "Y"})");
        row(R"({"Or": [{"Variable": "$.n", "NumericEquals": 5}, {"Variable": "$.s", "IsPresent": true}], "Next": "Y"})");
        row(R"({"Condition": "{% $states.input.total > 100 %}", "Next": "Y"})", "JSONata");
        row(R"({"Condition": "{% $states.input.kind = 'vip' and $states.input.total >= 10 %}", "Next": "Y"})",
            "JSONata");
        row(R"({"Condition": "{% $exists($states.input.card) %}", "Next": "Y"})", "JSONata");
        row(R"({"Condition": "{% $states.input.state in ['SP', 'RJ'] %}", "Next": "Y"})", "JSONata");
        row(R"({"Condition": "{% $not($states.input.paid) %}", "Next": "Y"})", "JSONata");
        row(R"({"Condition": "{% $count($states.input.items) > 0 %}", "Next": "Y"})", "JSONata");
    }
    void conditionsAreSolved()
    {
        QFETCH(QString, rule);
        QFETCH(QString, language);
        const Proposals found = proposalsFor(choice(rule, language));
        QVERIFY2(found.rest.empty(), qPrintable(missing(found)));
        QCOMPARE(found.coverage.of(Way::State).covered, 3);
    }

    void whatAnAnswerDecidesIsAnswered()
    {
        const Proposals found = proposalsFor(QStringLiteral(R"({"StartAt": "Ask", "States": {
          "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
            "ResultSelector": {"score.$": "$.Payload.score"}, "ResultPath": "$.credit", "Next": "C"},
          "C": {"Type": "Choice", "Choices": [{"Variable": "$.credit.score", "NumericGreaterThan": 700, "Next": "Y"}], "Default": "N"},
          "Y": {"Type": "Succeed"}, "N": {"Type": "Fail"}}})"));
        QVERIFY2(found.rest.empty(), qPrintable(missing(found)));
    }

    void failuresWaitsAndLoopsAreGoneThrough()
    {
        const Proposals found = proposalsFor(QStringLiteral(R"({"StartAt": "Ask", "States": {
          "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
            "TimeoutSeconds": 30, "HeartbeatSeconds": 10,
            "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "MaxAttempts": 2}, {"ErrorEquals": ["States.ALL"]}],
            "Catch": [{"ErrorEquals": ["Card.Declined"], "Next": "Refused"}, {"ErrorEquals": ["States.ALL"], "Next": "Lost"}],
            "Next": "Each"},
          "Each": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": {"StartAt": "One", "States": {
             "One": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl": "q", "MessageBody.$": "$.id"}, "End": true}}},
             "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Lost"}], "Next": "Pause"},
          "Pause": {"Type": "Wait", "SecondsPath": "$[0].delay", "End": true},
          "Refused": {"Type": "Fail", "Error": "R"}, "Lost": {"Type": "Succeed"}}})"));
        QVERIFY2(found.rest.empty(), qPrintable(missing(found)));
    }

    void everyCaseGoesAsItSaysAndAddsSomething()
    {
        const asl::Definition definition =
            runs::definition(choice(QStringLiteral(R"({"Variable": "$.n", "NumericEquals": 7, "Next": "Y"})")));
        const Rehearsal rehearsal;
        const Proposals found = *proposed(definition, rehearsal);
        Coverage coverage(definition);
        QVERIFY(!found.cases.empty());
        for (const Case &test : found.cases) {
            sim::Run run = sim::Run::started(*setupFor(rehearsalOf(rehearsal, test), definition));
            run.advanceToEnd();
            QVERIFY(missesOf(run, test.expected).empty());
            QVERIFY(coverage.gainOf(run) > 0);
            coverage.add(run);
        }
    }

    void ownCasesAreNotMadeAgain()
    {
        const asl::Definition definition =
            runs::definition(choice(QStringLiteral(R"({"Variable": "$.n", "NumericEquals": 7, "Next": "Y"})")));
        Rehearsal rehearsal;
        rehearsal.cases = proposed(definition, rehearsal)->cases;
        QVERIFY(proposed(definition, rehearsal)->cases.empty());
    }

    void whatCannotBeIsSaid()
    {
        const Proposals found = proposalsFor(choice(QStringLiteral(R"({"And": [{"Variable": "$.n", "NumericEquals": 1},
              {"Variable": "$.n", "NumericEquals": 2}], "Next": "Y"})")));
        QVERIFY(!found.rest.empty());
        for (const auto &[item, why] : found.rest)
            QCOMPARE(why, item.way == Way::Rule ? Unproposed::NoValue : Unproposed::NotReached);
    }

    void aLimitHolds()
    {
        Rehearsal rehearsal;
        const auto found = proposed(
            runs::definition(choice(QStringLiteral(R"({"Variable": "$.n", "NumericEquals": 7, "Next": "Y"})"))),
            rehearsal, {std::chrono::milliseconds(0), 1, {}});
        QVERIFY(found.hasValue());
        QCOMPARE(found->rest.front().second, Unproposed::OutOfTime);
    }

    // What is measured is printed; the floors hold what was reached.
    void realWorkflowsAreMostlyCovered()
    {
        const std::vector<CorpusFile> files = soundCorpusFiles();
        if (files.empty())
            QSKIP("There is no ../shared/corpus to measure with.");
        std::vector<double> states, ways;
        // All of them take minutes; one in five tells enough, each with as many runs on any machine.
        const size_t step = qEnvironmentVariableIsSet("BATUTA_WHOLE_CORPUS") ? 1 : 5;
        for (size_t i = 0; i < files.size(); i += step) {
            const CorpusFile &file = files[i];
            const auto found = proposed(file.definition, {}, {std::chrono::seconds(60), 2000, {}});
            if (!found)
                continue;
            Figure decided;
            for (const Way way : {Way::Rule, Way::Catcher}) {
                decided.covered += found->coverage.of(way).covered;
                decided.all += found->coverage.of(way).all;
            }
            states.push_back(found->coverage.of(Way::State).share());
            if (decided.all > 0)
                ways.push_back(decided.share());
            if (qEnvironmentVariableIsSet("BATUTA_WHOLE_CORPUS"))
                std::printf("%.2f %.2f %s %s\n", states.back(), decided.share(), qPrintable(file.name),
                            qPrintable(missing(*found)));
        }
        std::printf("%d workflows: median coverage of states %.3f, of rules and catchers %.3f\n", int(states.size()),
                    median(states), median(ways));
        QVERIFY(median(states) >= 0.95);
        QVERIFY(median(ways) >= 0.85);
    }
};

BATUTA_TEST(TestPropose)
#include "tst_propose.moc"
