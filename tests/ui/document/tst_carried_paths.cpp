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
        const auto carried = document::carriedPaths(*before, *workflow.snapshot(), patch);
        QCOMPARE(asl::toString(carried.value(asl::statePathFrom(state))), now);
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
        const auto carried = document::carriedPaths(*before, *workflow.snapshot(), patch);
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
        const auto carried = document::carriedPaths(*before, *workflow.snapshot(), patch);
        for (const char *each : {"A", "P", "P/0/X"})
            QCOMPARE(asl::toString(carried.value(path(each))), QString::fromLatin1(each));
    }
};

BATUTA_WINDOW_TEST(TestCarriedPaths)
#include "tst_carried_paths.moc"
