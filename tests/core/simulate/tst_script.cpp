#include "core/simulate/script.h"
#include "tests/runner/runner.h"

class TestScript : public QObject
{
    Q_OBJECT

private:
    static Result<sim::Script> script(const Value &response)
    {
        const Value file = {{"StateMachines", {{"M", {{"TestCases", {{"T", {{"S", "R"}}}}}}}}},
                            {"MockedResponses", {{"R", response}}}};
        return sim::readMockFile(file.dump())->script("M", "T");
    }

private Q_SLOTS:
    void attemptsFindTheirAnswer()
    {
        const auto made = script({{"0", {{"Return", 1}}}, {"1-2", {{"Throw", {{"Error", "E"}, {"Cause", "C"}}}}}});
        QVERIFY(made.hasValue());
        QCOMPARE(made->answer("S", 0)->result->get<int>(), 1);
        QCOMPARE(*made->answer("S", 1)->thrown->error, std::string("E"));
        QCOMPARE(*made->answer("S", 2)->thrown->cause, std::string("C"));
        QVERIFY(!made->answer("S", 3));
        QVERIFY(made->isExhausted("S", 3));
        QVERIFY(!made->isExhausted("Other", 0));
        QVERIFY(!made->mocks("Other"));
    }

    void ourAdditionsAreRead()
    {
        const auto made = script({{"0", {{"NoAnswer", true}, {"Submitted", {{"id", 1}}}}},
                                  {"1", {{"Return", nullptr}, {"DurationSeconds", 2.5}}}});
        QVERIFY(made->answer("S", 0)->noAnswer);
        QCOMPARE((*made->answer("S", 0)->submitted)["id"].get<int>(), 1);
        QVERIFY(made->answer("S", 1)->result->is_null());
        QCOMPARE(made->answer("S", 1)->durationSeconds, 2.5);
    }

    void faultyMocksAreRefused_data()
    {
        QTest::addColumn<QString>("response");
        QTest::addColumn<QString>("code");
        QTest::newRow("a gap") << QStringLiteral(R"({"0": {"Return": 1}, "2": {"Return": 1}})")
                               << QStringLiteral("mock-range-gap");
        QTest::newRow("not from 0") << QStringLiteral(R"({"1": {"Return": 1}})") << QStringLiteral("mock-range-gap");
        QTest::newRow("an overlap") << QStringLiteral(R"({"0-1": {"Return": 1}, "1": {"Return": 1}})")
                                    << QStringLiteral("mock-range-gap");
        QTest::newRow("a range backwards")
            << QStringLiteral(R"({"1-0": {"Return": 1}})") << QStringLiteral("mock-shape");
        QTest::newRow("no number") << QStringLiteral(R"({"first": {"Return": 1}})") << QStringLiteral("mock-shape");
        QTest::newRow("neither Return nor Throw") << QStringLiteral(R"({"0": {}})") << QStringLiteral("mock-shape");
        QTest::newRow("both") << QStringLiteral(R"({"0": {"Return": 1, "Throw": {}}})") << QStringLiteral("mock-shape");
        QTest::newRow("no response of that name") << QStringLiteral("null") << QStringLiteral("mock-response-missing");
    }
    void faultyMocksAreRefused()
    {
        QFETCH(QString, response);
        QFETCH(QString, code);
        const auto made = script(Value::parse(response.toStdString()));
        QVERIFY(!made);
        QCOMPARE(made.error().name(), code);
    }

    void casesAndMachinesAreListed()
    {
        const auto file =
            sim::readMockFile(R"({"StateMachines": {"A": {"TestCases": {"x": {}, "y": {}}}, "B": {}}, "Extra": 1})");
        QCOMPARE(file->machines(), (std::vector<std::string>{"A", "B"}));
        QCOMPARE(file->testCases("A"), (std::vector<std::string>{"x", "y"}));
        QVERIFY(file->testCases("B").empty());
        QCOMPARE(file->script("A", "z").error().name(), QStringLiteral("mock-case-missing"));
        QVERIFY(file->script("A", "x").hasValue());
        QCOMPARE(file->json["Extra"].get<int>(), 1);
    }

    void whatIsNoMockFileIsRefused()
    {
        QVERIFY(!sim::readMockFile("not json"));
        QVERIFY(!sim::readMockFile("[]"));
        QVERIFY(!sim::readMockFile("{}"));
    }

    void aLaterAnswerTakesTheOldOnesPlace()
    {
        sim::Script made;
        sim::Answer one, two;
        one.result = 1;
        two.result = 2;
        made.setAnswer("S", 0, 5, one);
        made.setAnswer("S", 3, 3, two);
        QCOMPARE(made.answer("S", 2)->result->get<int>(), 1);
        QCOMPARE(made.answer("S", 3)->result->get<int>(), 2);
    }
};

BATUTA_TEST(TestScript)
#include "tst_script.moc"
