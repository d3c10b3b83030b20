// What comes in from elsewhere keeps what it says: rules, catchers and ways on stay where their states are here, and
// of the others the user is told. And a Choice has its open rules served first, whatever the gesture.
#include "core/yaml/parser.h"
#include "machine.h"

#include "tests/runner/runner.h"

using namespace machine;
using edit::After;
using edit::IntoEmpty;
using edit::Loose;
using edit::OnEdge;
using edit::Spot;
using graph::EdgeKind;

namespace {

const QString Here = quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {'Type': 'Pass', 'Next': 'B'},
    'B': {'Type': 'Pass', 'End': true},
    'H': {'Type': 'Fail'},
    'P': {'Type': 'Parallel', 'Branches': [{'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'End': true}}}],
          'End': true},
    'T': {'Type': 'Task', 'Resource': 'r', 'Next': 'B', 'Retry': [{'ErrorEquals': ['E'], 'MaxAttempts': 7}],
          'Catch': [{'ErrorEquals': ['E'], 'ResultPath': '$.error', 'Next': 'H'}]},
    'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'H'}], 'Default': 'B'}
  }
}
)");

const Spot AfterB = After{{asl::ScopePath{}.state(QStringLiteral("B"))}};
const Spot OnAToB = OnEdge{{asl::ScopePath{}.state(QStringLiteral("A")), {}, EdgeKind::Next, -1}};
const Spot AfterInner =
    After{asl::ScopePath{asl::ScopePath{}.state(QStringLiteral("P")), 0}.state(QStringLiteral("I"))};

QString told(const edit::Answer &answer)
{
    QStringList words;
    if (answer)
        for (const edit::Notice &notice : answer->notices)
            words << QLatin1String(wordingOf(notice.code).name) + u' ' + notice.arguments.join(u' ');
    return words.join(QStringLiteral(", "));
}

// The line of `flow` that tells of one state.
QString flowOf(const QString &name, const QString &before, const edit::Answer &answer)
{
    const QString all = flowAfter(before, answer);
    static const QRegularExpression parts(QStringLiteral("[^,\\[\\]]+"));
    for (const QRegularExpressionMatch &part : parts.globalMatch(all)) {
        const QString line = part.captured().trimmed();
        if (line == name || line.startsWith(name + u' '))
            return line;
    }
    return all;
}

QString choiceWith(const char *choices, const char *more)
{
    return quoted("{'StartAt': 'C', 'States': {'C': {'Type': 'Choice', 'Choices': [%1]%2}, "
                  "'X': {'Type': 'Pass', 'End': true}, 'Y': {'Type': 'Pass', 'Next': 'X'}}}")
        .arg(quoted(choices), quoted(more));
}

} // namespace

class NothingLostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedKeepsItsArrows_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<Spot>("spot");
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *pasted, const Spot &spot, const char *flow,
                            const char *told) {
            QTest::newRow(name) << quoted(pasted) << spot << QString::fromUtf8(flow) << QString::fromUtf8(told);
        };
        const char *catches = "'N': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['E'], 'Next': 'H'}, "
                              "{'ErrorEquals': ['States.ALL'], 'Next': 'Gone'}], 'End': true}";
        row("catchers at the end", catches, AfterB, "N . !H !Gone", "target-missing N Gone");
        row("catchers between two states", catches, OnAToB, "N >B !H !Gone", "target-missing N Gone");
        row("catchers alone", catches, Loose{}, "N . !H !Gone", "target-missing N Gone");
        row("catchers in a branch, where no outer state is", catches, AfterInner, "N . !H !Gone",
            "target-missing N Gone, target-missing N H");
        const char *choice = "'N': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'H'}, "
                             "{'Variable': '$.b', 'IsNull': true, 'Next': 'Gone'}], 'Default': 'Lost'}";
        row("a Choice at the end keeps every rule", choice, AfterB, "N ?H ?Gone :Lost",
            "target-missing N Lost, target-missing N Gone");
        row("a Choice between two states goes on by what led nowhere", choice, OnAToB, "N ?H ?B :B",
            "way-led N Lost B, way-led N Gone B");
        row("a Choice alone", choice, Loose{}, "N ?H ?Gone :Lost", "target-missing N Lost, target-missing N Gone");
        row("a Next to what is not here ends the flow", "'N': {'Type': 'Pass', 'Next': 'Gone'}", AfterB, "N .",
            "way-ended N Gone");
        row("a Next to what is not here goes on", "'N': {'Type': 'Pass', 'Next': 'Gone'}", OnAToB, "N >B",
            "way-led N Gone B");
        row("nothing is told of what is all here",
            "'N': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['E'], 'Next': 'H'}], 'Next': 'B'}",
            OnAToB, "N >B !H", "");
        row("arrows within the fragment are its own",
            "{'N': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['E'], 'Next': 'A'}], 'Next': 'A'}, "
            "'A': {'Type': 'Succeed'}}",
            Loose{}, "N >A (2) !A (2)", "");
    }
    void whatIsPastedKeepsItsArrows()
    {
        QFETCH(QString, pasted);
        QFETCH(Spot, spot);
        const edit::Answer answer = edit::pasted(definition(Here), pasted, spot);
        QVERIFY(answer.hasValue());
        QTEST(flowOf(QStringLiteral("N"), Here, answer), "flow");
        QTEST(told(answer), "told");
    }

    void aCopyKeepsItsFieldsLetterByLetter_data()
    {
        QTest::addColumn<Spot>("spot");
        QTest::newRow("after the end") << AfterB;
        QTest::newRow("between") << OnAToB;
        QTest::newRow("alone") << Spot(Loose{});
        QTest::newRow("in a branch") << AfterInner;
        QTest::newRow("in another file") << Spot(IntoEmpty{});
    }
    void aCopyKeepsItsFieldsLetterByLetter()
    {
        QFETCH(Spot, spot);
        const QString copied = edit::copied(definition(Here), {path("T")});
        const QString into = std::holds_alternative<IntoEmpty>(spot) ? QString() : Here;
        const edit::Answer answer = edit::pasted(definition(into), copied, spot);
        const asl::Definition after = definition(outcome(into, answer));
        QCOMPARE(answer->selection.size(), size_t(1));
        const asl::State *copy = after.find(answer->selection.front());
        QVERIFY(copy);
        for (const char *field : {"Retry", "Catch"}) {
            const auto written = [&](const asl::Definition &in, const asl::State &state) {
                return in.tree->toValue(in.tree->find(state.node, QString::fromLatin1(field)));
            };
            const asl::Definition before = definition(Here);
            QCOMPARE(written(after, *copy), written(before, *before.find(path("T"))));
        }
    }

    void duplicatesAndMovesKeepThemToo()
    {
        const asl::Definition here = definition(Here);
        const edit::Answer twice = edit::duplicateStates(here, {path("T"), path("C")});
        QCOMPARE(flowOf(QStringLiteral("T (2)"), Here, twice), QStringLiteral("T (2) >B !H"));
        QCOMPARE(flowOf(QStringLiteral("C (2)"), Here, twice), QStringLiteral("C (2) ?H :B"));
        QCOMPARE(told(twice), QString());
        const edit::Answer along = edit::moveStates(here, {path("T")}, OnAToB);
        QCOMPARE(flowOf(QStringLiteral("T"), Here, along), QStringLiteral("T >B !H"));
        QCOMPARE(told(along), QString());
        const edit::Answer away = edit::moveStates(here, {path("T")}, AfterInner);
        QCOMPARE(flowOf(QStringLiteral("T"), Here, away), QStringLiteral("T . !H"));
        QCOMPARE(told(away), QStringLiteral("target-missing T H, way-ended T B"));
    }

    void yamlTellsAsJsonDoes()
    {
        const QString yaml = QStringLiteral("StartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n");
        const asl::Definition here = asl::read(yaml::parse(yaml, json::Format::Yaml));
        const edit::Answer answer = edit::pasted(
            here,
            quoted("'N': {'Type': 'Task', 'Resource': 'r', 'Catch': [{'ErrorEquals': ['E'], 'Next': 'Gone'}], "
                   "'End': true}"),
            After{path("A")});
        QVERIFY(text::applied(yaml, answer->patch).contains(u"Next: Gone"));
        QCOMPARE(told(answer), QStringLiteral("target-missing N Gone"));
    }

    void aChoiceServesItsOpenRulesFirst_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("flow");
        const char *open = "{'Variable': '$.a', 'IsNull': true}";
        const char *blank = "{'Variable': '$.a', 'IsNull': true, 'Next': ''}";
        const char *set = "{'Variable': '$.b', 'IsNull': true, 'Next': 'X'}";
        const auto both = [](const char *a, const char *b) { return QByteArray(a) + ", " + b; };
        const auto row = [](const char *name, const QByteArray &choices, const char *more, const char *flow) {
            QTest::newRow(name) << choiceWith(choices, more) << QString::fromUtf8(flow);
        };
        row("one open rule", open, "", "C ?N");
        row("one open rule beside a Default", open, ", 'Default': 'X'", "C ?N :X");
        row("the first of two", both(open, open), "", "C ?N ?");
        row("the second of two", both(set, open), "", "C ?X ?N");
        row("a rule with an empty target", blank, "", "C ?N");
        row("no open rule: the Default", set, "", "C ?X :N");
        row("no open rule, an empty Default", set, ", 'Default': ''", "C ?X :N");
        row("no rule at all: the Default", "", "", "C :N");
        row("all led: a new rule", set, ", 'Default': 'X'", "C ?X ?N :X");
        row("a rule to a state still to be written is not open", "{'Variable': '$.a', 'IsNull': true, 'Next': 'Z'}", "",
            "C ?Z :N");
    }
    // Dropped, appended, pasted, moved there or connected: one rule for all of them.
    void aChoiceServesItsOpenRulesFirst()
    {
        QFETCH(QString, before);
        QFETCH(QString, flow);
        const asl::Definition now = definition(before);
        const edit::NewState fresh{QStringLiteral("N"), Value::object({{"Type", "Pass"}})};
        const auto choice = [&](const edit::Answer &answer) { return flowOf(QStringLiteral("C"), before, answer); };
        const Spot spot = After{path("C")};
        QVERIFY(!edit::whyNotAdd(now, fresh, spot));
        QCOMPARE(choice(edit::addState(now, fresh, spot)), flow);
        QCOMPARE(choice(edit::pasted(now, quoted("'N': {'Type': 'Succeed'}"), spot)), flow);
        const QString toY = QString(flow).replace(u'N', u'Y');
        QCOMPARE(choice(edit::moveStates(now, {path("Y")}, spot)), toY);
        QCOMPARE(choice(edit::connect(now, path("C"), path("Y"))), toY);
    }

    void theArrowThatWillBeDrawnIsKnownBefore()
    {
        const auto next = [](const char *choices, const char *more) {
            return edit::nextBranch(definition(choiceWith(choices, more)), path("C"));
        };
        QCOMPARE(next("{'Variable': '$.a', 'IsNull': true}", "").kind, EdgeKind::Rule);
        QCOMPARE(next("{'Variable': '$.a', 'IsNull': true}", "").index, 0);
        QCOMPARE(next("", "").kind, EdgeKind::Default);
        QCOMPARE(next("", ", 'Default': 'X'").index, 0);
    }

    void aRefusalNamesTheStateItSpeaksOf()
    {
        for (const Spot &spot : {Spot(After{path("H")}), Spot(OnEdge{edge("H", EdgeKind::End)})}) {
            const auto why = edit::whyNotAdd(definition(Here), edit::templateFor(asl::StateKind::Pass, {}), spot);
            QVERIFY(why);
            QCOMPARE(why->name(), QStringLiteral("not-a-source"));
            QCOMPARE(why->arguments, QStringList{QStringLiteral("H")});
        }
    }
};

BATUTA_TEST(NothingLostTest)
#include "tst_nothing_lost.moc"
