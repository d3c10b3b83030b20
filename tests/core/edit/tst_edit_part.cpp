// Edits of what has no intent of its own: the machine's fields, and objects within a state.
#include "machine.h"

#include "core/edit/edit_part.h"
#include "tests/runner/runner.h"

using namespace machine;
using edit::Part;

namespace {

const QString Text = quoted(R"({
  'StartAt': 'T',
  'States': {
    'T': {
      'Type': 'Task',
      'Resource': 'r',
      'Retry': [
        {'ErrorEquals': ['A'],  'MaxAttempts': 1},
        {'ErrorEquals': ['B']}
      ],
      'End': true
    }
  }
}
)");

Part part(const char *state, const QStringList &inside)
{
    return {path(state), inside};
}

QString with(const char *from, const char *to)
{
    const QString old = quoted(from);
    return Text.count(old) == 1 ? QString(Text).replace(old, quoted(to)) : QStringLiteral("row at fault");
}

const QStringList First{QStringLiteral("Retry"), QStringLiteral("0")};
const QStringList Second{QStringLiteral("Retry"), QStringLiteral("1")};
const QStringList Retry{QStringLiteral("Retry")};

} // namespace

class EditPartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldOfAPartIsSet_data()
    {
        QTest::addColumn<Part>("where");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("of a retrier") << part("T", First) << QStringLiteral("MaxAttempts") << QStringLiteral("2")
                                      << with("'MaxAttempts': 1", "'MaxAttempts': 2");
        QTest::newRow("of the machine") << part("", {}) << QStringLiteral("StartAt") << quoted("'X'")
                                        << with("'StartAt': 'T'", "'StartAt': 'X'");
        QTest::newRow("the same but for blanks")
            << part("T", First) << QStringLiteral("ErrorEquals") << quoted("[ 'A' ]") << Text;
        QTest::newRow("no JSON") << part("T", First) << QStringLiteral("MaxAttempts") << QStringLiteral("2,")
                                 << QStringLiteral("refused: breaks-syntax");
        QTest::newRow("no such part") << part("T", {QStringLiteral("Catch"), QStringLiteral("0")})
                                      << QStringLiteral("Next") << QStringLiteral("1")
                                      << QStringLiteral("refused: no-such-place");
        QTest::newRow("no such state") << part("Z", {}) << QStringLiteral("Next") << QStringLiteral("1")
                                       << QStringLiteral("refused: no-such-place");
    }
    void aFieldOfAPartIsSet()
    {
        QFETCH(Part, where);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QTEST(outcome(Text, edit::setPartField(definition(Text), where, key, value)), "after");
    }

    void aFieldIsRewrittenUnderAnotherKeyWhereItStands_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("newKey");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("key and value") << quoted("ErrorEquals") << quoted("ErrorEquals.$") << quoted("'$.e'")
                                       << with("'ErrorEquals': ['A']", "'ErrorEquals.$': '$.e'");
        QTest::newRow("the same key") << quoted("MaxAttempts") << quoted("MaxAttempts") << quoted("2")
                                      << with("'MaxAttempts': 1", "'MaxAttempts': 2");
        QTest::newRow("a key that is there")
            << quoted("MaxAttempts") << quoted("ErrorEquals") << quoted("2") << quoted("refused: no-such-place");
        QTest::newRow("an absent field") << quoted("Comment") << quoted("Note") << quoted("2")
                                         << quoted("refused: no-such-place");
        QTest::newRow("no JSON") << quoted("MaxAttempts") << quoted("Most") << quoted("2,")
                                 << quoted("refused: breaks-syntax");
    }
    void aFieldIsRewrittenUnderAnotherKeyWhereItStands()
    {
        QFETCH(QString, key);
        QFETCH(QString, newKey);
        QFETCH(QString, value);
        const auto answer = edit::rewritePartField(definition(Text), part("T", First), key, newKey, value);
        QTEST(outcome(Text, answer), "after");
    }

    void aFieldOfAPartGoes()
    {
        const auto answer =
            edit::setPartField(definition(Text), part("T", First), QStringLiteral("MaxAttempts"), std::nullopt);
        QCOMPARE(outcome(Text, answer), with(",  'MaxAttempts': 1", ""));
        QCOMPARE(answer->selection, std::vector{path("T")});
    }

    void elementsComeGoAndMove()
    {
        const asl::Definition now = definition(Text);
        QCOMPARE(outcome(Text, edit::movePart(now, part("T", Second), 0)),
                 with("{'ErrorEquals': ['A'],  'MaxAttempts': 1},\n        {'ErrorEquals': ['B']}",
                      "{'ErrorEquals': ['B']},\n        {'ErrorEquals': ['A'],  'MaxAttempts': 1}"));
        QCOMPARE(outcome(Text, edit::removePart(now, part("T", Second))),
                 with(",\n        {'ErrorEquals': ['B']}", ""));
        QCOMPARE(outcome(Text, edit::insertPart(now, part("T", Retry), 2, quoted("{\n  'ErrorEquals': []\n}"))),
                 with("{'ErrorEquals': ['B']}",
                      "{'ErrorEquals': ['B']},\n        {\n          'ErrorEquals': []\n        }"));
        QCOMPARE(outcome(Text, edit::replacePart(now, part("T", Second), QStringLiteral("{}"))),
                 with("{'ErrorEquals': ['B']}", "{}"));
    }

    void theLastElementTakesItsListAlong()
    {
        const QString one = outcome(Text, edit::removePart(definition(Text), part("T", First)));
        const QString none = outcome(one, edit::removePart(definition(one), part("T", First)));
        QVERIFY(!none.contains(u"Retry"));
        const QString again =
            outcome(none, edit::insertPart(definition(none), part("T", Retry), 0, QStringLiteral("{}")));
        QVERIFY(definition(again).find(path("T"))->retriers.size() == 1);
    }

    void nothingIsEditedInWhatIsNotThere()
    {
        for (const asl::Definition &now : {asl::Definition{}, definition({}), definition(QStringLiteral("[1]"))}) {
            QVERIFY(!edit::removePart(now, part("T", First)));
            QVERIFY(!edit::movePart(now, part("T", First), 0));
            QVERIFY(!edit::replacePart(now, part("T", First), QStringLiteral("1")));
            QVERIFY(!edit::insertPart(now, part("T", Retry), 0, QStringLiteral("1")));
            QVERIFY(!edit::insertPart(now, part("", {}), 0, QStringLiteral("1")));
            QVERIFY(!edit::setPartField(now, part("", {}), QStringLiteral("Comment"), QStringLiteral("1")));
        }
    }
};

BATUTA_TEST(EditPartTest)
#include "tst_edit_part.moc"
