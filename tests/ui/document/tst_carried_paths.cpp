#include "tests/runner/runner.h"
#include "ui/document/workflow_document.h"

using asl::StatePath;

namespace {

const QString Before = QStringLiteral(
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "P"}, "P": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}]}}})");

StatePath path(const char *written)
{
    return asl::statePathFrom(QString::fromLatin1(written));
}

} // namespace

class TestCarriedPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesKeepTheirIdentityThroughAPatch_data()
    {
        QTest::addColumn<QString>("cut");
        QTest::addColumn<QString>("put");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("now");
        const auto row = [](const char *name, const char *cut, const char *put, const char *state, const char *now) {
            QTest::newRow(name) << QString::fromLatin1(cut) << QString::fromLatin1(put) << QString::fromLatin1(state)
                                << QString::fromLatin1(now);
        };
        row("text before it grows", "\"StartAt\"", "\"Comment\": \"longer\", \"StartAt\"", "A", "A");
        row("its name changes", "\"A\": {", "\"Begin\": {", "A", "Begin");
        row("its container's name changes", "\"P\": {", "\"Both\": {", "P/0/X", "Both/0/X");
        row("another state comes first", "{\"A\": {", "{\"New\": {\"Type\": \"Fail\"}, \"A\": {", "A", "A");
        row("it is taken away", "\"A\": {\"Type\": \"Pass\", \"Next\": \"P\"}, ", "", "A", "");
        row("its inside changes", "\"Pass\", \"Next\"", "\"Wait\", \"Next\"", "A", "A");
    }
    void statesKeepTheirIdentityThroughAPatch()
    {
        QFETCH(QString, cut);
        QFETCH(QString, put);
        QFETCH(QString, state);
        QFETCH(QString, now);
        document::WorkflowDocument workflow;
        workflow.reset(Before, json::Format::Json);
        const auto before = workflow.snapshot();
        const qsizetype begin = Before.indexOf(cut);
        QVERIFY(begin >= 0);
        const text::Patch patch = text::difference(Before, QString(Before).replace(begin, cut.size(), put));
        workflow.commit(patch, QStringLiteral("Edit"));
        const auto carried = document::Change(before, workflow.snapshot(), patch).carried();
        QCOMPARE(asl::toString(carried.value(asl::statePathFrom(state))), now);
    }

    void statesThatAnotherProgramRenamedAreFoundByWhatTheyAre_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("now");
        const auto row = [](const char *name, const char *states, const char *state, const char *now) {
            QTest::newRow(name) << QString::fromLatin1(states) << QString::fromLatin1(state)
                                << QString::fromLatin1(now);
        };
        const char *renamed = R"("Z": {"Type": "Task", "Resource": "r1", "Next": "Y"},
            "Y": {"Type": "Task", "Resource": "r2", "Next": "Both"},
            "Both": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": true}}}]})";
        row("a state and what leads to it", renamed, "A", "Z");
        row("the next to it", renamed, "B", "Y");
        row("a container", renamed, "P", "Both");
        row("a state in a renamed container", renamed, "P/0/X", "Both/0/W");
        const char *moved = R"("Y": {"Type": "Task", "Resource": "r2", "Next": "A"},
            "A": {"Type": "Task", "Resource": "r1", "Next": "P"}, "P": {"Type": "Pass", "End": true})";
        row("it moved, too", moved, "B", "Y");
        row("another keeps its name", moved, "A", "A");
        row("what became something else keeps its name", moved, "P", "P");
        const char *others = R"("Z": {"Type": "Fail"}, "Y": {"Type": "Task", "Resource": "r8", "Next": "Z"},
            "W": {"Type": "Task", "Resource": "r9", "Next": "Z"})";
        row("two of a kind that do other things are others", others, "A", "");
        row("there is none of its kind", others, "P", "");
    }
    void statesThatAnotherProgramRenamedAreFoundByWhatTheyAre()
    {
        QFETCH(QString, states);
        QFETCH(QString, state);
        QFETCH(QString, now);
        const QString before = QStringLiteral(R"({"StartAt": "A", "States": {
            "A": {"Type": "Task", "Resource": "r1", "Next": "B"}, "B": {"Type": "Task", "Resource": "r2", "Next": "P"},
            "P": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}})");
        const QString after = QStringLiteral(R"({ "Comment": "by hand", "StartAt": "Z", "States": {%1} })").arg(states);
        document::WorkflowDocument workflow;
        workflow.reset(before, json::Format::Json);
        const auto was = workflow.snapshot();
        const text::Patch patch = text::difference(before, after);
        workflow.commit(patch, QStringLiteral("Reload"));
        const document::Change change(was, workflow.snapshot(), patch);
        QCOMPARE(asl::toString(change.carried().value(asl::statePathFrom(state))), now);
    }

    void everyListenerIsHandedTheSameFinding()
    {
        document::WorkflowDocument workflow;
        workflow.reset(Before, json::Format::Json);
        const document::CarriedPaths *first = nullptr, *second = nullptr;
        connect(&workflow, &document::WorkflowDocument::changed, this,
                [&first](const document::Change &change) { first = &change.carried(); });
        connect(&workflow, &document::WorkflowDocument::changed, this, [&second](const document::Change &change) {
            const document::Change copy = change; // as one who asks later keeps it
            second = &copy.carried();
        });
        workflow.commit({{{1, 1}, QStringLiteral(" ")}}, QStringLiteral("Edit"));
        QVERIFY(first);
        QCOMPARE(first, second);
        disconnect(&workflow, nullptr, this, nullptr);
    }

    void inAnotherWorkflowNoStateIsAnOldOne()
    {
        document::WorkflowDocument workflow;
        workflow.reset(Before, json::Format::Json);
        const auto before = workflow.snapshot();
        workflow.reset(Before, json::Format::Json);
        const document::Change change(before, workflow.snapshot(), {});
        QVERIFY(change.isAnother());
        QVERIFY(change.carried().isEmpty());
    }

    // Of two states of one name, what stands in the first is on no path: a path leads to the last.
    void namesakesAreCarriedToo()
    {
        const QString twice = QStringLiteral(R"({"StartAt": "P", "States": {
            "P": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}]},
            "P": {"Type": "Pass", "End": true}}})");
        document::WorkflowDocument workflow;
        workflow.reset(twice, json::Format::Json);
        const auto before = workflow.snapshot();
        const text::Patch patch{{{1, 1}, QStringLiteral(" ")}};
        workflow.commit(patch, QStringLiteral("Edit"));
        const auto carried = document::Change(before, workflow.snapshot(), patch).carried();
        QVERIFY(carried.value(path("P")) == path("P"));
        QVERIFY(carried.value(path("P/0/X")) == path("P/0/X"));
    }

    void aTextWrittenAnewKeepsStatesByName()
    {
        document::WorkflowDocument workflow;
        workflow.reset(Before, json::Format::Json);
        const auto before = workflow.snapshot();
        const text::Patch patch{
            {{0, Before.size()}, QString(Before).replace(QStringLiteral(", "), QStringLiteral(",\n"))}};
        workflow.commit(patch, QStringLiteral("Format"));
        const auto carried = document::Change(before, workflow.snapshot(), patch).carried();
        for (const char *each : {"A", "P", "P/0/X"})
            QCOMPARE(asl::toString(carried.value(path(each))), QString::fromLatin1(each));
    }
};

BATUTA_WINDOW_TEST(TestCarriedPaths)
#include "tst_carried_paths.moc"
