#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/regroup/refusals.h"
#include "core/regroup/regroup.h"
#include "tests/core/regroup/regrouping.h"
#include "tests/runner/runner.h"

class WrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreWrapped_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<regroup::Wrapper>("wrapper");
        QTest::addColumn<QString>("after");
        using enum regroup::Wrapper;
        const auto row = [](const char *name, const char *states, const char *chosen, regroup::Wrapper wrapper,
                            const char *after) {
            QTest::newRow(name) << QString::fromLatin1(states) << QString::fromLatin1(chosen) << wrapper
                                << QString::fromLatin1(after);
        };
        row("one in the middle", "A: Pass > B, B: Pass > C, C: Pass", "B", Parallel,
            "A: Pass > Parallel, Parallel: [B: Pass] > C, C: Pass");
        row("the first", "A: Pass > B, B: Pass", "A", Parallel, "Parallel: [A: Pass] > B, B: Pass");
        row("the last", "A: Pass > B, B: Pass", "B", Parallel, "A: Pass > Parallel, Parallel: [B: Pass]");
        row("several", "A: Pass > B, B: Pass > C, C: Succeed", "A B", Map,
            "Map: [A: Pass > B, B: Pass] > C, C: Succeed");
        row("a Succeed with them", "A: Pass > B, B: Succeed", "A B", Parallel, "Parallel: [A: Pass > B, B: Succeed]");
        row("a Choice that leads on", "A: Choice > B > C, B: Pass > C, C: Pass", "A B", Parallel,
            "Parallel: [A: Choice > B > Go on, B: Pass, Go on: Pass] > C, C: Pass");
        row("a loop within", "A: Pass > B, B: Choice > A > C, C: Pass", "A B", Parallel,
            "Parallel: [A: Pass > B, B: Choice > A > Go on, Go on: Pass] > C, C: Pass");
        row("a loop around", "A: Pass > B, B: Choice > A > C, C: Pass", "A", Parallel,
            "Parallel: [A: Pass] > B, B: Choice > Parallel > C, C: Pass");
    }
    void statesAreWrapped()
    {
        QFETCH(QString, states);
        QFETCH(QString, chosen);
        QFETCH(regroup::Wrapper, wrapper);
        const asl::Definition before = regrouping::machine(states);
        const auto answer = regroup::wrapped(before, regrouping::paths(chosen), wrapper);
        QVERIFY2(answer.hasValue(), answer ? "" : qPrintable(answer.error().name()));
        const asl::Definition after = asl::read(json::parse(text::applied(before.tree->text(), answer->patch)));
        QTEST(regrouping::flowOf(after.root), "after");
        QVERIFY(after.find(answer->selection.front()));
    }

    void whatIsNoPieceIsRefused_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("reason");
        QTest::newRow("two ways in") << u"A: Choice > B > C, B: Pass > D, C: Pass > D, D: Pass"_qs << u"B C"_qs
                                     << u"many-ways-in"_qs;
        QTest::newRow("two ways out") << u"A: Choice > B > C, B: Pass, C: Pass"_qs << u"A"_qs << u"many-ways-out"_qs;
        QTest::newRow("an end and a way on")
            << u"A: Choice > B > C, B: Pass, C: Pass > D, D: Pass"_qs << u"A B C"_qs << u"ends-inside"_qs;
        QTest::newRow("nothing") << u"A: Pass"_qs << QString() << u"nothing-to-do"_qs;
        QTest::newRow("what is not there") << u"A: Pass"_qs << u"Z"_qs << u"no-such-state"_qs;
        QTest::newRow("two scopes") << u"A: [B: Pass] > C, C: Pass"_qs << u"A/0/B C"_qs << u"other-scope"_qs;
    }
    void whatIsNoPieceIsRefused()
    {
        QFETCH(QString, states);
        QFETCH(QString, chosen);
        const auto answer =
            regroup::wrapped(regrouping::machine(states), regrouping::paths(chosen), regroup::Wrapper::Parallel);
        QVERIFY(!answer);
        QTEST(answer.error().name(), "reason");
    }

    // ASL: a branch's variables end with it, and have no name that is known outside.
    void variablesThatOthersUseStayWhereTheyAre_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("outside");
        QTest::addColumn<bool>("wrapped");
        QTest::newRow("read behind") << u"'Assign': {'x': 1}"_qs << u"'Output': '{% $x %}'"_qs << false;
        QTest::newRow("assigned behind") << u"'Assign': {'x': 1}"_qs << u"'Assign': {'x': 2}"_qs << false;
        QTest::newRow("another one behind") << u"'Assign': {'x': 1}"_qs << u"'Assign': {'y': 2}"_qs << true;
        QTest::newRow("only read inside") << u"'Output': '{% $y %}'"_qs << u"'Assign': {'y': 2}"_qs << true;
    }
    void variablesThatOthersUseStayWhereTheyAre()
    {
        QFETCH(QString, inside);
        QFETCH(QString, outside);
        const QString text =
            u"{'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {'A': {'Type': 'Pass', %1, 'Next': 'B'}, "
            "'B': {'Type': 'Pass', %2, 'End': true}}}"_qs.arg(inside, outside)
                .replace(u'\'', u'"');
        const auto answer =
            regroup::wrapped(asl::read(json::parse(text)), regrouping::paths(u"A"_qs), regroup::Wrapper::Parallel);
        QTEST(answer.hasValue(), "wrapped");
        if (!answer)
            QVERIFY(answer.error().is(regroup::Code::VariableStaysInside));
    }

    void aRulesVariablesCountToo()
    {
        const QString text =
            u"{'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {'A': {'Type': 'Choice', 'Choices': [{'Condition': "
            "'{% true %}', 'Assign': {'x': 1}, 'Next': 'B'}], 'Default': 'B'}, 'B': {'Type': 'Pass', 'Output': '{% $x %}', "
            "'End': true}}}"_qs.replace(u'\'', u'"');
        const auto answer =
            regroup::wrapped(asl::read(json::parse(text)), regrouping::paths(u"A"_qs), regroup::Wrapper::Parallel);
        QVERIFY(!answer && answer.error().is(regroup::Code::VariableStaysInside));
    }

    void theTextIsLaidOutAsTheMachineIs()
    {
        const QString before =
            u"{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\",\n"
            "      \"Result\": 1.50, // as written\n      \"Next\": \"B\"\n    },\n    \"B\": {\n      \"Type\": \"Succeed\"\n"
            "    }\n  }\n}\n"_qs;
        const asl::Definition now = asl::read(json::parse(before));
        const auto answer = regroup::wrapped(now, regrouping::paths(u"A"_qs), regroup::Wrapper::Parallel);
        QVERIFY(answer);
        QCOMPARE(
            text::applied(before, answer->patch),
            u"{\n  \"StartAt\": \"Parallel\",\n  \"States\": {\n    \"Parallel\": {\n      \"Type\": \"Parallel\",\n"
            "      \"Branches\": [\n        {\n          \"StartAt\": \"A\",\n          \"States\": {\n            \"A\": {\n"
            "              \"Type\": \"Pass\",\n              \"Result\": 1.50, // as written\n              \"End\": true\n"
            "            }\n          }\n        }\n      ],\n      \"OutputPath\": \"$[0]\",\n      \"Next\": \"B\"\n    },\n"
            "    \"B\": {\n      \"Type\": \"Succeed\"\n    }\n  }\n}\n"_qs);
    }
};

BATUTA_TEST(WrapTest)
#include "tst_wrap.moc"
