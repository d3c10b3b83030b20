// Fields of a state: set, taken away, typed as text; and lanes added to a Parallel.
#include "machine.h"
#include "tests/runner/runner.h"

using namespace machine;

namespace {

const QString OneTask = quoted(R"({
  'StartAt': 'A',
  'States': {
    'A': {
      'Type' : 'Task',
      'Resource': 'r',
      'TimeoutSeconds':  5.0,
      'Parameters': {
        'a': [1,2]
      },
      'Next': 'B'
    },
    'B': {'Type': 'Pass', 'End': true}
  }
}
)");

QString oneTaskWith(const char *from, const char *to)
{
    const QString old = quoted(from);
    return OneTask.count(old) == 1 ? QString(OneTask).replace(old, quoted(to)) : QStringLiteral("row at fault");
}

} // namespace

class SetFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsSet_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *state, const char *key, const char *value,
                            const QString &after) {
            QTest::newRow(name) << QString::fromUtf8(state) << QString::fromUtf8(key) << quoted(value) << after;
        };
        row("a value is replaced", "A", "Resource", "'x'", oneTaskWith("'r'", "'x'"));
        row("the value that is there changes nothing", "A", "Resource", "'r'", OneTask);
        row("an equal number changes nothing", "A", "TimeoutSeconds", "5", OneTask);
        row("an object laid out otherwise changes nothing", "A", "Parameters", "{'a':[1,2]}", OneTask);
        row("a new field stands where a person would have put it", "A", "Comment", "'why'",
            oneTaskWith("'Task',\n", "'Task',\n      'Comment': 'why',\n"));
        row("an object is indented for its place", "A", "Resource", "{'k': 1}",
            oneTaskWith("'r'", "{\n        'k': 1\n      }"));
        row("Next is bent", "A", "Next", "'A2'", oneTaskWith("'Next': 'B'", "'Next': 'A2'"));
        row("End takes the place of Next", "A", "End", "true", oneTaskWith("'Next': 'B'", "'End': true"));
        row("Next takes the place of End", "B", "Next", "'A'", oneTaskWith("'End': true", "'Next': 'A'"));
        row("a field of a state on one line", "B", "Comment", "'c'",
            oneTaskWith("'Pass', ", "'Pass', 'Comment': 'c', "));
        row("a name oneTaskWith quotes", "A", "Resource", "'\\'q\\''", oneTaskWith("'r'", "'\\'q\\''"));
        row("of no state", "Z", "Comment", "1", QStringLiteral("refused: no-such-state"));
    }
    void aFieldIsSet()
    {
        QFETCH(QString, state);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Value parsed = Value::parse(value.toStdString());
        QTEST(outcome(OneTask, edit::setField(definition(OneTask), asl::statePathFrom(state), key, parsed)), "after");
    }

    void aFieldIsTakenAway()
    {
        const auto answer = edit::setField(definition(OneTask), path("A"), QStringLiteral("Parameters"), std::nullopt);
        QCOMPARE(outcome(OneTask, answer), oneTaskWith("      'Parameters': {\n        'a': [1,2]\n      },\n", ""));
        const auto none = edit::setField(definition(OneTask), path("A"), QStringLiteral("Comment"), std::nullopt);
        QVERIFY(none.hasValue());
        QVERIFY(none->patch.empty());
    }

    void theValueThatIsThereYieldsAnEmptyPatch()
    {
        const auto same = edit::setField(definition(OneTask), path("A"), QStringLiteral("Next"), Value("B"));
        QVERIFY(same.hasValue());
        QVERIFY(same->patch.empty());
        const auto end = edit::setField(definition(OneTask), path("B"), QStringLiteral("End"), Value(true));
        QVERIFY(end.hasValue());
        QVERIFY(end->patch.empty());
    }

    void aTypedValueIsTakenAsItIs_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *key, const char *typed, const QString &after) {
            QTest::newRow(name) << QString::fromUtf8(key) << quoted(typed) << after;
        };
        row("a number keeps its spelling", "TimeoutSeconds", " 1.50e1 ", oneTaskWith("5.0", "1.50e1"));
        row("another spelling of the same number", "TimeoutSeconds", "5", oneTaskWith("5.0", "5"));
        row("the same but for blanks changes nothing", "Parameters", "{ 'a': [1, 2] }", OneTask);
        row("lines are indented for their place", "Parameters", "{\n  'b': {\n    'c': 1\n  }\n}",
            oneTaskWith("{\n        'a': [1,2]\n      }", "{\n        'b': {\n          'c': 1\n        }\n      }"));
        row("End typed as text", "End", "true", oneTaskWith("'Next': 'B'", "'End': true"));
        row("what does not parse", "Parameters", "{'a': }", QStringLiteral("refused: breaks-syntax"));
        row("two values", "Parameters", "1, 2", QStringLiteral("refused: breaks-syntax"));
        row("a comment", "Parameters", "1 // one", QStringLiteral("refused: breaks-syntax"));
        row("a comma behind", "Parameters", "[1,]", QStringLiteral("refused: breaks-syntax"));
        row("nothing", "Parameters", " ", QStringLiteral("refused: breaks-syntax"));
    }
    void aTypedValueIsTakenAsItIs()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QTEST(outcome(OneTask, edit::setFieldText(definition(OneTask), path("A"), key, typed)), "after");
    }

    void aSoundStateOfABrokenTextIsEdited()
    {
        const QString before = quoted("{'States': {'A': {'Type': 'Pass', 'Comment': 'x'}, 'B': {'Type' }}");
        const auto answer = edit::setField(definition(before), path("A"), QStringLiteral("Comment"), Value("y"));
        QCOMPARE(outcome(before, answer), QString(before).replace(quoted("'x'"), quoted("'y'")));
    }

    void aStateThatNeverClosesIsNotEdited()
    {
        const QString before = quoted("{'States': {'A': {'Type': 'Pass'");
        const auto answer = edit::setField(definition(before), path("A"), QStringLiteral("Next"), Value("y"));
        QCOMPARE(outcome(before, answer), QStringLiteral("refused: damaged"));
    }

    void aStateThatIsNoObjectIsRefused()
    {
        const QString before = quoted("{'States': {'A': 5}}");
        const auto answer = edit::setField(definition(before), path("A"), QStringLiteral("Next"), Value("y"));
        QCOMPARE(outcome(before, answer), QStringLiteral("refused: damaged"));
    }

    void aParallelGetsALane_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("flow");
        QTest::newRow("beside others") << quoted(
            "{'States': {'P': {'Type': 'Parallel', 'Branches': [{'States': {}}]}}}")
                                       << QStringLiteral("P, [], []");
        QTest::newRow("as the first") << quoted("{'States': {'P': {'Type': 'Parallel', 'Branches': []}}}")
                                      << QStringLiteral("P, []");
        QTest::newRow("without Branches")
            << quoted("{'States': {'P': {'Type': 'Parallel'}}}") << QStringLiteral("P, []");
        QTest::newRow("a Pass has none") << quoted("{'States': {'P': {'Type': 'Pass'}}}")
                                         << QStringLiteral("refused: not-a-target");
        QTest::newRow("no state") << quoted("{'States': {}}") << QStringLiteral("refused: no-such-state");
    }
    void aParallelGetsALane()
    {
        QFETCH(QString, before);
        QTEST(flowAfter(before, edit::addBranch(definition(before), path("P"))), "flow");
    }
};

BATUTA_TEST(SetFieldTest)
#include "tst_set_field.moc"
