#include "core/regroup/refusals.h"
#include "core/regroup/regroup.h"
#include "tests/core/regroup/regrouping.h"
#include "tests/runner/runner.h"

namespace {

QString value(const QString &text, const char *pointer)
{
    const Value data = Value::parse(text.toStdString());
    return QString::fromStdString(data[Value::json_pointer(pointer)].dump());
}

asl::Definition read(const QString &text)
{
    return asl::read(json::parse(QString(text).replace(u'\'', u'"')));
}

} // namespace

class ExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesBecomeAWorkflow()
    {
        const asl::Definition before = regrouping::machine(u"A: Pass > B, B: Choice > C > D, C: Pass > D, D: Pass"_qs);
        const auto answer = regroup::extracted(before, regrouping::paths(u"B C"_qs), u"child"_qs);
        QVERIFY(answer);
        const QString after = text::applied(before.tree->text(), answer->edited.patch);
        QCOMPARE(regrouping::flowOf(asl::read(json::parse(after)).root),
                 u"A: Pass > child, child: Task > D, D: Pass"_qs);
        QCOMPARE(regrouping::flowOf(asl::read(json::parse(answer->text)).root),
                 u"B: Choice > C > Go on, C: Pass, Go on: Pass"_qs);
        QCOMPARE(
            value(after, "/States/child/Parameters"),
            u"{\"StateMachineArn\":\"arn:aws:states:us-east-1:123456789012:stateMachine:child\",\"Input.$\":\"$\"}"_qs);
        QCOMPARE(value(after, "/States/child/OutputPath"), u"\"$.Output\""_qs);
    }

    void variablesAreHandedOn()
    {
        const asl::Definition before = read(
            u"{'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Assign': {'x': 1, 'y': 2}, "
            "'Next': 'B'}, 'B': {'Type': 'Pass', 'Output': '{% $x + $states.input.n %}', 'Next': 'C'}, 'C': {'Type': "
            "'Succeed'}}}"_qs);
        const auto answer = regroup::extracted(before, regrouping::paths(u"B"_qs), u"child"_qs);
        QVERIFY(answer);
        const QString after = text::applied(before.tree->text(), answer->edited.patch);
        QCOMPARE(value(after, "/States/child/Arguments/Input"),
                 u"{\"input\":\"{% $states.input %}\",\"variables\":{\"x\":\"{% $x %}\"}}"_qs);
        QCOMPARE(value(answer->text, "/States/Take variables"),
                 u"{\"Type\":\"Pass\",\"Assign\":{\"x\":\"{% $states.input.variables.x %}\"},\"Output\":\"{% "
                 "$states.input.input %}\",\"Next\":\"B\"}"_qs);
        QCOMPARE(value(answer->text, "/QueryLanguage"), u"\"JSONata\""_qs);
    }

    void whatReadsItsExecutionIsTold()
    {
        const asl::Definition before = read(
            u"{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Parameters': {'id.$': '$$.Execution.Id'}, 'End': true}}}"_qs);
        const auto answer = regroup::extracted(before, regrouping::paths(u"A"_qs), u"child"_qs);
        QVERIFY(answer && answer->edited.notices.size() == 1);
        QCOMPARE(answer->edited.notices.front().code, edit::NoticeCode::OwnExecution);
    }

    // What was taken out and is brought back does what it did, and its text is a workflow again.
    void whatIsCalledComesBack_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *task, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(task) << QString::fromLatin1(after).replace(u'\'', u'"');
        };
        row("the whole input, the Output alone",
            "'Parameters': {'StateMachineArn': 'x', 'Input.$': '$'}, 'OutputPath': '$.Output'",
            "{'Type':'Parallel','Branches':[],'OutputPath':'$[0]','End':true}");
        row("a part of the input", "'Parameters': {'StateMachineArn': 'x', 'Input.$': '$.order'}, 'ResultPath': '$.r'",
            "{'Type':'Parallel','InputPath':'$.order','Branches':[],'ResultSelector':{'Output.$':'$[0]'},'ResultPath':'$.r','End':true}");
        row("an input put together, an answer chosen from",
            "'Parameters': {'StateMachineArn': 'x', 'Input': {'a.$': '$.b'}}, 'ResultSelector': {'t.$': '$.Output.total'}",
            "{'Type':'Parallel','Parameters':{'a.$':'$.b'},'Branches':[],'ResultSelector':{'t.$':'$[0].total'},'End':true}");
        row("in JSONata",
            "'QueryLanguage': 'JSONata', 'Arguments': {'StateMachineArn': 'x', 'Input': '{% $states.input.o %}'}, 'Output': "
            "'{% $states.result.Output.total %}', 'TimeoutSeconds': 5",
            "{'Type':'Parallel','QueryLanguage':'JSONata','Arguments':'{% $states.input.o %}','Branches':[],'Output':'{% "
            "$states.result[0].total %}','End':true}");
    }
    void whatIsCalledComesBack()
    {
        QFETCH(QString, task);
        const asl::Definition before = read(
            u"{'StartAt': 'T', 'States': {'T': {'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync:2', "
            "%1, 'End': true}}}"_qs.arg(task));
        const asl::Definition called = read(u"{'StartAt': 'T', 'States': {'T': {'Type': 'Pass', 'End': true}}}"_qs);
        const auto answer = regroup::inlined(before, regrouping::paths(u"T"_qs).front(), called);
        QVERIFY2(answer.hasValue(), answer ? "" : qPrintable(answer.error().name()));
        Value state = Value::parse(text::applied(before.tree->text(), answer->patch).toStdString())["States"]["T"];
        QCOMPARE(QString::fromStdString(state["Branches"].dump()),
                 u"[{\"StartAt\":\"T (2)\",\"States\":{\"T (2)\":{\"Type\":\"Pass\",\"End\":true}}}]"_qs);
        state["Branches"] = Value::array();
        QTEST(QString::fromStdString(state.dump()), "after");
    }

    void whatIsNoCallIsRefused_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("reason");
        const QString sound = u"{'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': true}}}"_qs;
        const QString call = u"'Resource': 'arn:aws:states:::states:startExecution.sync:2'"_qs;
        QTest::newRow("another call") << u"'Resource': 'arn:aws:states:::lambda:invoke'"_qs << sound
                                      << u"not-a-call"_qs;
        QTest::newRow("one that does not wait")
            << u"'Resource': 'arn:aws:states:::states:startExecution'"_qs << sound << u"not-a-call"_qs;
        QTest::newRow("no workflow") << call << u"[1]"_qs << u"not-a-workflow"_qs;
        QTest::newRow("more of the answer is read") << call
                + u", 'QueryLanguage': 'JSONata', 'Arguments': {'StateMachineArn': 'x'}, 'Output': '{% $states.result.Status %}'"_qs
                                                    << sound << u"reads-the-answer"_qs;
        QTest::newRow("a variable known in both")
            << call << u"{'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'Assign': {'v': 1}, 'End': true}}}"_qs
            << u"variable-stays-inside"_qs;
    }
    void whatIsNoCallIsRefused()
    {
        QFETCH(QString, task);
        QFETCH(QString, called);
        const asl::Definition before = read(
            u"{'StartAt': 'T', 'States': {'T': {'Type': 'Task', %1, 'Next': 'Z'}, 'Z': {'Type': 'Pass', 'Assign': {'v': 1}, "
            "'End': true}}}"_qs.arg(task));
        const auto answer = regroup::inlined(before, regrouping::paths(u"T"_qs).front(), read(called));
        QVERIFY(!answer);
        QTEST(answer.error().name(), "reason");
    }
};

BATUTA_TEST(ExtractTest)
#include "tst_extract.moc"
