#include "app/cli/checked.h"
#include "core/base/value.h"
#include "tests/runner/runner.h"

// What `batuta validate` prints: AWS's shape, SARIF, and lines as compilers write them.
class CheckedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasALineForEachFinding();
    void oneFileIsAwsResponse();
    void severalFilesAreAnArray();
    void sarifPointsAtRegions();
    void onlyErrorsAreFaults();

private:
    static cli::Checked faulty();
};

cli::Checked CheckedTest::faulty()
{
    const QString text = QStringLiteral("{\n \"StartAt\": \"Ä𝄞 B\"}");
    const qsizetype at = text.indexOf(QStringLiteral("\"Ä"));
    return {QStringLiteral("my flows/a.json"),
            text,
            {{validate::Rule::MissingTarget,
              validate::Severity::Error,
              QStringLiteral("MISSING_TRANSITION_TARGET"),
              QStringLiteral("Missing \"it\""),
              QStringLiteral("/StartAt"),
              {at, at + 7},
              {}},
             {validate::Rule::AdviceRetry,
              validate::Severity::Advice,
              QStringLiteral("ADVICE"),
              QStringLiteral("Be calm"),
              {},
              {0, 1},
              {}}},
            {{QStringLiteral("A"), {QStringLiteral("x"), QStringLiteral("y")}}}};
}

void CheckedTest::textHasALineForEachFinding()
{
    QCOMPARE(cli::asText({faulty(), {QStringLiteral("b.json"), {}, {}, {}}}),
             QStringLiteral("my flows/a.json:2:13: ERROR MISSING_TRANSITION_TARGET: Missing \"it\" at /StartAt\n"
                            "my flows/a.json:1:1: INFO ADVICE: Be calm\n"
                            "b.json: no faults found\n"));
}

void CheckedTest::oneFileIsAwsResponse()
{
    const Value answer = Value::parse(cli::asJson({faulty()}).toStdString());
    QVERIFY(answer["result"] == Value("FAIL"));
    QCOMPARE(answer["diagnostics"].size(), size_t(2));
    const Value &first = answer["diagnostics"][0];
    QVERIFY(first["location"] == Value("/StartAt"));
    QVERIFY(first["line"] == Value(2));
    QVERIFY(first["endColumn"] == Value(20)); // in UTF-16 units: the clef counts as two
    QVERIFY(!answer["diagnostics"][1].contains("location"));
    QVERIFY(answer["variableReferences"]["A"] == Value::array({"x", "y"}));
    QVERIFY(!answer.contains("file"));
}

void CheckedTest::severalFilesAreAnArray()
{
    const Value answer = Value::parse(cli::asJson({faulty(), {QStringLiteral("b.json"), {}, {}, {}}}).toStdString());
    QCOMPARE(answer.size(), size_t(2));
    QVERIFY(answer[0]["file"] == Value("my flows/a.json"));
    QVERIFY(answer[1]["result"] == Value("OK"));
}

void CheckedTest::sarifPointsAtRegions()
{
    cli::Checked absolute = faulty();
    absolute.path = QStringLiteral("/tmp/ä.json");
    const Value log = Value::parse(cli::asSarif({faulty(), absolute}).toStdString());
    QVERIFY(log["version"] == Value("2.1.0"));
    const Value &run = log["runs"][0];
    QVERIFY(run["columnKind"] == Value("utf16CodeUnits"));
    QCOMPARE(run["tool"]["driver"]["rules"].size(), size_t(2));
    QCOMPARE(run["results"].size(), size_t(4));
    const Value &first = run["results"][0];
    QVERIFY(first["ruleId"] == Value("missing-target"));
    QVERIFY(first["level"] == Value("error"));
    const Value &place = first["locations"][0]["physicalLocation"];
    QVERIFY(place["artifactLocation"]["uri"] == Value("my%20flows/a.json"));
    const Value region = {{"startLine", 2}, {"startColumn", 13}, {"endLine", 2}, {"endColumn", 20}};
    QVERIFY(place["region"] == region);
    QVERIFY(run["results"][1]["level"] == Value("note"));
    QVERIFY(run["results"][2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            == Value("file:///tmp/%C3%A4.json"));
    for (const Value &result : run["results"])
        QVERIFY(std::ranges::any_of(run["tool"]["driver"]["rules"],
                                    [&](const Value &rule) { return rule["id"] == result["ruleId"]; }));
}

void CheckedTest::onlyErrorsAreFaults()
{
    cli::Checked file = faulty();
    QVERIFY(!file.isGood());
    file.found.erase(file.found.begin());
    QVERIFY(file.isGood());
}

BATUTA_TEST(CheckedTest)
#include "tst_checked.moc"
