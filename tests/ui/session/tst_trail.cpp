#include "ui/session/trail.h"

#include "tests/runner/runner.h"
#include "tests/ui/session/paths.h"

#include <QSignalSpy>

namespace {

using namespace Qt::StringLiterals;

const QString Four = uR"({"StartAt": "A", "States": {
    "A": {"Type": "Pass", "Next": "B"},
    "B": {"Type": "Pass", "Next": "C"},
    "C": {"Type": "Pass", "Next": "D"},
    "D": {"Type": "Succeed"}}})"_s;

struct Walk
{
    Walk() { document.reset(Four, json::Format::Json); }

    void lookAt(const QString &names)
    {
        for (const QChar name : names)
            session.select({asl::statePathFrom(QString(name))});
    }
    QString after(void (session::Trail::*step)())
    {
        (trail.*step)();
        return asl::toString(session.current());
    }
    QString back() { return after(&session::Trail::goBack); }
    QString forward() { return after(&session::Trail::goForward); }
    void replace(const QString &what, const QString &by)
    {
        const qsizetype at = document.text().indexOf(what);
        document.commit({{{at, at + what.size()}, by}}, u"Typing"_s);
    }

    document::WorkflowDocument document;
    session::Session session{document};
    session::Trail trail{session};
};

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGoesBackAndForwardAgain()
    {
        Walk walk;
        walk.lookAt(u"ACD"_s);
        QSignalSpy shown(&walk.session, &session::Session::stateWanted);
        QCOMPARE(walk.back(), u"C"_s);
        QCOMPARE(walk.back(), u"A"_s);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(walk.forward(), u"C"_s);
        QCOMPARE(walk.forward(), u"D"_s);
    }

    void whereItEndsItSaysSoAndStays()
    {
        Walk walk;
        QSignalSpy said(&walk.session, &session::Session::messageSaid);
        QCOMPARE(walk.back(), QString());
        walk.lookAt(u"B"_s);
        QCOMPARE(walk.back(), u"B"_s);
        QCOMPARE(walk.forward(), u"B"_s);
        QCOMPARE(said.size(), 3);
    }

    void aNewWayForgetsTheOldOne()
    {
        Walk walk;
        walk.lookAt(u"ABC"_s);
        QCOMPARE(walk.back(), u"B"_s);
        walk.lookAt(u"D"_s);
        QCOMPARE(walk.forward(), u"D"_s);
        QCOMPARE(walk.back(), u"B"_s);
        QCOMPARE(walk.back(), u"A"_s);
    }

    void severalStatesOrNoneAreNoPlace()
    {
        Walk walk;
        walk.lookAt(u"A"_s);
        walk.session.select({path("B"), path("C")});
        walk.session.select({});
        walk.lookAt(u"D"_s);
        QCOMPARE(walk.back(), u"A"_s);
    }

    void itFollowsARename()
    {
        Walk walk;
        walk.lookAt(u"AB"_s);
        walk.replace(u"\"B\": {"_s, u"\"Bee\": {"_s); // the selected one
        walk.lookAt(u"C"_s);
        walk.replace(u"\"A\": {"_s, u"\"Begin\": {"_s);
        QCOMPARE(walk.back(), u"Bee"_s);
        QCOMPARE(walk.back(), u"Begin"_s);
        QCOMPARE(walk.forward(), u"Bee"_s);
    }

    void whatIsGoneIsPassedOverUntilItComesBack()
    {
        Walk walk;
        walk.lookAt(u"ABD"_s);
        walk.replace(u"\"B\": {\"Type\": \"Pass\", \"Next\": \"C\"},"_s, {});
        QCOMPARE(walk.back(), u"A"_s);
        walk.document.history().undo();
        walk.lookAt(u"AD"_s);
        QCOMPARE(walk.back(), u"A"_s);
    }

    void anotherWorkflowBeginsWithNone()
    {
        Walk walk;
        walk.lookAt(u"AB"_s);
        walk.document.reset(Four, json::Format::Json);
        walk.lookAt(u"C"_s);
        QCOMPARE(walk.back(), u"C"_s);
    }
};

BATUTA_TEST(TestTrail)
#include "tst_trail.moc"
