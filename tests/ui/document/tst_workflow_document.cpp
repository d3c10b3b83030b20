#include "tests/runner/runner.h"
#include "ui/document/workflow_document.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using document::MergeKey;
using document::WorkflowDocument;

namespace {

const QString Small = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})");

text::Patch typed(qsizetype at, const QString &text)
{
    return {{{at, at}, text}};
}

} // namespace

class TestWorkflowDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<WorkflowDocument>();
        m_document->reset(Small, json::Format::Json);
    }

    void aCommitChangesTheTextAndWhatIsDerived()
    {
        QSignalSpy changed(m_document.get(), &WorkflowDocument::changed);
        const quint64 number = m_document->snapshot()->number;
        const qsizetype name = Small.indexOf(u"A\": {");
        m_document->commit({{{name, name + 1}, QStringLiteral("B")}}, QStringLiteral("Rename"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_document->snapshot()->number > number);
        QCOMPARE(m_document->snapshot()->definition.root.states[0].name, QStringLiteral("B"));
        QCOMPARE(m_document->history().undoText(), QStringLiteral("Rename"));
    }

    void anEmptyPatchIsNoEdit()
    {
        QSignalSpy changed(m_document.get(), &WorkflowDocument::changed);
        m_document->commit({}, QStringLiteral("Nothing"));
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_document->history().isClean());
    }

    void undoRestoresTheTextByteForByte()
    {
        const quint32 seed = 20261121;
        QRandomGenerator random(seed);
        QStringList texts{m_document->text()};
        for (int i = 0; i < 200; ++i) {
            const qsizetype length = m_document->text().size();
            const qsizetype begin = random.bounded(length + 1);
            const qsizetype end = std::min<qsizetype>(length, begin + random.bounded(6));
            const QString put = QStringLiteral("{\"x,é\n\U0001F600}").mid(random.bounded(8), random.bounded(1, 5));
            m_document->commit({{{begin, end}, put}}, QString::number(i));
            texts << m_document->text();
        }
        while (m_document->history().canUndo()) {
            QCOMPARE(m_document->text(), texts.at(m_document->history().index()));
            m_document->history().undo();
        }
        QCOMPARE(m_document->text(), Small);
        while (m_document->history().canRedo())
            m_document->history().redo();
        QVERIFY2(m_document->text() == texts.last(), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }

    void typingIsOneEntryUntilTheLineEnds()
    {
        m_document->commit(typed(1, QStringLiteral("a")), QStringLiteral("Typing"), MergeKey::typing());
        m_document->commit(typed(2, QStringLiteral("b")), QStringLiteral("Typing"), MergeKey::typing());
        m_document->commit(typed(3, QStringLiteral("c")), QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->history().count(), 1);
        m_document->commit(typed(4, QStringLiteral("\n")), QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->history().count(), 2);
        m_document->history().undo();
        m_document->history().undo();
        QCOMPARE(m_document->text(), Small);
    }

    void typingElsewhereIsAnotherEntry()
    {
        m_document->commit(typed(1, QStringLiteral("a")), QStringLiteral("Typing"), MergeKey::typing());
        m_document->commit(typed(20, QStringLiteral("b")), QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->history().count(), 2);
    }

    void deletingBackwardsIsOneEntry()
    {
        for (qsizetype at = 10; at > 5; --at)
            m_document->commit({{{at - 1, at}, {}}}, QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->history().count(), 1);
        m_document->history().undo();
        QCOMPARE(m_document->text(), Small);
    }

    // Every keystroke goes on from what the entry has become, also when that is nothing.
    void takingBackWhatWasTypedLeavesNoEntry()
    {
        m_document->commit(typed(1, QStringLiteral("a")), QStringLiteral("Typing"), MergeKey::typing());
        m_document->commit({{{1, 2}, {}}}, QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->text(), Small);
        QCOMPARE(m_document->history().count(), 0);
        QVERIFY(m_document->history().isClean());
        m_document->commit(typed(1, QStringLiteral("b")), QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->history().count(), 1);
        m_document->history().undo();
        QCOMPARE(m_document->text(), Small);
    }

    void puttingBackWhatWasReplacedLeavesNoEntry()
    {
        const QString here = Small.mid(1, 1);
        m_document->commit({{{1, 2}, QStringLiteral("#")}}, QStringLiteral("Typing"), MergeKey::typing());
        m_document->commit({{{1, 2}, here}}, QStringLiteral("Typing"), MergeKey::typing());
        QCOMPARE(m_document->text(), Small);
        QCOMPARE(m_document->history().count(), 0);
    }

    void oneFieldIsOneEntryAndTwoAreTwo()
    {
        m_document->commit(typed(1, QStringLiteral("a")), QStringLiteral("Set"),
                           MergeKey::field(QStringLiteral("A/Comment")));
        m_document->commit(typed(9, QStringLiteral("b")), QStringLiteral("Set"),
                           MergeKey::field(QStringLiteral("A/Comment")));
        m_document->commit(typed(9, QStringLiteral("c")), QStringLiteral("Set"),
                           MergeKey::field(QStringLiteral("A/Next")));
        QCOMPARE(m_document->history().count(), 2);
    }

    void undoBringsTheSelectionBack()
    {
        QSignalSpy restored(m_document.get(), &WorkflowDocument::selectionRestored);
        const document::Selection before{asl::statePathFrom(QStringLiteral("A"))};
        const document::Selection after{asl::statePathFrom(QStringLiteral("B"))};
        m_document->commit(typed(0, QStringLiteral(" ")), QStringLiteral("Edit"), MergeKey::none(), after, before);
        QCOMPARE(restored.size(), 0); // the doer selects
        m_document->history().undo();
        QCOMPARE(restored.takeFirst().at(0).value<document::Selection>(), before);
        m_document->history().redo();
        QCOMPARE(restored.takeFirst().at(0).value<document::Selection>(), after);
    }

    void aBrokenTextStillDrawsWhatItWas()
    {
        const qsizetype brace = Small.lastIndexOf(u"}}}");
        m_document->commit({{{brace - 12, Small.size()}, {}}}, QStringLiteral("Break"));
        QVERIFY(!m_document->snapshot()->isSound());
        QVERIFY(m_document->snapshot()->graph.find(asl::statePathFrom(QStringLiteral("A"))));
    }

    void resetForgetsTheHistory()
    {
        m_document->commit(typed(0, QStringLiteral(" ")), QStringLiteral("Edit"));
        m_document->reset(QStringLiteral("StartAt: A\nStates:\n  A: {Type: Succeed}\n"), json::Format::Yaml);
        QVERIFY(!m_document->history().canUndo());
        QCOMPARE(m_document->snapshot()->definition.root.states.size(), size_t(1));
        QVERIFY(m_document->snapshot()->tree->format() == json::Format::Yaml);
    }

private:
    std::unique_ptr<WorkflowDocument> m_document;
};

BATUTA_WINDOW_TEST(TestWorkflowDocument)
#include "tst_workflow_document.moc"
