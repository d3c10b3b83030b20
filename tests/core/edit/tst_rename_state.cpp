// Renaming: the key and all that names it follow, and names stay unique in the whole machine.
#include "machine.h"
#include "tests/runner/runner.h"

using namespace machine;

namespace {

const QString Everywhere = quoted(R"({
  'StartAt': 'C',
  'States': {
    'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'T'}], 'Default': 'T'},
    'T': {'Type': 'Task', 'Resource': 'T', 'Next': 'P', 'Catch': [{'ErrorEquals': ['T'], 'Next': 'P'}]},
    'P': {'Type': 'Parallel', 'Next': 'T', 'Branches': [
      {'StartAt': 'In', 'States': {'In': {'Type': 'Pass', 'Next': 'T'}}}
    ]}
  }
}
)");

} // namespace

class RenameStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatNamesItFollows()
    {
        const auto answer = edit::renameState(definition(Everywhere), path("T"), QStringLiteral("Charge \"it\""));
        QString expected = Everywhere;
        for (const char *place : {"'Next': 'T'}], 'Def", "'Default': 'T'", "    'T': {", "'Next': 'T', 'Branches"}) {
            const QString old = quoted(place);
            QCOMPARE(expected.count(old), 1);
            expected.replace(old, QString(old).replace(quoted("'T'"), QStringLiteral("\"Charge \\\"it\\\"\"")));
        }
        QCOMPARE(outcome(Everywhere, answer), expected);
        QCOMPARE(answer->selection, std::vector{asl::StatePath{}.child(0, QStringLiteral("Charge \"it\""))});
    }

    void thereAndBackIsTheSameText_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"C", "T", "P", "P/0/In"})
            QTest::newRow(state) << QString::fromUtf8(state);
    }
    void thereAndBackIsTheSameText()
    {
        QFETCH(QString, state);
        const asl::StatePath from = asl::statePathFrom(state);
        const QString name = QStringLiteral("Preço ✓");
        const QString there = outcome(Everywhere, edit::renameState(definition(Everywhere), from, name));
        QVERIFY(there != Everywhere);
        QCOMPARE(outcome(there, edit::renameState(definition(there), from.renamed(name), from.name())), Everywhere);
    }

    void whatIsNoNameIsRefused_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QStringLiteral("T") << QString() << QStringLiteral("name-empty");
        QTest::newRow("blank") << QStringLiteral("T") << QStringLiteral(" \t") << QStringLiteral("name-empty");
        QTest::newRow("81 characters") << QStringLiteral("T") << QString(81, u'x') << QStringLiteral("name-too-long");
        QTest::newRow("a sibling's") << QStringLiteral("T") << QStringLiteral("C") << QStringLiteral("name-taken");
        QTest::newRow("one of an inner scope")
            << QStringLiteral("T") << QStringLiteral("In") << QStringLiteral("name-taken");
        QTest::newRow("one of an outer scope")
            << QStringLiteral("P/0/In") << QStringLiteral("T") << QStringLiteral("name-taken");
        QTest::newRow("of no state") << QStringLiteral("Z") << QStringLiteral("New") << QStringLiteral("no-such-state");
    }
    void whatIsNoNameIsRefused()
    {
        QFETCH(QString, state);
        QFETCH(QString, name);
        QFETCH(QString, code);
        const auto answer = edit::renameState(definition(Everywhere), asl::statePathFrom(state), name);
        QVERIFY(!answer);
        QCOMPARE(answer.error().name(), code);
    }

    void eightyCharactersAreAName()
    {
        QVERIFY(edit::renameState(definition(Everywhere), path("T"), QString(80, u'x')).hasValue());
        const QString wide = QStringLiteral("😀").repeated(80);
        QVERIFY(edit::renameState(definition(Everywhere), path("T"), wide).hasValue());
    }

    void theSameNameChangesNothing()
    {
        const auto answer = edit::renameState(definition(Everywhere), path("T"), QStringLiteral("T"));
        QVERIFY(answer.hasValue());
        QVERIFY(answer->patch.empty());
    }

    void aSoundStateOfABrokenTextIsRenamed()
    {
        const QString before =
            quoted("{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'End': true}, 'B': {'Type' }}");
        const auto answer = edit::renameState(definition(before), path("A"), QStringLiteral("Z"));
        QCOMPARE(outcome(before, answer), QString(before).replace(quoted("'A'"), quoted("'Z'")));
    }
};

BATUTA_TEST(RenameStateTest)
#include "tst_rename_state.moc"
