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

    static const sim::Answer *answerOf(const sim::Script &script, int attempt) { return script.answer({"S", attempt}); }
    static sim::Answer returning(int value)
    {
        sim::Answer made;
        made.result = value;
        return made;
    }

private Q_SLOTS:
    void attemptsFindTheirAnswer()
    {
        const auto made = script({{"0", {{"Return", 1}}}, {"1-2", {{"Throw", {{"Error", "E"}, {"Cause", "C"}}}}}});
        QVERIFY(made.hasValue());
        QCOMPARE(answerOf(*made, 0)->result->get<int>(), 1);
        QCOMPARE(*answerOf(*made, 1)->thrown->error, std::string("E"));
        QCOMPARE(*answerOf(*made, 2)->thrown->cause, std::string("C"));
        QVERIFY(!answerOf(*made, 3));
        QVERIFY(made->isExhausted({"S", 3}));
        QVERIFY(!made->isExhausted({"Other"}));
        QVERIFY(!made->mocks("Other"));
    }

    void ourAdditionsAreRead()
    {
        const auto made = script({{"0", {{"NoAnswer", true}, {"Submitted", {{"id", 1}}}}},
                                  {"1", {{"Return", nullptr}, {"DurationSeconds", 2.5}}}});
        QVERIFY(answerOf(*made, 0)->noAnswer);
        QCOMPARE((*answerOf(*made, 0)->submitted)["id"].get<int>(), 1);
        QVERIFY(answerOf(*made, 1)->result->is_null());
        QCOMPARE(answerOf(*made, 1)->durationSeconds, 2.5);
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
        QCOMPARE(answerOf(made, 2)->result->get<int>(), 1);
        QCOMPARE(answerOf(made, 3)->result->get<int>(), 2);
    }

    // Call, retry of the visit, iteration, whether the condition holds; and which of the answers below it gets (0: none).
    void boundAnswersAreForTheirCallsAlone_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("retry");
        QTest::addColumn<int>("iteration");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<int>("expected");
        QTest::newRow("outside of Maps") << 7 << 0 << -1 << false << 1;
        QTest::newRow("another iteration") << 7 << 0 << 1 << false << 1;
        QTest::newRow("the iteration, its first call") << 7 << 0 << 2 << false << 2;
        QTest::newRow("the iteration, its retry") << 9 << 1 << 3 << false << 3;
        QTest::newRow("the iteration, later") << 9 << 2 << 3 << false << 1;
        QTest::newRow("the condition") << 7 << 5 << -1 << true << 4;
        QTest::newRow("the last set goes first") << 7 << 0 << 2 << true << 4;
        QTest::newRow("the first call of all") << 0 << 0 << -1 << false << 5;
    }
    void boundAnswersAreForTheirCallsAlone()
    {
        QFETCH(int, attempt);
        QFETCH(int, retry);
        QFETCH(int, iteration);
        QFETCH(bool, holds);
        QFETCH(int, expected);
        sim::Script made;
        made.setAnswer("S", 0, sim::EveryAttempt, returning(1));
        made.setAnswer("S", 0, 0, returning(2), {2, 3, {}});
        made.setAnswer("S", 1, 1, returning(3), {2, 3, {}});
        made.setAnswer("S", 0, sim::EveryAttempt, returning(4), {{}, {}, "{% $states.input.x %}"});
        made.setAnswer("S", 0, 0, returning(5));
        const sim::Answer *answer =
            made.answer({"S", attempt, retry, iteration, [holds](const std::string &) { return holds; }});
        QVERIFY(answer);
        QCOMPARE(answer->result->get<int>(), expected);
    }

    void boundAnswersAloneLeaveTheOthersToWhoeverAnswersAll()
    {
        sim::Script made;
        made.setAnswer("S", 0, 0, returning(1), {0, 0, {}});
        QVERIFY(!made.answer({"S", 0, 0, 1}));
        QVERIFY(!made.isExhausted({"S", 0, 0, 1}));
        QVERIFY(made.mocks("S"));
    }

    void entriesAreWrittenAndReadBack()
    {
        const std::vector<sim::Script::Entry> entries{{"S", 0, sim::EveryAttempt, returning(1), {}},
                                                      {"S", 1, 2, returning(2), {0, 3, {}}},
                                                      {"S", 0, 0, returning(3), {4, 4, "{% $states.input.x = 1 %}"}}};
        for (const sim::Script::Entry &entry : entries) {
            const auto back = sim::entryFrom(sim::toJson(entry));
            QVERIFY2(back.hasValue(), back.hasValue() ? "" : back.error().c_str());
            QVERIFY(*back == entry);
        }
    }

    void faultyEntriesNameTheirMember_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, const char *more, const char *member) {
            QTest::newRow(name)
                << QStringLiteral(R"({"State": "S", "Answer": {"Return": 1}%1})").arg(QLatin1String(more))
                << QString::fromLatin1(member);
        };
        row("a negative attempt", R"(, "First": -1)", "First");
        row("an attempt that is no number", R"(, "First": "0")", "First");
        row("backwards", R"(, "First": 3, "Last": 2)", "Last");
        row("more than there are", R"(, "Last": 99999999999)", "Last");
        row("iterations as a number", R"(, "Iterations": 3)", "Iterations");
        row("iterations backwards", R"(, "Iterations": "3-1")", "Iterations");
        row("a condition that is no expression", R"(, "When": "$states.input.x")", "When");
        row("a condition that does not parse", R"(, "When": "{% 1 + %}")", "When");
        row("no answer", R"(, "Answer": {})", "Answer");
        row("no state", R"(, "State": 1)", "State");
    }
    void faultyEntriesNameTheirMember()
    {
        QFETCH(QString, json);
        QFETCH(QString, member);
        const auto read = sim::entryFrom(Value::parse(json.toStdString()));
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error()), member);
    }

    void aMockFileHoldsBoundAnswersToo()
    {
        sim::Script made;
        made.setAnswer("S", 0, 1, returning(1));
        made.setAnswer("S", 0, 0, returning(2), {2, 2, {}});
        made.setAnswer("T", 0, sim::EveryAttempt, returning(3), {{}, {}, "{% true %}"});
        const sim::MockFile file = sim::mockFileOf(made, "M", "case");
        const auto back = file.script("M", "case");
        QVERIFY(back.hasValue());
        QVERIFY(back->entries() == made.entries());
        QVERIFY(!file.json["MockedResponses"].contains("T")); // AWS's own tool does not see it
    }
};

BATUTA_TEST(TestScript)
#include "tst_script.moc"
