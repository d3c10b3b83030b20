#include "ui/session/session.h"

#include "core/edit/intents.h"
#include "tests/runner/runner.h"
#include "tests/ui/session/paths.h"

#include <QSignalSpy>

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<document::WorkflowDocument>();
        m_document->reset(
            QStringLiteral(
                R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}})"),
            json::Format::Json);
        m_session = std::make_unique<session::Session>(*m_document);
    }

    void selectingTheSameAgainSaysNothing()
    {
        QSignalSpy changed(m_session.get(), &session::Session::selectionChanged);
        m_session->select({path("A")});
        m_session->select({path("A")});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(asl::toString(m_session->current()), QStringLiteral("A"));
        m_session->select({path("A"), path("B")});
        QVERIFY(m_session->current().isEmpty());
    }

    void theSelectionFollowsARename()
    {
        m_session->select({path("A")});
        const qsizetype at = m_document->text().indexOf(u"\"A\": {") + 1;
        m_document->commit({{{at, at + 1}, QStringLiteral("Begin")}}, QStringLiteral("Typing"));
        QCOMPARE(asl::toString(m_session->current()), QStringLiteral("Begin"));
    }

    void whatIsGoneIsSelectedNoMore()
    {
        m_session->select({path("B")});
        const QString text = m_document->text();
        const qsizetype at = text.indexOf(u", \"B\"");
        m_document->commit({{{at, text.size() - 2}, {}}}, QStringLiteral("Typing"));
        QVERIFY(m_session->selection().empty());
    }

    void anEditIsCommittedWithItsSelectionAndUndoneWithTheOldOne()
    {
        m_session->select({path("A")});
        QVERIFY(m_session->perform(Result<edit::Edited>(edit::Edited{{{{0, 0}, QStringLiteral(" ")}}, {path("B")}}),
                                   QStringLiteral("Edit")));
        QCOMPARE(asl::toString(m_session->current()), QStringLiteral("B"));
        m_document->history().undo();
        QCOMPARE(asl::toString(m_session->current()), QStringLiteral("A"));
    }

    void aRefusalIsToldAndChangesNothing()
    {
        QSignalSpy refused(m_session.get(), &session::Session::refused);
        const QString text = m_document->text();
        QVERIFY(!m_session->perform(Result<edit::Edited>(Refusal{edit::Code::NameTaken}), QStringLiteral("Edit")));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_document->text(), text);
    }

    void foldingFollowsARename()
    {
        m_session->setFolded(path("A"), true);
        const qsizetype at = m_document->text().indexOf(u"\"A\": {") + 1;
        m_document->commit({{{at, at + 1}, QStringLiteral("Begin")}}, QStringLiteral("Typing"));
        QVERIFY(m_session->isFolded(path("Begin")));
        QVERIFY(!m_session->isFolded(path("A")));
    }

    void breakpointsFoldsAndSelectionFollowAFileThatAnotherProgramWroteAnew()
    {
        m_session->select({path("A")});
        m_session->setFolded(path("A"), true);
        m_session->toggleBreakpoint(path("B"));
        QSignalSpy breakpoints(m_session.get(), &session::Session::breakpointsChanged);
        const QString theirs =
            QStringLiteral("{\n  \"StartAt\": \"Begin\",\n  \"States\": {\n    \"End\": {\"Type\": \"Succeed\"},\n"
                           "    \"Begin\": {\"Type\": \"Pass\", \"Next\": \"End\"}\n  }\n}\n");
        m_document->commit(text::difference(m_document->text(), theirs), QStringLiteral("Reload"));
        QCOMPARE(asl::toString(m_session->current()), QStringLiteral("Begin"));
        QVERIFY(m_session->isFolded(path("Begin")));
        QVERIFY(m_session->hasBreakpoint(path("End")));
        QCOMPARE(breakpoints.size(), 1);
        m_document->history().undo();
        QVERIFY(m_session->hasBreakpoint(path("B")));
    }

    void aBreakpointWaitsForItsStateToComeBack()
    {
        m_session->toggleBreakpoint(path("B"));
        const QString text = m_document->text();
        const qsizetype at = text.indexOf(u", \"B\"");
        m_document->commit({{{at, text.size() - 2}, {}}}, QStringLiteral("Cut"));
        m_document->history().undo();
        QVERIFY(m_session->hasBreakpoint(path("B")));
    }

    void findingsAreAlwaysOfTheTextAsItIs()
    {
        const quint64 first = m_document->snapshot()->number;
        validate::Diagnostic onB;
        const qsizetype at = m_document->text().indexOf(u"Succeed");
        onB.span = {at, at + 7};
        m_session->setFindings({first, {}, {onB}});
        m_document->commit({{{1, 1}, QStringLiteral("  ")}}, QStringLiteral("Edit"));
        const session::Findings &now = m_session->findings();
        QCOMPARE(now.number, m_document->snapshot()->number);
        QCOMPARE(now.diagnostics.size(), size_t(1));
        QVERIFY(m_document->snapshot()->definition.at(now.diagnostics.front().span.begin) == path("B"));
        m_session->setFindings({first, {}, {onB, onB}}); // an answer about the text before comes late
        QCOMPARE(m_session->findings().diagnostics.size(), size_t(1));
    }

    void anotherWorkflowBeginsWithNothingOfTheLast()
    {
        m_session->toggleBreakpoint(path("A"));
        m_session->setMachineType(sim::MachineType::Express);
        m_session->setFindings({m_document->snapshot()->number, {}, {validate::Diagnostic()}});
        m_document->reset(m_document->text(), json::Format::Json);
        QVERIFY(m_session->breakpoints().isEmpty());
        QVERIFY(m_session->machineType() == sim::MachineType::Standard);
        QVERIFY(m_session->findings().diagnostics.empty());
        QCOMPARE(m_session->findings().number, m_document->snapshot()->number);
    }

private:
    std::unique_ptr<document::WorkflowDocument> m_document;
    std::unique_ptr<session::Session> m_session;
};

BATUTA_WINDOW_TEST(TestSession)
#include "tst_session.moc"
