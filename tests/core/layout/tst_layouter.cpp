// What a Layouter does when its worker dies, hangs, talks nonsense or does not exist, and that it never lays
// out twice what it knows.
#include "tests/core/layout/graphs.h"

#include "core/layout/layouter.h"
#include "core/layout/wire.h"
#include "tests/runner/runner.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

#include <csignal>

#include <unistd.h>

using namespace layout;
using namespace layout::test;

namespace {

bool same(const Layout &a, const Layout &b)
{
    if (a.scopes.size() != b.scopes.size() || a.bounds != b.bounds || a.provisional != b.provisional)
        return false;
    for (size_t i = 0; i < a.scopes.size(); ++i) {
        const Layout::PlacedScope &x = a.scopes[i], &y = b.scopes[i];
        if (x.area != y.area || x.nodes != y.nodes || x.routes != y.routes || x.labels != y.labels)
            return false;
    }
    return true;
}

graph::FlowGraph forked(int states)
{
    QString text = QStringLiteral(R"({"StartAt":"C","States":{"C":{"Type":"Choice","Default":"S0","Choices":[)");
    for (int i = 0; i < states; ++i)
        text += QStringLiteral(R"(%1{"Comment":"rule %2","Next":"S%2"})").arg(i > 0 ? u","_qs : QString()).arg(i);
    text += u"]}"_qs;
    for (int i = 0; i < states; ++i)
        text += QStringLiteral(R"(,"S%1":{"Type":"Pass","End":true})").arg(i);
    return graphOf(text + u"}}"_qs);
}

// One Parallel of so many small branches, no two alike.
graph::FlowGraph branched(int branches)
{
    QString text = QStringLiteral(R"({"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[)");
    for (int i = 0; i < branches; ++i)
        text +=
            QStringLiteral(R"(%1{"StartAt":"C%2","States":{"C%2":{"Type":"Choice","Default":"D%2","Choices":[)"
                           R"({"Comment":"branch %2","Next":"E%2"}]},"D%2":{"Type":"Succeed"},"E%2":{"Type":"Fail"}}})")
                .arg(i > 0 ? u","_qs : QString())
                .arg(i);
    return graphOf(text + u"]}}}"_qs);
}

// Four arrows from each state, forwards and back: Graphviz never ends on a thousand of them.
graph::FlowGraph dense(int states)
{
    QString text = QStringLiteral("{\"StartAt\":\"S0\",\"States\":{");
    for (int i = 0; i < states; ++i) {
        const auto to = [&](int step) { return QString::number((i * 7 + step * 131 + 1) % states); };
        text +=
            QStringLiteral(
                R"(%1"S%2":{"Type":"Choice","Choices":[{"Next":"S%3"},{"Next":"S%4"},{"Next":"S%5"}],"Default":"S%6"})")
                .arg(i ? u","_qs : QString(), QString::number(i), to(1), to(2), to(3),
                     QString::number((i + 1) % states));
    }
    return graphOf(text + u"}}"_qs);
}

LayouterOptions withWorker(const char *mood = "", int deadline = 20000)
{
    qputenv("BATUTA_TEST_WORKER", mood);
    return {QStringLiteral(BATUTA_TEST_WORKER), std::chrono::milliseconds(deadline)};
}

// The bad worker dies or hangs at these.
Measures markedMeasures()
{
    Measures measures = plainMeasures();
    measures.card = [](const graph::Node &) { return QSizeF(666, 50); };
    return measures;
}

std::vector<qint64> childrenOf(qint64 parent)
{
    QFile list(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    std::vector<qint64> children;
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : list.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                children.push_back(child.toLongLong());
        }
    }
    return children;
}

} // namespace

class TestLayouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalGraphsAreLaidOutEquallyByAnyWorker()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 6; ++i) {
            const graph::FlowGraph graph = graphOf(randomMachine(random, 3));
            Layouter first(withWorker()), second(withWorker());
            const Layout layout = first.laidOut(graph, plainMeasures(), Direction::TopDown);
            QVERIFY(!layout.provisional);
            QVERIFY(same(layout, first.laidOut(graph, plainMeasures(), Direction::TopDown)));
            second.laidOut(graphOf(randomMachine(random, 2)), plainMeasures(), Direction::TopDown);
            QVERIFY(same(layout, second.laidOut(graph, plainMeasures(), Direction::TopDown)));
        }
    }

    void manyMoreScopesThanOneProcessMayTake()
    {
        Layouter layouter(withWorker("", 120000));
        Measures measures = plainMeasures();
        for (int i = 0; i < 300; ++i) {
            measures.pill = QSizeF(60 + i, 24);
            QVERIFY(!layouter.laidOut(forked(3), measures, Direction::TopDown).provisional);
        }
    }

    void requestAnswersLaterOnceAndThenAtOnce()
    {
        Layouter layouter(withWorker());
        int answers = 0;
        Layout answer;
        const auto ready = [&](Layout layout) {
            ++answers;
            answer = std::move(layout);
        };
        const graph::FlowGraph graph = forked(4);
        QVERIFY(!layouter.request(graph, plainMeasures(), Direction::LeftRight, ready));
        QCOMPARE(answers, 0);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20000);
        QVERIFY(!answer.provisional);
        const auto again = layouter.request(graph, plainMeasures(), Direction::LeftRight, ready);
        QVERIFY(again && same(*again, answer));
        QTest::qWait(30);
        QCOMPARE(answers, 1);
    }

    void aNewerRequestSilencesTheOlder()
    {
        Layouter layouter(withWorker());
        QStringList told;
        QVERIFY(
            !layouter.request(forked(5), plainMeasures(), Direction::TopDown, [&](Layout) { told << u"older"_qs; }));
        QVERIFY(
            !layouter.request(forked(6), plainMeasures(), Direction::TopDown, [&](Layout) { told << u"newer"_qs; }));
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 20000);
        QTest::qWait(50);
        QCOMPARE(told, QStringList{u"newer"_qs});
        // What the older one asked for was laid out all the same.
        QVERIFY(layouter.request(forked(5), plainMeasures(), Direction::TopDown, {}));
    }

    void aScriptMayWaitWhileTheWindowDoes()
    {
        Layouter layouter(withWorker());
        int answers = 0;
        QVERIFY(!layouter.request(forked(7), plainMeasures(), Direction::TopDown, [&](Layout) { ++answers; }));
        QVERIFY(!layouter.laidOut(forked(8), plainMeasures(), Direction::TopDown).provisional);
        QCOMPARE(answers, 0); // only from the event loop
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20000);
    }

    void aKilledWorkerIsReplaced()
    {
        Layouter layouter(withWorker());
        layouter.laidOut(forked(3), plainMeasures(), Direction::TopDown);
        const std::vector<qint64> workers = childrenOf(getpid());
        QCOMPARE(workers.size(), size_t(1));
        ::kill(pid_t(workers[0]), SIGKILL);
        QVERIFY(!layouter.laidOut(forked(9), plainMeasures(), Direction::TopDown).provisional);
        QTRY_VERIFY(childrenOf(getpid()) != workers);
    }

    void nothingIsLeftBehind()
    {
        {
            Layouter layouter(withWorker());
            layouter.laidOut(forked(3), plainMeasures(), Direction::TopDown);
            QVERIFY(!childrenOf(getpid()).empty());
        }
        QVERIFY(childrenOf(getpid()).empty()); // neither running nor a zombie
    }

    void aGraphThatCrashesTheWorkerTwiceIsPlacedSimplyForGood()
    {
        Layouter layouter(withWorker("crash"));
        const Layout first = layouter.laidOut(forked(3), markedMeasures(), Direction::TopDown);
        QCOMPARE(first.scopes.size(), size_t(1));
        QCOMPARE(first.scopes[0].nodes.size(), size_t(4));
        QVERIFY(!first.provisional); // nothing better will come
        const std::vector<qint64> workers = childrenOf(getpid());
        QVERIFY(same(first, layouter.laidOut(forked(3), markedMeasures(), Direction::TopDown)));
        QCOMPARE(childrenOf(getpid()), workers); // it was not tried again
        QVERIFY(!layouter.laidOut(forked(4), plainMeasures(), Direction::TopDown).provisional);
    }

    void aHangingWorkerIsGivenUpAtTheDeadline()
    {
        Layouter layouter(withWorker("hang", 1500));
        const Layout late = layouter.laidOut(forked(3), markedMeasures(), Direction::TopDown);
        QVERIFY(late.provisional);
        QCOMPARE(late.scopes[0].nodes.size(), size_t(4));
        int answers = 0;
        bool provisional = true;
        QVERIFY(!layouter.request(forked(3), markedMeasures(), Direction::TopDown, [&](Layout layout) {
            ++answers;
            provisional = layout.provisional;
        }));
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20000);
        QVERIFY(!provisional); // the second time it is known for what it is
    }

    // It once took half a minute, and the window's thread.
    void whatTakesLongIsPlacedSimplyElsewhere()
    {
        Layouter layouter({u"/nonexistent/program"_qs, std::chrono::minutes(10)});
        const graph::FlowGraph graph = dense(1000);
        Layout answer;
        int answers = 0, turns = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] { ++turns; });
        beat.start(0);
        const auto early = layouter.request(graph, plainMeasures(), Direction::TopDown, [&](Layout layout) {
            ++answers;
            answer = std::move(layout);
        });
        QVERIFY(!early); // it goes on elsewhere
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 100000);
        QVERIFY(turns > 10); // events came in between
        QVERIFY(answer.provisional);
        QCOMPARE(answer.scopes[0].nodes.size(), size_t(1000));
        QCOMPARE(answer.scopes[0].routes.size(), size_t(4001));
        const auto again = layouter.request(graph, plainMeasures(), Direction::TopDown, {});
        QVERIFY(again && same(*again, answer)); // remembered
        QVERIFY(same(layouter.laidOut(graph, plainMeasures(), Direction::TopDown), answer));
    }

    void manySmallScopesArePlacedSimplyElsewhereToo()
    {
        Layouter layouter({u"/nonexistent/program"_qs, std::chrono::minutes(10)});
        QVERIFY(layouter.sketch(branched(20), markedMeasures(), Direction::TopDown, {}));
        const graph::FlowGraph graph = branched(500);
        std::optional<Layout> answer;
        QVERIFY(!layouter.sketch(graph, markedMeasures(), Direction::TopDown,
                                 [&](Layout layout) { answer = std::move(layout); }));
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60000);
        QVERIFY(answer->provisional);
        QVERIFY(same(*answer, layouter.laidOut(graph, markedMeasures(), Direction::TopDown)));
    }

    void aSketchIsForgottenOverTheNextRequest()
    {
        Layouter layouter(withWorker("mute", 600000));
        QStringList told;
        const auto tells = [&](const QString &what) { return [&told, what](Layout) { told << what; }; };
        QVERIFY(!layouter.request(dense(150), plainMeasures(), Direction::TopDown, tells(u"first"_qs)));
        QVERIFY(!layouter.sketch(dense(150), plainMeasures(), Direction::TopDown, tells(u"first sketch"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(told, QStringList{u"first sketch"_qs}, 100000);
        const auto known = layouter.sketch(dense(150), plainMeasures(), Direction::TopDown, tells(u"again"_qs));
        QVERIFY(known && known->provisional);
        QVERIFY(layouter.sketch(forked(3), plainMeasures(), Direction::TopDown, tells(u"small"_qs)));
        QVERIFY(!layouter.sketch(dense(151), plainMeasures(), Direction::TopDown, tells(u"older"_qs)));
        QVERIFY(!layouter.request(dense(152), plainMeasures(), Direction::TopDown, tells(u"second"_qs)));
        QTest::qWait(500);
        QCOMPARE(told, QStringList{u"first sketch"_qs});
    }

    void aLayouterMayGoWhileItsSketchIsDrawn()
    {
        Layouter layouter({u"/nonexistent/program"_qs, std::chrono::minutes(10)});
        QVERIFY(!layouter.request(dense(300), plainMeasures(), Direction::TopDown,
                                  [](Layout) { QFAIL("nobody is there"); }));
        for (int i = 0; i < 20; ++i)
            (void)layouter.request(dense(200 + i), plainMeasures(), Direction::TopDown,
                                   [](Layout) { QFAIL("nobody is there"); });
    }

    void aProgramThatIsNoWorkerIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("mood");
        QTest::newRow("it does not exist") << u"/nonexistent/program"_qs << QByteArray();
        QTest::newRow("it ends at once") << u"/bin/true"_qs << QByteArray();
        QTest::newRow("it talks nonsense") << QStringLiteral(BATUTA_TEST_WORKER) << QByteArray("garbage");
    }
    void aProgramThatIsNoWorkerIsNotWaitedFor()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, mood);
        qputenv("BATUTA_TEST_WORKER", mood);
        Layouter layouter({program, std::chrono::minutes(10)});
        const Layout layout = layouter.laidOut(forked(5), plainMeasures(), Direction::TopDown);
        QVERIFY(layout.provisional);
        QCOMPARE(layout.scopes[0].nodes.size(), size_t(6));
    }

    void aSilentProgramIsGivenUpAtTheDeadline()
    {
        Layouter layouter(withWorker("mute", 300));
        QVERIFY(layouter.laidOut(forked(5), plainMeasures(), Direction::TopDown).provisional);
    }

    void brokenMessagesAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("message");
        const wire::Question question{3, ScopeInput{Direction::TopDown, {{10, 20}, {30, 40}}, {{0, 1, 5, 6, 2}}, 0, 1}};
        const QByteArray good = wire::written(question);
        QVERIFY(wire::questionFrom(good) && wire::questionFrom(good)->input == question.input);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("too long") << good + 'x';
        QTest::newRow("noise") << QByteArray(200, '\xff');
        wire::Question wrong = question;
        wrong.input.arrows[0].to = 2;
        QTest::newRow("an arrow to a box that is not there") << wire::written(wrong);
        wrong = question;
        wrong.input.boxes[1].width = qQNaN();
        QTest::newRow("a size that is no number") << wire::written(wrong);
        wrong = question;
        wrong.input.boxes[0].height = -5;
        QTest::newRow("a size below nothing") << wire::written(wrong);
        wrong = question;
        wrong.input.boxes[0].width = 1e300;
        QTest::newRow("a size beyond measure") << wire::written(wrong);
        wrong = question;
        wrong.input.arrows[0].labelWidth = qInf();
        QTest::newRow("a label without end") << wire::written(wrong);
        wrong = question;
        wrong.input.arrows[0].weight = 2000000000;
        QTest::newRow("a weight beyond measure") << wire::written(wrong);
    }
    void brokenMessagesAreNotTaken()
    {
        QFETCH(QByteArray, message);
        QVERIFY(!wire::questionFrom(message));
    }

    void framesArriveInPieces()
    {
        const QByteArray bytes = wire::framed("one") + wire::framed("") + wire::framed("three");
        wire::FrameReader reader;
        QByteArrayList messages;
        for (const char byte : bytes) {
            reader.add(QByteArray(1, byte));
            while (const auto message = reader.next())
                messages << *message;
        }
        QCOMPARE(messages, (QByteArrayList{"one", "", "three"}));
        reader.add(QByteArray(8, '\xff'));
        QVERIFY(!reader.next());
        QVERIFY(reader.isBroken());
    }
};

BATUTA_TEST(TestLayouter)
#include "tst_layouter.moc"
