// Copying, pasting and duplicating: ASL text in and out, names made unique, references among the copies
// following.
#include "machine.h"
#include "tests/runner/runner.h"

using namespace machine;
using edit::After;
using edit::IntoEmpty;
using edit::Loose;
using edit::OnEdge;
using edit::Spot;
using graph::EdgeKind;
using Paths = std::vector<asl::StatePath>;

namespace {

const QString TwoInLine = quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {'Type': 'Pass', 'Next': 'B'},
    'B': {'Type': 'Pass', 'End': true}
  }
}
)");

const QString TwoInBranch = quoted(R"({
  'StartAt': 'P',
  'States': {
    'P': {
      'Type': 'Parallel',
      'Branches': [
        {
          'StartAt': 'X',
          'States': {
            'X': {
              'Type': 'Pass',
              'Next': 'Y'
            },
            'Y': {'Type': 'Pass', 'End': true}
          }
        }
      ],
      'End': true
    }
  }
}
)");

} // namespace

class CopyPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCopiedIsTheTextAsWritten()
    {
        QCOMPARE(edit::copied(definition(TwoInLine), {path("B"), path("A")}),
                 quoted("{\n  'A': {'Type': 'Pass', 'Next': 'B'},\n  'B': {'Type': 'Pass', 'End': true}\n}\n"));
        QCOMPARE(edit::copied(definition(TwoInBranch), {path("P/0/X")}),
                 quoted("{\n  'X': {\n    'Type': 'Pass',\n    'Next': 'Y'\n  }\n}\n"));
        QCOMPARE(edit::copied(definition(TwoInLine), {}), QString());
        QCOMPARE(edit::copied(definition(TwoInLine), {path("Z")}), QString());
        QCOMPARE(edit::copied({}, {path("Z")}), QString());
    }

    void everyFormOfAslPastes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const char *text, const char *after) {
            QTest::newRow(name) << quoted(text) << QString::fromUtf8(after);
        };
        row("one state by name", "'N': {'Type': 'Pass'}", ">A, A >N, N >B, B .");
        row("one state by name, with a comma and blanks around", "\n 'N': {'Type': 'Pass'} , \n",
            ">A, A >N, N >B, B .");
        row("a bare state is named for its kind", "{'Type': 'Wait', 'Seconds': 1}", ">A, A >Wait, Wait >B, B .");
        row("several states", "{'N': {'Type': 'Pass', 'Next': 'M'}, 'M': {'Type': 'Pass', 'End': true}}",
            ">A, A >N, N >M, M >B, B .");
        row("several states without braces", "'M': {'Type': 'Pass'}, 'N': {'Type': 'Pass'}",
            ">A, A >M, M >N, N >B, B .");
        row("a whole machine, from its start",
            "{'StartAt': 'N', 'States': {'M': {'Type': 'Pass', 'End': true}, 'N': {'Type': 'Pass', 'Next': "
            "'M'}}}",
            ">A, A >N, M >B, N >M, B .");
        row("names that are taken are counted, references follow",
            "{'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'End': true}}",
            ">A, A >A (2), A (2) >B (2), B (2) >B, B .");
        row("inside a container too",
            "'P': {'Type': 'Map', 'ItemProcessor': {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': "
            "'Q'}, 'Q': "
            "{'Type': 'Succeed'}}}}",
            ">A, A >P, P >B, [>A (2), A (2) >Q, Q], B .");
        row("a catcher of what is not there stays, the way on is the flow's",
            "'N': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['E'], 'Next': 'Gone'}], "
            "'Next': 'Gone'}",
            ">A, A >N, N >B !Gone, B .");
        row("arrows to what is there stay",
            "'N': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['E'], 'Next': 'B'}], 'Next': "
            "'Gone'}",
            ">A, A >N, N >B !B, B .");
        row("a Choice with rules to nowhere gets the way on",
            "'N': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'Gone'}]}",
            ">A, A >N, N ?B, B .");
        row("comments are left behind", "'N': {'Type': 'Pass', // why\n 'Comment': 'c',}", ">A, A >N, N >B, B .");
        row("text that is no JSON", "Hello", "refused: not-asl");
        row("a number", "5", "refused: not-asl");
        row("nothing", "  ", "refused: not-asl");
        row("an object of something else", "{'a': {'b': 1}}", "refused: not-asl");
        row("half a state", "'N': {'Type': 'Pass'", "refused: not-asl");
        row("an empty object", "{}", "refused: not-asl");
        row("an array", "[{'Type': 'Pass'}]", "refused: not-asl");
        row("a Fail would cut off what follows", "'N': {'Type': 'Fail'}", "refused: not-a-source");
    }
    void everyFormOfAslPastes()
    {
        QFETCH(QString, text);
        QTEST(flowAfter(TwoInLine, edit::pasted(definition(TwoInLine), text, OnEdge{edge("A", EdgeKind::Next)})),
              "flow");
    }

    void pastingIsJoinedAtTheSpot_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Spot>("spot");
        QTest::addColumn<QString>("flow");
        QTest::newRow("alone, keeping a Next that is there")
            << TwoInLine << Spot(Loose{}) << QStringLiteral(">A, A >B, B ., N >B");
        QTest::newRow("at the end") << TwoInLine << Spot(After{path("B")}) << QStringLiteral(">A, A >B, B >N, N .");
        QTest::newRow("into nothing") << QString() << Spot(IntoEmpty{}) << QStringLiteral(">N, N .");
        QTest::newRow("into a lane") << TwoInBranch << Spot(OnEdge{edge("P/0/Y", EdgeKind::End)})
                                     << QStringLiteral(">P, P ., [>X, X >Y, Y >N, N .]");
        QTest::newRow("into a broken text beside the break")
            << quoted("{'StartAt': 'A', 'States': {\n'A': {'Type': 'Pass', 'End': true},\n'D': {'Type' "
                      "'Fail'}}}")
            << Spot(After{path("A")}) << QStringLiteral(">A, A >N, N ., D");
        QTest::newRow("nowhere") << TwoInLine << Spot(After{path("Z")}) << QStringLiteral("refused: no-such-state");
    }
    void pastingIsJoinedAtTheSpot()
    {
        QFETCH(QString, before);
        QFETCH(Spot, spot);
        const QString text = quoted("'N': {'Type': 'Pass', 'Next': 'B'}");
        QTEST(flowAfter(before, edit::pasted(definition(before), text, spot)), "flow");
    }

    void whatWasCopiedPastesAsTheSameTextElsewhere()
    {
        const QString text = edit::copied(definition(TwoInBranch), {path("P/0/X"), path("P/0/Y")});
        const auto answer = edit::pasted(definition({}), text, IntoEmpty{});
        QCOMPARE(outcome({}, answer), quoted(R"({
  'StartAt': 'X',
  'States': {
    'X': {
      'Type': 'Pass',
      'Next': 'Y'
    },
    'Y': {'Type': 'Pass', 'End': true}
  }
}
)"));
        QCOMPARE(answer->selection, (Paths{path("X"), path("Y")}));
    }

    void statesOfAnotherLanguageSaySo()
    {
        const QString text = quoted("{'QueryLanguage': 'JSONata', 'StartAt': 'N', 'States': {'N': {'Type': 'Pass', "
                                    "'Output': '{% 1 %}', 'End': true}}}");
        const QString after = outcome(TwoInLine, edit::pasted(definition(TwoInLine), text, After{path("B")}));
        QCOMPARE(definition(after).find(path("N"))->language, asl::QueryLanguage::Jsonata);
    }

    void numbersKeepTheirSpelling()
    {
        const QString text = quoted("'N': {'Type': 'Pass', 'Result': 1.50e1}");
        QVERIFY(outcome(TwoInLine, edit::pasted(definition(TwoInLine), text, Loose{})).contains(u"1.50e1"));
    }

    void duplicating_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Paths>("states");
        QTest::addColumn<QString>("flow");
        QTest::newRow("one goes on where its original does")
            << TwoInLine << Paths{path("A")} << QStringLiteral(">A, A >B, A (2) >B, B .");
        QTest::newRow("two keep what is between them")
            << TwoInLine << Paths{path("A"), path("B")} << QStringLiteral(">A, A >B, B ., A (2) >B (2), B (2) .");
        QTest::newRow("a container's inside is renamed")
            << TwoInBranch << Paths{path("P")}
            << QStringLiteral(">P, P ., [>X, X >Y, Y .], P (2) ., [>X (2), X (2) >Y (2), Y (2) .]");
        QTest::newRow("in a lane") << TwoInBranch << Paths{path("P/0/Y")}
                                   << QStringLiteral(">P, P ., [>X, X >Y, Y ., Y (2) .]");
        QTest::newRow("a comment goes along")
            << quoted("{'StartAt': 'A', 'States': {\n'A': {'Type': 'Pass', /* why */ 'End': true}\n}}")
            << Paths{path("A")} << QStringLiteral(">A, A ., A (2) .");
        QTest::newRow("none") << TwoInLine << Paths{} << QStringLiteral("refused: nothing-to-do");
        QTest::newRow("one that is not there")
            << TwoInLine << Paths{path("Z")} << QStringLiteral("refused: no-such-state");
        QTest::newRow("beside a broken one") << quoted("{'StartAt': 'A', 'States': {\n'A': {'Type': 'Pass', "
                                                       "'End': true},\n'D': {'Type' 'Fail'}}}")
                                             << Paths{path("A")} << QStringLiteral(">A, A ., A (2) ., D");
    }
    void duplicating()
    {
        QFETCH(QString, before);
        QFETCH(Paths, states);
        QTEST(flowAfter(before, edit::duplicateStates(definition(before), states)), "flow");
    }
};

BATUTA_TEST(CopyPasteTest)
#include "tst_copy_paste.moc"
