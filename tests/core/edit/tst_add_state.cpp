// Putting a new state in: what it is joined to, where its text goes, and that all else stays.
#include "machine.h"

#include "core/edit/intents.h"
#include "tests/runner/runner.h"

using namespace machine;
using edit::After;
using edit::AtStart;
using edit::IntoEmpty;
using edit::Loose;
using edit::OnEdge;
using edit::Spot;
using graph::EdgeKind;

namespace {

const QString Line = quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {
      'Type': 'Pass',
      'Next': 'B'
    },
    'B': {
      'Type': 'Pass',
      'End': true
    }
  }
}
)");

const QString Fork = quoted(R"({
  'StartAt': 'C',
  'States': {
    'C': {
      'Type': 'Choice',
      'Choices': [
        {'Variable': '$.x', 'NumericEquals': 1, 'Next': 'T'}
      ],
      'Default': 'E'
    },
    'T': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'E'}], 'Next': 'E'},
    'E': {'Type': 'Succeed'}
  }
}
)");

edit::NewState fresh(asl::StateKind kind)
{
    return edit::templateFor(kind, asl::QueryLanguage::JsonPath);
}

} // namespace

class AddStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewStateIsJoinedAtTheSpot_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<asl::StateKind>("kind");
        QTest::addColumn<Spot>("spot");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const QString &before, asl::StateKind kind, const Spot &spot,
                            const char *after) {
            QTest::newRow(name) << before << kind << spot << QString::fromUtf8(after);
        };
        using Kind = asl::StateKind;
        row("on a Next", Line, Kind::Wait, OnEdge{edge("A", EdgeKind::Next)}, ">A, A >Wait, Wait >B, B .");
        row("on an End", Line, Kind::Wait, OnEdge{edge("B", EdgeKind::End)}, ">A, A >B, B >Wait, Wait .");
        row("on the Start arrow", Line, Kind::Wait, OnEdge{edge("", EdgeKind::Start)}, ">Wait, Wait >A, A >B, B .");
        row("on a rule", Fork, Kind::Pass, OnEdge{edge("C", EdgeKind::Rule, 0)}, ">C, C ?Pass :E, Pass >T, T >E !E, E");
        row("on a Default", Fork, Kind::Pass, OnEdge{edge("C", EdgeKind::Default)},
            ">C, C ?T :Pass, Pass >E, T >E !E, E");
        row("on a catcher", Fork, Kind::Pass, OnEdge{edge("T", EdgeKind::Catch, 0)},
            ">C, C ?T :E, T >E !Pass, Pass >E, E");
        row("after a state that ends", Line, Kind::Pass, After{path("B")}, ">A, A >B, B >Pass, Pass .");
        row("after a state that goes on", Line, Kind::Pass, After{path("A")}, ">A, A >Pass, Pass >B, B .");
        row("after a Choice: another rule", Fork, Kind::Pass, After{path("C")},
            ">C, C ?T ?Pass :E, Pass ., T >E !E, E");
        row("after a Choice without Default: its Default",
            quoted("{'StartAt': 'C', 'States': {'C': {'Type': 'Choice', 'Choices': []}}}"), Kind::Pass,
            After{path("C")}, ">C, C :Pass, Pass .");
        row("after a Succeed nothing can come", Fork, Kind::Pass, After{path("E")}, "refused: not-a-source");
        row("at the start", Line, Kind::Pass, AtStart{}, ">Pass, Pass >A, A >B, B .");
        row("alone", Line, Kind::Pass, Loose{}, ">A, A >B, B ., Pass .");
        row("a Choice on a Next takes it for rule and Default", Line, Kind::Choice, OnEdge{edge("A", EdgeKind::Next)},
            ">A, A >Choice, Choice ?B :B, B .");
        row("a Choice at the end leads nowhere yet", Line, Kind::Choice, After{path("B")},
            ">A, A >B, B >Choice, Choice ?");
        row("a Fail may end what ended anyway", Line, Kind::Fail, After{path("B")}, ">A, A >B, B >Fail, Fail");
        row("a Fail may not cut off what follows", Line, Kind::Fail, OnEdge{edge("A", EdgeKind::Next)},
            "refused: not-a-source");
        row("a Fail may take an arrow to what others lead to", Fork, Kind::Fail, OnEdge{edge("C", EdgeKind::Default)},
            ">C, C ?T :Fail, Fail, T >E !E, E");
        row("a Succeed at the start cuts everything off", Line, Kind::Succeed, AtStart{}, "refused: not-a-source");
        row("a Parallel with two empty lanes", Line, Kind::Parallel, After{path("B")},
            ">A, A >B, B >Parallel, Parallel ., [], []");
        row("into a machine without text", QString(), Kind::Pass, IntoEmpty{}, ">Pass, Pass .");
        row("into a text of blanks", QStringLiteral(" \n"), Kind::Pass, Loose{}, ">Pass, Pass .");
        row("into an empty object", QStringLiteral("{}"), Kind::Pass, IntoEmpty{}, ">Pass, Pass .");
        row("into an empty machine", quoted("{'Comment': 'x', 'States': {}}"), Kind::Pass, AtStart{}, ">Pass, Pass .");
        row("a lane with states is not empty", Line, Kind::Pass, IntoEmpty{}, "refused: not-a-target");
        row("into an empty lane",
            quoted("{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'Branches': "
                   "[{'States': {}}, {}], 'End': true}}}"),
            Kind::Pass, IntoEmpty{lane("P", 1)}, ">P, P ., [], [>Pass, Pass .]");
        row("no such lane", Line, Kind::Pass, IntoEmpty{lane("A")}, "refused: no-such-state");
        row("no such state", Line, Kind::Pass, After{path("Z")}, "refused: no-such-state");
        row("no such arrow", Line, Kind::Pass, OnEdge{edge("A", EdgeKind::Rule, 3)}, "refused: no-such-edge");
        row("a text that is no object", QStringLiteral("[1]"), Kind::Pass, IntoEmpty{}, "refused: damaged");
        row("States that is no object", quoted("{'States': 5}"), Kind::Pass, IntoEmpty{}, "refused: damaged");
        row("a state that is no object", quoted("{'StartAt': 'A', 'States': {'A': 5}}"), Kind::Pass, After{path("A")},
            "refused: damaged");
        row("a sound state beside a broken one",
            quoted("{'StartAt': 'A', 'States': {\n'A': {'Type': 'Pass', 'End': "
                   "true},\n'B': {'Type' 'Pass'}\n}}"),
            Kind::Wait, After{path("A")}, ">A, A >Wait, Wait ., B");
    }
    void theNewStateIsJoinedAtTheSpot()
    {
        QFETCH(QString, before);
        QFETCH(asl::StateKind, kind);
        QFETCH(Spot, spot);
        QFETCH(QString, flow);
        const asl::Definition now = definition(before);
        QCOMPARE(flowAfter(before, edit::addState(now, fresh(kind), spot)), flow);
        // Asked beforehand, the flow says the same; only what the text itself forbids comes out later.
        const auto reason = edit::whyNotAdd(now, fresh(kind), spot);
        if (reason || !flow.contains(u"damaged"))
            QCOMPARE(reason ? QStringLiteral("refused: ") + reason->name() : QString(),
                     flow.startsWith(u"refused") ? flow : QString());
    }

    void onlyTheTwoPlacesChange()
    {
        const auto answer =
            edit::addState(definition(Line), fresh(asl::StateKind::Wait), OnEdge{edge("A", EdgeKind::Next)});
        QCOMPARE(outcome(Line, answer), quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {
      'Type': 'Pass',
      'Next': 'Wait'
    },
    'Wait': {
      'Type': 'Wait',
      'Seconds': 5,
      'Next': 'B'
    },
    'B': {
      'Type': 'Pass',
      'End': true
    }
  }
}
)"));
    }

    void anEndBecomesANextInItsPlace()
    {
        const QString before = quoted("{'StartAt': 'A', 'States': {\n\t'A': {'End' :true , 'Type': 'Pass'}\n}}\n");
        const auto answer =
            edit::addState(definition(before), {QStringLiteral("N"), Value{{"Type", "Pass"}}}, After{path("A")});
        QVERIFY(outcome(before, answer)
                    .startsWith(
                        quoted("{'StartAt': 'A', 'States': {\n\t'A': {'Next' :'N' , 'Type': 'Pass'},\n\t'N': {\n")));
    }

    void aTextOnOneLineStaysOnOneLine()
    {
        const QString before = quoted("{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}");
        const auto answer = edit::addState(definition(before), fresh(asl::StateKind::Wait), After{path("A")});
        QCOMPARE(outcome(before, answer),
                 quoted("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'Wait'}, 'Wait': {"
                        "'Type':'Wait','Seconds':5,'End':true}}}"));
    }

    void anEmptyTextBecomesAWholeMachine()
    {
        const auto answer = edit::addState(definition({}), fresh(asl::StateKind::Pass), IntoEmpty{});
        QCOMPARE(outcome({}, answer), quoted(R"({
  'StartAt': 'Pass',
  'States': {
    'Pass': {
      'Type': 'Pass',
      'End': true
    }
  }
}
)"));
    }

    void aTakenNameIsCountedOn()
    {
        const auto answer =
            edit::addState(definition(Line), {QStringLiteral("A"), Value{{"Type", "Pass"}}}, After{path("B")});
        QVERIFY(answer.hasValue());
        QCOMPARE(answer->selection, std::vector{path("A (2)")});
        QCOMPARE(flowAfter(Line, answer), QStringLiteral(">A, A >B, B >A (2), A (2) ."));
    }

    void aBodyThatIsNoObjectIsRefused()
    {
        QCOMPARE(outcome(Line, edit::addState(definition(Line), {QStringLiteral("X"), Value(5)}, Loose{})),
                 QStringLiteral("refused: not-asl"));
    }
};

BATUTA_TEST(AddStateTest)
#include "tst_add_state.moc"
