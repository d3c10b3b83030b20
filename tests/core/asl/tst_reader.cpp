#include "core/asl/reader.h"

#include "core/json/parser.h"
#include "tests/runner/runner.h"

using asl::StateKind;
using asl::StatePath;

namespace {

asl::Definition read(const char *json)
{
    return asl::read(json::parse(QString::fromUtf8(json)));
}

QStringList pathsOf(const asl::Definition &definition)
{
    QStringList paths;
    asl::forEachState(definition.root, {},
                      [&](const StatePath &path, const asl::State &) { paths << asl::toString(path); });
    return paths;
}

const char *const Order = R"({
  "Comment": "order", "StartAt": "Check",
  "States": {
    "Check": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Both"},
                                            {"Variable": "$.n", "NumericEquals": 2, "Next": "Each"}], "Default": "Stop"},
    "Both": {"Type": "Parallel", "Branches": [
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}},
        {"StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "r", "Next": "C"}, "C": {"Type": "Succeed"}}}],
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Stop"}], "Next": "Each"},
    "Each": {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "D",
        "States": {"D": {"Type": "Wait", "Seconds": 1, "End": true}}}, "End": true},
    "Stop": {"Type": "Fail"}
  }
})";

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAtAllDepthsAreRead()
    {
        const asl::Definition definition = read(Order);
        QCOMPARE(definition.comment, QStringLiteral("order"));
        QCOMPARE(pathsOf(definition).join(u' '),
                 QStringLiteral("Check Both Both/0/A Both/1/B Both/1/C Each Each/0/D Stop"));
        QCOMPARE(definition.stateCount(), 8);
        const asl::State *check = definition.find(asl::statePathFrom(QStringLiteral("Check")));
        QVERIFY(check);
        const auto &choice = std::get<asl::ChoiceFields>(check->fields);
        QCOMPARE(choice.rules.size(), size_t(2));
        QCOMPARE(choice.rules[1].next.name, QStringLiteral("Each"));
        QCOMPARE(choice.defaultTarget.name, QStringLiteral("Stop"));
        const asl::State *each = definition.find(asl::statePathFrom(QStringLiteral("Each")));
        QVERIFY(std::get<asl::MapFields>(each->fields).distributed);
        QVERIFY(each->isTerminal());
        QVERIFY(definition.find(asl::statePathFrom(QStringLiteral("Stop")))->isTerminal());
    }

    void whatIsNotThereIsNotFound()
    {
        const asl::Definition definition = read(Order);
        for (const char *path : {"Nobody", "Both/0/B", "Both/2/A", "Check/0/A", ""})
            QVERIFY2(!definition.find(asl::statePathFrom(QString::fromLatin1(path))), path);
        QVERIFY(!definition.find(asl::ScopePath{asl::statePathFrom(QStringLiteral("Both")), -1}));
    }

    void theInnermostStateHoldsAPosition()
    {
        const asl::Definition definition = read(Order);
        const QString &text = definition.tree->text();
        const auto at = [&](const char *words) {
            return asl::toString(definition.at(text.indexOf(QString::fromLatin1(words))));
        };
        QCOMPARE(at("\"Resource\""), QStringLiteral("Both/1/B"));
        QCOMPARE(at("\"Branches\""), QStringLiteral("Both"));
        QCOMPARE(at("\"Each\": {"), QStringLiteral("Each"));
        QCOMPARE(at("\"Comment\""), QString());
    }

    void referencesAreFoundInTheScopeAlone()
    {
        const asl::Definition definition = read(Order);
        QCOMPARE(asl::referencesTo(definition.root, QStringLiteral("Each")).size(), size_t(2));
        QCOMPARE(asl::referencesTo(definition.root, QStringLiteral("Stop")).size(), size_t(2));
        QCOMPARE(asl::referencesTo(definition.root, QStringLiteral("Check")).size(), size_t(1));
        QCOMPARE(asl::referencesTo(definition.root, QStringLiteral("C")).size(), size_t(0));
    }

    // AWS: states inside a container take the machine's query language, not the container's.
    void theQueryLanguageIsTheMachinesOrTheStatesOwn()
    {
        const asl::Definition definition = read(R"({"QueryLanguage": "JSONPath", "StartAt": "M", "States": {
            "M": {"Type": "Map", "QueryLanguage": "JSONata", "ItemProcessor": {"StartAt": "P", "States": {
              "P": {"Type": "Pass", "End": true}, "Q": {"Type": "Pass", "QueryLanguage": "JSONata"}}}}}})");
        const auto language = [&](const char *path) {
            return definition.find(asl::statePathFrom(QString::fromLatin1(path)))->language;
        };
        QCOMPARE(language("M"), asl::QueryLanguage::Jsonata);
        QCOMPARE(language("M/0/P"), asl::QueryLanguage::JsonPath);
        QCOMPARE(language("M/0/Q"), asl::QueryLanguage::Jsonata);
    }

    void anythingGivesADefinition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("states");
        const auto row = [](const char *name, const char *text, const char *states) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(states);
        };
        row("no text", "", "");
        row("an array", "[1, 2]", "");
        row("States is no object", R"({"States": [1]})", "");
        row("a state is no object", R"({"States": {"A": 1, "B": {"Type": "Pass"}}})", "A B");
        row("no type", R"({"States": {"A": {}}})", "A");
        row("a misspelt type still shows its branches",
            R"({"States": {"A": {"Type": "Paralel", "Branches": [{"States": {"B": {"Type": "Pass"}}}]}}})", "A A/0/B");
        row("Branches is no array", R"({"States": {"A": {"Type": "Parallel", "Branches": {}}}})", "A");
        row("the text breaks off", "{\"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}, \"B\": {\"Ty", "A B");
        row("the old Iterator",
            R"({"States": {"A": {"Type": "Map", "Iterator": {"States": {"B": {"Type": "Pass"}}}}}})", "A A/0/B");
        row("one name twice", R"({"States": {"A": {"Type": "Pass"}, "A": {"Type": "Fail"}}})", "A A");
    }
    void anythingGivesADefinition()
    {
        QFETCH(QString, text);
        QFETCH(QString, states);
        const asl::Definition definition = read(text.toUtf8().constData());
        QCOMPARE(pathsOf(definition).join(u' '), states);
    }

    void theLastOfOneNameCounts()
    {
        const asl::Definition definition = read(R"({"States": {"A": {"Type": "Pass"}, "A": {"Type": "Fail"}}})");
        QVERIFY(definition.find(asl::statePathFrom(QStringLiteral("A")))->kind() == StateKind::Fail);
    }

    void damageIsKnownStateByState()
    {
        const asl::Definition definition =
            read("{\"States\": {\n\"A\": {\"Type\": \"Pass\", \"Next\" \"B\"},\n\"B\": {\"Type\": \"Pass\"}\n}}");
        QVERIFY(definition.find(asl::statePathFrom(QStringLiteral("A")))->damaged);
        QVERIFY(!definition.find(asl::statePathFrom(QStringLiteral("B")))->damaged);
    }

    void nestingWithoutEndIsNoTrouble()
    {
        QString text;
        for (int i = 0; i < 2000; ++i)
            text += QStringLiteral("{\"States\":{\"S\":{\"Type\":\"Parallel\",\"Branches\":[");
        const asl::Definition definition = read(text.toUtf8().constData());
        QVERIFY(definition.stateCount() >= 99); // four levels each, as deep as texts are read
        QVERIFY(!definition.tree->errors().empty());
    }
};

BATUTA_TEST(TestReader)
#include "tst_reader.moc"
