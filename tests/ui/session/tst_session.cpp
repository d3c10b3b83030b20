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
        QVERIFY(!m_session->perform(Result<edit::Edited>(Refusal{QStringLiteral("name-taken"), {}}),
                                    QStringLiteral("Edit")));
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

private:
    std::unique_ptr<document::WorkflowDocument> m_document;
    std::unique_ptr<session::Session> m_session;
};

BATUTA_WINDOW_TEST(TestSession)
#include "tst_session.moc"
