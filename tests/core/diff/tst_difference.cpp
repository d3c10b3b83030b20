// What is told of two workflows, row by row.
#include "tests/core/diff/told.h"
#include "tests/runner/runner.h"

#include <QElapsedTimer>

namespace {

using namespace Qt::StringLiterals;

// A machine of the states that begins with the first of them.
QString machineOf(const QString &states)
{
    const QString first = states.section(u'\'', 1, 1);
    return u"{'StartAt': '%1', 'States': {%2}}"_s.arg(first, states);
}

void row(const char *name, const QString &before, const QString &after, const char *expected)
{
    QTest::newRow(name) << machineOf(before) << machineOf(after) << QString::fromUtf8(expected);
}

const QString Shop = u"'Ask': {'Type': 'Task', 'Resource': 'arn:ask', 'TimeoutSeconds': 5, 'Next': 'Pay'}, "
                     "'Pay': {'Type': 'Task', 'Resource': 'arn:pay', 'Next': 'Done'}, 'Done': {'Type': 'Succeed'}"_s;

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");

        row("the same", Shop, Shop, "");
        row("order of keys and states", u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'End': true}"_s,
            u"'A': {'Next': 'B', 'Type': 'Pass'}, 'B': {'End': true, 'Type': 'Pass'}"_s, "");
        row("a number is its value", u"'A': {'Type': 'Wait', 'Seconds': 1, 'End': true}"_s,
            u"'A': {'Type': 'Wait', 'Seconds': 1.0, 'End': true}"_s, "");
        row("a number is no text", u"'A': {'Type': 'Wait', 'Seconds': 1, 'End': true}"_s,
            u"'A': {'Type': 'Wait', 'Seconds': '1', 'End': true}"_s, "~A.Seconds=1→'1'");
        row("null is not nothing", u"'A': {'Type': 'Pass', 'ResultPath': null, 'End': true}"_s,
            u"'A': {'Type': 'Pass', 'End': true}"_s, "~A.ResultPath=null→(nothing)");

        row("a state is added", u"'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Succeed'}"_s,
            u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Succeed'}"_s,
            "+B ~A.Next='C'→'B'");
        row("a state is removed",
            u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Succeed'}"_s,
            u"'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Succeed'}"_s, "-B ~A.Next='B'→'C'");
        row("a state of another kind in its place is none of a new name",
            u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Wait', 'Seconds': 1, 'End': true}"_s,
            u"'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Task', 'Resource': 'arn:x', 'End': true}"_s,
            "+C -B ~A.Next='B'→'C'");
        row("nor is one that does something else",
            u"'A': {'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:Charge', 'Next': 'Z'}, 'Z': {'Type': 'Succeed'}"_s,
            u"'B': {'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:Mail', 'Next': 'Z'}, 'Z': {'Type': 'Succeed'}"_s,
            "+B -A ~.StartAt='A'→'B'");

        row("a renamed state, and all that leads there", Shop,
            u"'Ask': {'Type': 'Task', 'Resource': 'arn:ask', 'TimeoutSeconds': 5, 'Next': 'Charge'}, "
            "'Charge': {'Type': 'Task', 'Resource': 'arn:pay', 'Next': 'Done'}, 'Done': {'Type': 'Succeed'}"_s,
            "Pay>Charge");
        row("the first is renamed", Shop, QString(Shop).replace(u"'Ask'"_s, u"'Question'"_s), "Ask>Question");
        row("all are renamed", Shop,
            QString(Shop).replace(u"'Ask'"_s, u"'X1'"_s).replace(u"'Pay'"_s, u"'X2'"_s).replace(u"'Done'"_s, u"'X3'"_s),
            "Ask>X1 Pay>X2 Done>X3");
        row("names that go round", Shop + u", 'Never': {'Type': 'Fail', 'Error': 'E'}"_s,
            QString(Shop).replace(u"'Pay'"_s, u"'Charge'"_s) + u", 'Pay': {'Type': 'Fail', 'Error': 'E'}"_s,
            "+Charge -Never ~Ask.Next='Pay'→'Charge' ~Pay.Type='Task'→'Fail' ~Pay.Resource='arn:pay'→(nothing) "
            "~Pay.Next='Done'→(nothing) ~Pay.Error=(nothing)→'E'");
        row("renamed and changed a little", Shop,
            QString(Shop).replace(u"'Ask'"_s, u"'Question'"_s).replace(u"5"_s, u"6"_s),
            "Ask>Question ~Question.TimeoutSeconds=5→6");
        row("likeness decides, not the order written",
            u"'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'P'}], 'Default': 'Q'}, "
            "'P': {'Type': 'Task', 'Resource': 'arn:one', 'Parameters': {'x': 1, 'y': 2}, 'End': true}, "
            "'Q': {'Type': 'Task', 'Resource': 'arn:one', 'Parameters': {'x': 3, 'y': 4}, 'End': true}"_s,
            u"'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'S'}], 'Default': 'R'}, "
            "'R': {'Type': 'Task', 'Resource': 'arn:one', 'Parameters': {'x': 3, 'y': 5}, 'End': true}, "
            "'S': {'Type': 'Task', 'Resource': 'arn:one', 'Parameters': {'x': 1, 'y': 5}, 'End': true}"_s,
            "Q>R P>S ~R.Parameters.y=4→5 ~S.Parameters.y=2→5");
        row("bare states are known by where they stand",
            u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Pass', 'Next': 'D'}, 'D': {'Type': 'Succeed'}"_s,
            u"'A': {'Type': 'Pass', 'Next': 'Y'}, 'Z': {'Type': 'Pass', 'Next': 'D'}, 'Y': {'Type': 'Pass', 'Next': 'Z'}, 'D': {'Type': 'Succeed'}"_s,
            "C>Z B>Y");
        row("a target that changed beside one that was renamed",
            u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Succeed'}"_s,
            u"'A': {'Type': 'Pass', 'Next': 'C'}, 'W': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Succeed'}"_s,
            "B>W ~A.Next='B'→'C'");

        const QString map =
            u"'M': {'Type': 'Map', 'ItemProcessor': {'StartAt': '%1', 'States': {"
            "'%1': {'Type': 'Task', 'Resource': 'arn:one', 'Next': '%2'}, '%2': {'Type': 'Succeed'}}}, 'End': true}"_s;
        row("renamed in a processor", map.arg(u"I"_s, u"J"_s), map.arg(u"I2"_s, u"J"_s), "M/0/I>I2");
        row("the container renamed, too", map.arg(u"I"_s, u"J"_s), map.arg(u"I2"_s, u"J"_s).replace(u"'M'"_s, u"'N'"_s),
            "M>N M/0/I>I2");
        row("an old name for the processor", map.arg(u"I"_s, u"J"_s),
            map.arg(u"I"_s, u"J"_s).replace(u"ItemProcessor"_s, u"Iterator"_s),
            "~M.ItemProcessor={'StartAt':'I'}→(nothing) ~M.Iterator=(nothing)→{'StartAt':'I'}");
        row("fields of a processor are its Map's", map.arg(u"I"_s, u"J"_s),
            map.arg(u"I"_s, u"J"_s)
                .replace(u"'StartAt': 'I'"_s, u"'ProcessorConfig': {'Mode': 'INLINE'}, 'StartAt': 'J'"_s),
            "~M.ItemProcessor.StartAt='I'→'J' ~M.ItemProcessor.ProcessorConfig=(nothing)→{'Mode':'INLINE'}");

        const QString lane = u"{'StartAt': '%1', 'States': {'%1': {'Type': 'Pass', 'Result': '%1', 'End': true}}}"_s;
        const QString fork = u"'F': {'Type': 'Parallel', 'Branches': [%1], 'End': true}"_s;
        row("a branch between two", fork.arg(lane.arg(u"A"_s) + u", "_s + lane.arg(u"C"_s)),
            fork.arg(lane.arg(u"A"_s) + u", "_s + lane.arg(u"B"_s) + u", "_s + lane.arg(u"C"_s)),
            "+F/1/B ~F.Branches[1]=(nothing)→{'StartAt':'B'}");
        row("two branches change places", fork.arg(lane.arg(u"A"_s) + u", "_s + lane.arg(u"B"_s)),
            fork.arg(lane.arg(u"B"_s) + u", "_s + lane.arg(u"A"_s)),
            "B@F/0/B ~F.Branches[0]=(nothing)→{'StartAt':'B'} ~F.Branches[1]={'StartAt':'B'}→(nothing)");
        row("a state moves into a branch",
            u"'A': {'Type': 'Pass', 'Result': 'A', 'Next': 'F'}, "_s + fork.arg(lane.arg(u"B"_s)),
            u"'F': {'Type': 'Parallel', 'Branches': [%1, %2], 'End': true}"_s.arg(lane.arg(u"B"_s), lane.arg(u"A"_s)),
            "A@F/1/A ~.StartAt='A'→'F' ~F.Branches[1]=(nothing)→{'StartAt':'A'} ~F/1/A.Next='F'→(nothing) ~F/1/A.End=(nothing)→true");
        row("a container goes with all that is in it",
            u"'A': {'Type': 'Pass', 'Next': 'F'}, "_s + fork.arg(lane.arg(u"B"_s)),
            u"'A': {'Type': 'Pass', 'End': true}"_s, "-F -F/0/B ~A.Next='F'→(nothing) ~A.End=(nothing)→true");
        row("a container of another kind keeps its states", fork.arg(lane.arg(u"B"_s)),
            u"'F': {'Type': 'Map', 'ItemProcessor': %1, 'End': true}"_s.arg(lane.arg(u"B"_s)),
            "~F.Type='Parallel'→'Map' ~F.Branches=[{'StartAt':'B'}]→(nothing) ~F.ItemProcessor=(nothing)→{'StartAt':'B'}");
    }

    void isTold()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(told::inShort(diff::differenceOf(told::quoted(before), told::quoted(after))), expected);
    }

    void placesAreSmall_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
        };
        row("a nested value", "'Parameters': {'Message': 'a', 'To': 'x'}", "'Parameters': {'Message': 'b', 'To': 'x'}",
            "~A.Parameters.Message='a'→'b'");
        row("a key that is no word", "'Arguments': {'a key with.dots': 1}", "'Arguments': {'a key with.dots': 2}",
            "~A.Arguments['a key with.dots']=1→2");
        row("a path's key", "'Parameters': {'n.$': '$.n'}", "'Parameters': {'n.$': '$.m'}",
            "~A.Parameters['n.$']='$.n'→'$.m'");
        row("a number in a retrier", "'Retry': [{'ErrorEquals': ['A'], 'MaxAttempts': 1}]",
            "'Retry': [{'ErrorEquals': ['A'], 'MaxAttempts': 2}]", "~A.Retry[0].MaxAttempts=1→2");
        row("one retrier more, in front",
            "'Retry': [{'ErrorEquals': ['A'], 'MaxAttempts': 1}, {'ErrorEquals': ['B'], 'MaxAttempts': 2}]",
            "'Retry': [{'ErrorEquals': ['X'], 'MaxAttempts': 9}, {'ErrorEquals': ['A'], 'MaxAttempts': 1}, {'ErrorEquals': ['B'], 'MaxAttempts': 3}]",
            "~A.Retry[0]=(nothing)→{'ErrorEquals':['X'],'MaxAttempts':9} ~A.Retry[2].MaxAttempts=2→3");
        row("one retrier less",
            "'Retry': [{'ErrorEquals': ['A'], 'MaxAttempts': 1}, {'ErrorEquals': ['B'], 'MaxAttempts': 2}]",
            "'Retry': [{'ErrorEquals': ['B'], 'MaxAttempts': 2}]",
            "~A.Retry[0]={'ErrorEquals':['A'],'MaxAttempts':1}→(nothing)");
        row("an error between two", "'Retry': [{'ErrorEquals': ['A', 'C']}]",
            "'Retry': [{'ErrorEquals': ['A', 'B', 'C']}]", "~A.Retry[0].ErrorEquals[1]=(nothing)→'B'");
        row("two rules change places",
            "'Choices': [{'Variable': '$.a', 'IsNull': true}, {'Variable': '$.b', 'StringEquals': 'x'}]",
            "'Choices': [{'Variable': '$.b', 'StringEquals': 'x'}, {'Variable': '$.a', 'IsNull': true}]",
            "~A.Choices[0]=(nothing)→{'Variable':'$.b','StringEquals':'x'} ~A.Choices[1]={'Variable':'$.b','StringEquals':'x'}→(nothing)");
        row("an object for a text", "'Result': {'a': 1}", "'Result': 'a'", "~A.Result={'a':1}→'a'");
        row("a list that is emptied", "'Result': [1, 2]", "'Result': []",
            "~A.Result[0]=1→(nothing) ~A.Result[1]=2→(nothing)");
        row("nothing in an object", "'Result': {}", "'Result': {'a': null}", "~A.Result.a=(nothing)→null");
    }

    void placesAreSmall()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const auto machine = [](const QString &fields) {
            return told::quoted(machineOf(u"'A': {'Type': 'Task', %1, 'End': true}"_s.arg(fields)));
        };
        QCOMPARE(told::inShort(diff::differenceOf(machine(before), machine(after))), expected);
    }

    void theMachineHasFieldsToo()
    {
        const auto before = told::quoted(u"{'Comment': 'a', 'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}"_s);
        const auto after = told::quoted(
            u"{'StartAt': 'A', 'QueryLanguage': 'JSONata', 'TimeoutSeconds': 9, 'States': {'A': {'Type': 'Succeed'}}}"_s);
        QCOMPARE(told::inShort(diff::differenceOf(before, after)),
                 u"~.Comment='a'→(nothing) ~.QueryLanguage=(nothing)→'JSONata' ~.TimeoutSeconds=(nothing)→9"_s);
    }

    void yamlIsTheSameAsJson()
    {
        const QString yaml =
            u"StartAt: Ask\nStates:\n  Ask: {Type: Task, Resource: 'arn:ask', TimeoutSeconds: 5.0, Next: Pay}\n"
            "  Pay:\n    Type: Task\n    Resource: arn:pay\n    Next: Done\n  Done:\n    Type: Succeed\n"_s;
        QCOMPARE(told::inShort(diff::differenceOf(told::quoted(machineOf(Shop)), told::definition(yaml))), QString());
        QCOMPARE(told::inShort(diff::differenceOf(told::definition(yaml), told::quoted(machineOf(Shop)))), QString());
    }

    void aFileThatIsNotThereHasNothing()
    {
        const auto machine = told::quoted(machineOf(u"'A': {'Type': 'Succeed'}"_s));
        const auto none = asl::read(json::parse(QString()));
        QCOMPARE(told::inShort(diff::differenceOf(none, machine)), u"+A ~.StartAt=(nothing)→'A'"_s);
        QCOMPARE(told::inShort(diff::differenceOf(machine, none)), u"-A ~.StartAt='A'→(nothing)"_s);
        QVERIFY(diff::differenceOf(none, none).isEmpty());
    }

    void whatIsNoMachineDoesNoHarm()
    {
        const QStringList texts{
            u"[]"_s,
            u"5"_s,
            u"{"_s,
            u"{'States': 7}"_s,
            u"{'States': {'A': 5}}"_s,
            u"{'States': {'A': {'Type': 'Map', 'ItemProcessor': []}}}"_s,
            u"{'States': {'A': {'Type': 'Parallel', 'Branches': [1, {}, {'States': {'A': {}}}]}}}"_s,
            u"{'States': {'A': {'Type': 'Choice', 'Choices': [5, {'Next': {}}], 'Catch': {}}}}"_s,
            u"{'States': {'A': {}, 'A': {'Type': 'Pass'}, '': {}}}"_s};
        for (const QString &one : texts) {
            QVERIFY2(diff::differenceOf(told::quoted(one), told::quoted(one)).isEmpty(), qPrintable(one));
            for (const QString &other : texts)
                QVERIFY2(one == other || one.contains(u"{}, 'A'"_s) || other.contains(u"{}, 'A'"_s) || one == u"{"
                             || other == u"{" || !diff::differenceOf(told::quoted(one), told::quoted(other)).isEmpty(),
                         qPrintable(one + u" and "_s + other));
        }
    }

    void keysThatAreThereTwiceAreFound()
    {
        const auto twice = told::quoted(u"{'States': {'A': {'Type': 'Pass', 'End': true, 'Type': 'Pass'}}}"_s);
        const json::NodeId key = diff::repeatedKey(*twice.tree);
        QVERIFY(key != json::NoNode);
        QCOMPARE(twice.tree->key(key), u"Type"_s);
        QCOMPARE(diff::repeatedKey(*told::quoted(machineOf(Shop)).tree), json::NoNode);
    }

    // Whatever there is too much of, it takes its time once, not for each of the others.
    void manyStatesTakeNoSquare_data()
    {
        QTest::addColumn<QString>("fields"); // %1: the state's number
        QTest::addColumn<bool>("areChanged"); // a little, each of them
        QTest::newRow("telling states") << u"'Type': 'Task', 'Resource': 'arn:%1', 'TimeoutSeconds': 5"_s << false;
        QTest::newRow("bare states") << u"'Type': 'Pass'"_s << false;
        QTest::newRow("equal states")
            << u"'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Comment': 'x'"_s << false;
        QTest::newRow("changed states") << u"'Type': 'Task', 'Resource': 'arn:%1', 'TimeoutSeconds': 5"_s << true;
    }

    void manyStatesTakeNoSquare()
    {
        QFETCH(QString, fields);
        QFETCH(bool, areChanged);
        const auto machine = [&](int size, const QString &name) {
            QString states;
            for (int i = 0; i < size; ++i)
                states += (i ? u", "_s : QString())
                    + u"'%1%2': {%3, 'Next': '%1%4'}"_s.arg(name).arg(i).arg(
                        fields.contains(u"%1") ? fields.arg(i) : fields, QString::number((i + 1) % size));
            return told::quoted(machineOf(states));
        };
        for (const int size : {1000, 3000}) {
            const auto before = machine(size, u"Old"_s);
            if (areChanged)
                fields.replace(u"5"_s, u"6"_s);
            const auto after = machine(size, u"New"_s);
            QElapsedTimer timer;
            timer.start();
            const diff::Difference renamed = diff::differenceOf(before, after);
            const qint64 all = timer.restart();
            QVERIFY(diff::differenceOf(before, before).isEmpty());
            qInfo("%d states: %lld ms all renamed, %lld ms the same", size, static_cast<long long>(all),
                  static_cast<long long>(timer.elapsed()));
            QCOMPARE(int(renamed.renamed.size()), size);
            QVERIFY(renamed.added.empty() && renamed.removed.empty());
            QCOMPARE(int(renamed.changed.size()), areChanged ? size : 0);
            fields.replace(u"6"_s, u"5"_s);
        }
    }
};

BATUTA_TEST(TestDifference)
#include "tst_difference.moc"
