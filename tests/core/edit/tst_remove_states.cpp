// Taking states out: the flow heals where there is one way on, and arrows to nowhere go.
#include "machine.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace machine;
using Paths = std::vector<asl::StatePath>;

namespace {

const QString ThreeInLine = quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {'Type': 'Pass', 'Next': 'B'},
    'B': {'Type': 'Pass',   'Next': 'C'},
    'C': {'Type': 'Pass', 'End': true}
  }
}
)");

// Choices, catchers and a loop: C asks, W waits and asks again, T may fail into F.
const QString Loop = quoted(R"({
  'StartAt': 'T',
  'States': {
    'T': {'Type': 'Task', 'Resource': 'r', 'Next': 'C', 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'F'}]},
    'C': {'Type': 'Choice', 'Choices': [
      {'Variable': '$.x', 'IsNull': true, 'Next': 'W'},
      {'Variable': '$.y', 'IsNull': true, 'Next': 'S'}
    ], 'Default': 'F'},
    'W': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'},
    'S': {'Type': 'Succeed'},
    'F': {'Type': 'Fail'}
  }
}
)");

} // namespace

class RemoveStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFlowHeals_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Paths>("states");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const QString &before, const Paths &states, const char *after) {
            QTest::newRow(name) << before << states << QString::fromUtf8(after);
        };
        row("a middle one", ThreeInLine, {path("B")}, ">A, A >C, C .");
        row("the last one: the one before ends", ThreeInLine, {path("C")}, ">A, A >B, B .");
        row("the first one: its successor starts", ThreeInLine, {path("A")}, ">B, B >C, C .");
        row("two in a row", ThreeInLine, {path("A"), path("B")}, ">C, C .");
        row("two apart, in any order", ThreeInLine, {path("C"), path("A")}, ">B, B .");
        row("all of them leave an empty lane", ThreeInLine, {path("A"), path("B"), path("C")}, "");
        row("a Choice heals to its Default", Loop, {path("C")}, ">T, T >F !F, W >F, S, F");
        row("a Choice whose rules agree heals to their state",
            quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Choice', "
                   "'Choices': "
                   "[{'Next': 'B'}, {'Next': 'B'}]}, 'B': {'Type': 'Succeed'}}}"),
            {path("C")}, ">A, A >B, B");
        row("a Choice that leads to several has no successor",
            quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Choice', "
                   "'Choices': "
                   "[{'Next': 'B'}, {'Next': 'D'}]}, 'B': {'Type': 'Succeed'}, 'D': {'Type': 'Succeed'}}}"),
            {path("C")}, ">A, A ., B, D");
        row("rules, Defaults and catchers to an end go", Loop, {path("F")}, ">T, T >C, C ?W ?S, W >C, S");
        row("a rule to an end goes, the others stay", Loop, {path("S")}, ">T, T >C !F, C ?W :F, W >C, F");
        row("a rule may come to point at its own Choice", Loop, {path("W")}, ">T, T >C !F, C ?C ?S :F, S, F");
        row("a plain state never comes to point at itself",
            quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', "
                   "'Next': "
                   "'A'}}}"),
            {path("B")}, ">A, A .");
        row("a ring goes whole",
            quoted("{'StartAt': 'X', 'States': {'X': {'Type': 'Pass', 'Next': 'A'}, 'A': {'Type': 'Pass', "
                   "'Next': "
                   "'B'}, 'B': {'Type': 'Pass', 'Next': 'A'}}}"),
            {path("A"), path("B")}, ">X, X .");
        row("a way on to nowhere is none",
            quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', "
                   "'Next': "
                   "'Z'}}}"),
            {path("B")}, ">A, A .");
        row("the start without a successor moves to the first that stays",
            quoted("{'StartAt': 'B', 'States': {'A': {'Type': 'Succeed'}, 'B': {'Type': 'Fail'}}}"), {path("B")},
            ">A, A");
        const QString nested = quoted("{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': "
                                      "[{'StartAt': 'X', 'States': {'X': {'Type': 'Pass', 'Next': 'Y'}, 'Y': "
                                      "{'Type': 'Succeed'}}}]}}}");
        row("in a lane", nested, {path("P/0/X")}, ">P, P ., [>Y, Y]");
        row("the last of a lane", nested, {path("P/0/X"), path("P/0/Y")}, ">P, P ., []");
        row("a container takes its inside along", nested, {path("P/0/X"), path("P")}, "");
        row("of doubled names both go",
            quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'End': true}, 'B': {'Type': "
                   "'Succeed'}, 'A': "
                   "{'Type': 'Pass', 'Next': 'B'}}}"),
            {path("A")}, ">B, B");
        row("one that is not there", ThreeInLine, {path("Z")}, "refused: no-such-state");
        row("none", ThreeInLine, {}, "refused: nothing-to-do");
        row("one beside a broken one",
            quoted("{'StartAt': 'A', 'States': {\n'A': {'Type': 'Pass', 'Next': 'B'},\n'B': {'Type': "
                   "'Succeed'},\n"
                   "'D': {'Type' 'Fail'}}}"),
            {path("A")}, ">B, B, D");
        row("from nothing", {}, {path("A")}, "refused: no-such-state");
    }
    void theFlowHeals()
    {
        QFETCH(QString, before);
        QFETCH(Paths, states);
        QTEST(flowAfter(before, edit::removeStates(definition(before), states)), "flow");
    }

    void allElseStaysByteForByte()
    {
        QCOMPARE(outcome(ThreeInLine, edit::removeStates(definition(ThreeInLine), {path("C")})), quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {'Type': 'Pass', 'Next': 'B'},
    'B': {'Type': 'Pass',   'End': true}
  }
}
)"));
    }

    // Where to heal, what to cut and what stands together in the text is found for each as for one alone.
    void manyGoAsTheyWouldOneByOne()
    {
        QString chain;
        const auto name = [](int i) { return QStringLiteral("S%1").arg(i, 3, 10, QChar(u'0')); };
        for (int i = 0; i < 60; ++i) {
            const QString next =
                i < 59 ? QStringLiteral("\"Next\": \"%1\"").arg(name(i + 1)) : QStringLiteral("\"End\": true");
            const QString way = i % 7 == 3
                ? QStringLiteral("\"Type\": \"Choice\", \"Default\": \"%1\", \"Choices\": ["
                                 "{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"%2\"}]")
                      .arg(name((i + 9) % 60), name((i + 1) % 60))
                : QStringLiteral("\"Type\": \"Pass\", ") + next;
            chain += QStringLiteral("    \"%1\": {%2}%3\n").arg(name(i), way, i < 59 ? QStringLiteral(",") : QString());
        }
        const QString before =
            QStringLiteral("{\n  \"StartAt\": \"S000\",\n  \"States\": {\n") + chain + QStringLiteral("  }\n}\n");
        QRandomGenerator dice(5);
        for (int round = 0; round < 40; ++round) {
            Paths leaving;
            const int from = round % 4 == 0 ? 40 : 0; // the last ones, without a gap
            for (int i = from; i < 60; ++i) {
                if (round % 4 == 0 || dice.bounded(3) == 0)
                    leaving.push_back(path(qPrintable(name(i))));
            }
            const QString after = outcome(before, edit::removeStates(definition(before), leaving));
            const asl::Definition left = definition(after);
            QVERIFY2(left.tree->isSound(), qPrintable(after));
            QCOMPARE(left.root.states.size(), 60 - leaving.size());
            for (const asl::StatePath &gone : leaving)
                QVERIFY2(!after.contains(u'"' + gone.name() + u'"'), qPrintable(gone.name() + after));
            for (const asl::State &state :
                 left.root.states) // the others' own lines stay, but for the names they point to
                QVERIFY(before.contains(QStringLiteral("    \"%1\": {").arg(state.name)));
        }
    }

    void anEmptiedMachineHasNoStart()
    {
        QCOMPARE(outcome(ThreeInLine, edit::removeStates(definition(ThreeInLine), {path("A"), path("B"), path("C")})),
                 quoted("{\n  'States': {}\n}\n"));
    }

    void theLastCatcherTakesTheFieldAlong()
    {
        QVERIFY(!outcome(Loop, edit::removeStates(definition(Loop), {path("F")})).contains(u"Catch"));
    }
};

BATUTA_TEST(RemoveStatesTest)
#include "tst_remove_states.moc"
