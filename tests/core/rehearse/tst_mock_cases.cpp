#include "core/rehearse/mock_cases.h"

#include "tests/runner/runner.h"

using namespace rehearse;

namespace {

const char TwoMachines[] = R"({"StateMachines": {
  "M": {"TestCases": {"good": {"S": "Good", "T": "Good"}, "bad": {"S": "Bad"}}, "Comment": "kept"},
  "Other": {"TestCases": {"x": {"S": "Good"}}}},
 "MockedResponses": {"Good": {"0": {"Return": 1}}, "Bad": {"0-1": {"Throw": {"Error": "E"}}, "2": {"Return": 2}}}, "More": [1]})";

} // namespace

class TestMockCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTestCaseIsOne()
    {
        const auto cases = casesIn(*sim::readMockFile(TwoMachines), "M");
        QVERIFY(cases.hasValue());
        QCOMPARE(cases->size(), size_t(2));
        QCOMPARE(cases->front().name, std::string("good"));
        QVERIFY(cases->front().expected == Expectation{});
        QVERIFY(cases->back().script->answer({"S", 2})->result == Value(2));
        QVERIFY(casesIn(*sim::readMockFile(TwoMachines), "Nobody")->empty());
    }

    void whatIsWrongInOneIsTold()
    {
        Value json = Value::parse(TwoMachines);
        json["MockedResponses"].erase("Bad");
        QCOMPARE(casesIn({json}, "M").error().name(), QStringLiteral("mock-response-missing"));
    }

    void writtenAndReadTheyAreTheSame()
    {
        auto cases = *casesIn(*sim::readMockFile(TwoMachines), "M");
        sim::Answer answer;
        answer.result = 3;
        cases.front().script->setAnswer("S", 0, 0, answer, {2, 4, {}});
        const sim::MockFile file = withCases(*sim::readMockFile(TwoMachines), "M", cases, {});
        const auto back = casesIn(file, "M");
        QVERIFY(back.hasValue());
        QVERIFY(*back == cases);
        QCOMPARE(file.json["StateMachines"]["M"]["Comment"].get<std::string>(), std::string("kept"));
        QVERIFY(file.json["More"] == Value::parse("[1]"));
        QVERIFY(casesIn(file, "Other").hasValue());
    }

    void aCaseWithoutAnswersTakesTheRehearsals()
    {
        sim::Script otherwise;
        sim::Answer answer;
        answer.noAnswer = true;
        otherwise.setAnswer("S", 0, 3, answer);
        Case plain;
        plain.name = "plain";
        const sim::MockFile file = withCases({Value::object()}, "M", {plain}, otherwise);
        QVERIFY(file.script("M", "plain")->answer({"S", 3})->noAnswer);
    }
};

BATUTA_TEST(TestMockCases)
#include "tst_mock_cases.moc"
