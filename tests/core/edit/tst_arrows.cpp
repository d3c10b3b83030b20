// Drawing, bending and taking away arrows.
#include "machine.h"
#include "tests/runner/runner.h"

using namespace machine;
using graph::EdgeKind;

namespace {

const QString Flow = quoted(R"({
  'StartAt': 'T',
  'States': {
    'T': {'Type': 'Task', 'Resource': 'r', 'Next': 'C', 'Catch': [{'ErrorEquals': ['X'], 'Next': 'F'}]},
    'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'E'}], 'Default': 'F'},
    'E': {'Type': 'Pass', 'End' : true},
    'F': {'Type': 'Fail'},
    'P': {'Type': 'Parallel', 'Branches': [{'StartAt': 'In', 'States': {'In': {'Type': 'Pass', 'End': true}}}], 'End': true}
  }
}
)");
const char *const FlowDrawn = ">T, T >C !F, C ?E :F, E ., F, P ., [>In, In .]";

QString flowButFor(const char *from, const char *to)
{
    return QString::fromUtf8(FlowDrawn).replace(QString::fromUtf8(from), QString::fromUtf8(to));
}

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connecting_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const char *from, const char *to, const QString &flow) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << flow;
        };
        row("an end goes on", "E", "T", flowButFor("E .", "E >T"));
        row("a Next is bent", "T", "E", flowButFor("T >C", "T >E"));
        row("a state comes to its end", "T", "", flowButFor("T >C !F", "T . !F"));
        row("a Choice gets a rule", "C", "T", flowButFor("C ?E", "C ?E ?T"));
        row("a Choice cannot end", "C", "", QStringLiteral("refused: not-a-target"));
        row("a Fail leads nowhere", "F", "E", QStringLiteral("refused: not-a-source"));
        row("a plain state to itself", "E", "E", QStringLiteral("refused: not-a-target"));
        row("into a container's lane", "E", "P/0/In", QStringLiteral("refused: other-scope"));
        row("to no state", "E", "Z", QStringLiteral("refused: no-such-state"));
        row("from no state", "Z", "E", QStringLiteral("refused: no-such-state"));
        row("from nothing", "", "E", QStringLiteral("refused: no-such-state"));
    }
    void connecting()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto answer = edit::connect(definition(Flow), asl::statePathFrom(from), asl::statePathFrom(to));
        QTEST(flowAfter(Flow, answer), "flow");
    }

    void aChoiceServesRulesThatPointNowhereFirstThenItsDefaultThenNewRules()
    {
        QString text = quoted("{'StartAt': 'C', 'States': {'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', "
                              "'IsNull': true}]}, 'E': {'Type': 'Succeed'}}}");
        for (const char *expected : {">C, C ?E, E", ">C, C ?E :E, E", ">C, C ?E ?E :E, E"}) {
            text = outcome(text, edit::connect(definition(text), path("C"), path("E")));
            QCOMPARE(flow(text), QString::fromUtf8(expected));
        }
        QVERIFY(text.contains(quoted("{'Variable': '$.value', 'IsPresent': true, 'Next': 'E'}")));
    }

    void aNewRuleSpeaksTheStatesLanguage()
    {
        const QString text = quoted("{'QueryLanguage': 'JSONata', 'StartAt': 'C', 'States': {'C': {'Type': 'Choice', "
                                    "'Choices': [], 'Default': 'E'}, 'E': {'Type': 'Succeed'}}}");
        QVERIFY(outcome(text, edit::connect(definition(text), path("C"), path("E"))).contains(u"\"Condition\": \"{%"));
    }

    void catching_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const char *from, const char *to, const QString &flow) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << flow;
        };
        row("a second catcher", "T", "E", flowButFor("!F", "!F !E"));
        row("the first one", "P", "E", flowButFor("P .", "P . !E"));
        row("a Pass catches nothing", "E", "F", QStringLiteral("refused: not-a-source"));
        row("to the end", "T", "", QStringLiteral("refused: not-a-target"));
        row("across a border", "T", "P/0/In", QStringLiteral("refused: other-scope"));
    }
    void catching()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto answer = edit::addCatch(definition(Flow), asl::statePathFrom(from), asl::statePathFrom(to));
        QTEST(flowAfter(Flow, answer), "flow");
    }

    void theCatcherForAllStaysLast()
    {
        QString text = Flow;
        for (const char *to : {"E", "P", "C"})
            text = outcome(text, edit::addCatch(definition(text), path("T"), path(to)));
        const asl::Definition now = definition(text);
        QStringList errors;
        for (const asl::Catcher &catcher : now.find(path("T"))->catchers)
            errors << catcher.errorEquals.join(u'+');
        QCOMPARE(errors,
                 (QStringList{QStringLiteral("X"), QStringLiteral("States.TaskFailed"),
                              QStringLiteral("States.Timeout"), QStringLiteral("States.ALL")}));
    }

    void bending_data()
    {
        QTest::addColumn<edit::EdgeName>("arrow");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const edit::EdgeName &arrow, const char *to, const QString &flow) {
            QTest::newRow(name) << arrow << QString::fromUtf8(to) << flow;
        };
        const auto refused = [](const char *code) { return QStringLiteral("refused: ") + QString::fromUtf8(code); };
        row("a Next", edge("T", EdgeKind::Next), "E", flowButFor("T >C", "T >E"));
        row("a Next to the end", edge("T", EdgeKind::Next), "", flowButFor("T >C !F", "T . !F"));
        row("an End to a state", edge("E", EdgeKind::End), "T", flowButFor("E .", "E >T"));
        row("an End to the end", edge("E", EdgeKind::End), "", QString::fromUtf8(FlowDrawn));
        row("a rule", edge("C", EdgeKind::Rule, 0), "T", flowButFor("?E", "?T"));
        row("a rule to its own Choice", edge("C", EdgeKind::Rule, 0), "C", flowButFor("?E", "?C"));
        row("a rule to the end", edge("C", EdgeKind::Rule, 0), "", refused("not-a-target"));
        row("a Default", edge("C", EdgeKind::Default), "E", flowButFor(":F", ":E"));
        row("a Default to the end", edge("C", EdgeKind::Default), "", refused("not-a-target"));
        row("a catcher", edge("T", EdgeKind::Catch, 0), "E", flowButFor("!F", "!E"));
        row("a catcher to the end", edge("T", EdgeKind::Catch, 0), "", refused("not-a-target"));
        row("the start", edge("", EdgeKind::Start), "E", flowButFor(">T,", ">E,"));
        row("the start to the end", edge("", EdgeKind::Start), "", refused("start-needed"));
        row("the start into a lane", edge("", EdgeKind::Start), "P/0/In", refused("other-scope"));
        row("to where it points", edge("T", EdgeKind::Next), "C", QString::fromUtf8(FlowDrawn));
        row("a plain state to itself", edge("T", EdgeKind::Next), "T", refused("not-a-target"));
        row("across a border", edge("E", EdgeKind::End), "P/0/In", refused("other-scope"));
        row("to no state", edge("T", EdgeKind::Next), "Z", refused("no-such-state"));
        row("of no state", edge("Z", EdgeKind::Next), "T", refused("no-such-state"));
        row("one that is not there", edge("T", EdgeKind::Catch, 1), "E", refused("no-such-edge"));
        row("a Next of a state that ends", edge("E", EdgeKind::Next), "T", refused("no-such-edge"));
    }
    void bending()
    {
        QFETCH(edit::EdgeName, arrow);
        QFETCH(QString, to);
        QTEST(flowAfter(Flow, edit::retarget(definition(Flow), arrow, asl::statePathFrom(to))), "flow");
    }

    void removing_data()
    {
        QTest::addColumn<edit::EdgeName>("arrow");
        QTest::addColumn<QString>("flow");
        QTest::newRow("a Next") << edge("T", EdgeKind::Next) << flowButFor("T >C !F", "T . !F");
        QTest::newRow("a rule") << edge("C", EdgeKind::Rule, 0) << flowButFor("C ?E :F", "C :F");
        QTest::newRow("a Default") << edge("C", EdgeKind::Default) << flowButFor("C ?E :F", "C ?E");
        QTest::newRow("a catcher") << edge("T", EdgeKind::Catch, 0) << flowButFor("T >C !F", "T >C");
        QTest::newRow("an End") << edge("E", EdgeKind::End) << QStringLiteral("refused: nothing-to-do");
        QTest::newRow("the start") << edge("", EdgeKind::Start) << QStringLiteral("refused: start-needed");
        QTest::newRow("none") << edge("C", EdgeKind::Rule, 9) << QStringLiteral("refused: no-such-edge");
        QTest::newRow("of none") << edge("Z", EdgeKind::Next) << QStringLiteral("refused: no-such-state");
    }
    void removing()
    {
        QFETCH(edit::EdgeName, arrow);
        QTEST(flowAfter(Flow, edit::removeEdge(definition(Flow), arrow)), "flow");
    }

    void nextAndEndTakeEachOthersPlace()
    {
        const QString goesOn = outcome(Flow, edit::connect(definition(Flow), path("E"), path("T")));
        QCOMPARE(goesOn, QString(Flow).replace(quoted("'End' : true}"), quoted("'Next' : 'T'}")));
        QCOMPARE(outcome(goesOn, edit::connect(definition(goesOn), path("E"), {})), Flow);
    }

    void bothNextAndEndBecomeOne()
    {
        const QString both = quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'A2', 'End': true}, "
                                    "'A2': {'Type': 'Succeed'}, 'B': {'Type': 'Succeed'}}}");
        QCOMPARE(flowAfter(both, edit::connect(definition(both), path("A"), path("B"))),
                 QStringLiteral(">A, A >B, A2, B"));
        QCOMPARE(flowAfter(both, edit::connect(definition(both), path("A"), {})), QStringLiteral(">A, A ., A2, B"));
    }

    void theStartIsSet()
    {
        QCOMPARE(flowAfter(Flow, edit::setStart(definition(Flow), path("C"))), flowButFor(">T,", ">C,"));
        const QString without = quoted("{\n  'States': {'A': {'Type': 'Succeed'}}\n}");
        QCOMPARE(flowAfter(without, edit::setStart(definition(without), path("A"))), QStringLiteral(">A, A"));
        QVERIFY(!edit::setStart(definition(Flow), {}));
    }

    void arrowsOfSoundStatesInABrokenTextBend()
    {
        const QString before = quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'End': true}, 'B': {'Type': "
                                      "'Succeed'}, 'D': {'Type' }}");
        QCOMPARE(outcome(before, edit::connect(definition(before), path("A"), path("B"))),
                 QString(before).replace(quoted("'End': true"), quoted("'Next': 'B'")));
    }
};

BATUTA_TEST(ArrowsTest)
#include "tst_arrows.moc"
