// A state of another kind: name, arrows and every field that still applies are kept.
#include "machine.h"
#include "tests/runner/runner.h"

using namespace machine;
using asl::StateKind;

namespace {

const QString AllKinds = quoted(R"({
  'StartAt': 'T',
  'States': {
    'T': {
      'Type': 'Task',
      'Comment': 'kept',
      'Resource': 'r',
      'Parameters': {'a':  1},
      'ResultPath': '$.x',
      'Retry': [{'ErrorEquals': ['E']}],
      'Catch': [{'ErrorEquals': ['E'], 'Next': 'S'}],
      'Next': 'C'
    },
    'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'P'}], 'Default': 'S'},
    'P': {'Type': 'Parallel', 'Branches': [{'StartAt': 'X', 'States': {'X': {'Type': 'Pass', 'End': true}}}], 'Next': 'M'},
    'M': {'Type': 'Map', 'ItemProcessor': {'ProcessorConfig': {'Mode': 'INLINE'}, 'StartAt': 'Y', 'States': {'Y': {'Type': 'Succeed'}}}, 'End': true},
    'W': {'Type': 'Wait', 'SecondsPath': '$.s', 'End': true},
    'S': {'Type': 'Succeed'}
  }
}
)");
const char *const AllKindsDrawn = ">T, T >C !S, C ?P :S, P >M, [>X, X .], M ., [>Y, Y], W ., S";

QString allKindsButFor(const char *from, const char *to)
{
    return QString::fromUtf8(AllKindsDrawn).replace(QString::fromUtf8(from), QString::fromUtf8(to));
}

QStringList keysOf(const QString &text, const char *state)
{
    const asl::Definition now = definition(text);
    QStringList keys;
    if (const asl::State *found = now.find(path(state))) {
        for (const json::NodeId child : now.tree->children(found->node))
            keys << now.tree->key(child);
    }
    return keys;
}

} // namespace

class ReplaceKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowsStay_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<StateKind>("kind");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const char *state, StateKind kind, const QString &flow) {
            QTest::newRow(name) << QString::fromUtf8(state) << kind << flow;
        };
        row("Task to Pass loses only the catcher", "T", StateKind::Pass, allKindsButFor("T >C !S", "T >C"));
        row("Task to Parallel keeps the catcher", "T", StateKind::Parallel,
            allKindsButFor("T >C !S", "T >C !S, [], []"));
        row("Task to Choice: Next is the Default", "T", StateKind::Choice, allKindsButFor("T >C !S", "T ?C :C"));
        row("Task to Fail leads nowhere", "T", StateKind::Fail, allKindsButFor("T >C !S", "T"));
        row("Choice to Pass: the Default is its Next", "C", StateKind::Pass, allKindsButFor("C ?P :S", "C >S"));
        row("Succeed to Wait ends", "S", StateKind::Wait, allKindsButFor(", S", ", S ."));
        row("Parallel to Map: the first branch is the processor", "P", StateKind::Map,
            QString::fromUtf8(AllKindsDrawn));
        row("Map to Parallel: the processor is the branch", "M", StateKind::Parallel, QString::fromUtf8(AllKindsDrawn));
        row("Map to Pass loses the inside", "M", StateKind::Pass, allKindsButFor("M ., [>Y, Y]", "M ."));
        row("the same kind", "T", StateKind::Task, QString::fromUtf8(AllKindsDrawn));
        row("no kind", "T", StateKind::Unknown, QStringLiteral("refused: not-a-target"));
        row("no state", "Z", StateKind::Pass, QStringLiteral("refused: no-such-state"));
    }
    void theArrowsStay()
    {
        QFETCH(QString, state);
        QFETCH(StateKind, kind);
        QTEST(flowAfter(AllKinds, edit::replaceKind(definition(AllKinds), asl::statePathFrom(state), kind)), "flow");
    }

    void aChoiceWithoutDefaultGoesOnWhereItsFirstRuleDoes()
    {
        const QString before = QString(AllKinds).replace(quoted(", 'Default': 'S'"), QString());
        QCOMPARE(flowAfter(before, edit::replaceKind(definition(before), path("C"), StateKind::Wait)),
                 allKindsButFor("C ?P :S", "C >P"));
    }

    void onlyWhatMustChangeChanges()
    {
        const auto answer = edit::replaceKind(definition(AllKinds), path("T"), StateKind::Pass);
        QString expected = AllKinds;
        expected.replace(quoted("'Task'"), quoted("'Pass'"));
        for (const char *line : {"      'Resource': 'r',\n", "      'Retry': [{'ErrorEquals': ['E']}],\n",
                                 "      'Catch': [{'ErrorEquals': ['E'], 'Next': 'S'}],\n"})
            expected.remove(quoted(line));
        QCOMPARE(outcome(AllKinds, answer), expected);
    }

    void theNewKindHasWhatItNeeds()
    {
        const auto into = [](const char *state, StateKind kind) {
            return keysOf(outcome(AllKinds, edit::replaceKind(definition(AllKinds), path(state), kind)), state);
        };
        QVERIFY(into("C", StateKind::Task).contains(u"Resource"));
        QVERIFY(into("T", StateKind::Wait).contains(u"Seconds"));
        QVERIFY(into("T", StateKind::Parallel).contains(u"Branches"));
        QVERIFY(into("T", StateKind::Map).contains(u"ItemProcessor"));
        QVERIFY(into("T", StateKind::Fail).contains(u"Error"));
        QVERIFY(!into("M", StateKind::Parallel).contains(u"ItemProcessor"));
    }

    void everyKindBecomesEveryOtherWithoutHarm()
    {
        for (const char *state : {"T", "C", "P", "M", "W", "S"}) {
            for (int kind = 0; kind < int(StateKind::Unknown); ++kind) {
                const auto answer = edit::replaceKind(definition(AllKinds), path(state), StateKind(kind));
                const asl::Definition now = definition(outcome(AllKinds, answer));
                QVERIFY(answer.hasValue());
                QVERIFY(now.tree->errors().empty());
                QVERIFY(now.find(path(state))->kind() == StateKind(kind));
                QCOMPARE(now.find(path(state))->next.isSet() + now.find(path(state))->end <= 1, true);
            }
        }
    }

    void aStateOfABrokenTextIsReplaced()
    {
        const QString before = quoted("{'States': {'A': {'Type': 'Pass', 'End': true}, 'B': {'Type' }}");
        const auto answer = edit::replaceKind(definition(before), path("A"), StateKind::Succeed);
        QCOMPARE(outcome(before, answer), QString(before).replace(quoted("'Pass', 'End': true"), quoted("'Succeed'")));
    }
};

BATUTA_TEST(ReplaceKindTest)
#include "tst_replace_kind.moc"
