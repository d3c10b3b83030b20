#include "tests/runner/runner.h"
#include "ui/canvas/sliced_work.h"

#include <QElapsedTimer>

using canvas::SlicedWork;

class TestSlicedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreDoneInOrderWithoutBeingAskedFor()
    {
        SlicedWork work;
        QList<int> done;
        work.then([] { return 3; }, [&](int i) { done << i; });
        work.then([&] { done << 10; });
        QVERIFY(!work.isDone());
        QVERIFY(done.isEmpty());
        QTRY_VERIFY(work.isDone());
        QCOMPARE(done, (QList<int>{0, 1, 2, 10}));
    }

    void countIsAskedWhenTheStageBegins()
    {
        SlicedWork work;
        int count = 0, steps = 0;
        work.then([&] { count = 5; });
        work.then([&] { return count; }, [&](int) { ++steps; });
        work.then([] { return 0; }, [](int) { QFAIL("a stage without steps"); });
        work.finish();
        QVERIFY(work.isDone());
        QCOMPARE(steps, 5);
    }

    void longWorkLetsOthersIn()
    {
        SlicedWork work;
        int steps = 0, seenAt = -1;
        work.then([] { return 400; },
                  [&](int) {
                      ++steps;
                      QTest::qSleep(1);
                  });
        QTimer::singleShot(20, this, [&] { seenAt = steps; });
        QTRY_VERIFY(work.isDone());
        QCOMPARE(steps, 400);
        QVERIFY2(seenAt > 0 && seenAt < 400, qPrintable(QString::number(seenAt)));
    }

    void finishingDoesTheRestAtOnce()
    {
        SlicedWork work;
        int steps = 0;
        work.then([] { return 1000; }, [&](int) { ++steps; });
        work.finish();
        QCOMPARE(steps, 1000);
        QVERIFY(work.isDone());
    }

    void clearedWorkIsNeverDone()
    {
        SlicedWork work;
        work.then([] { QFAIL("cleared"); });
        work.clear();
        QVERIFY(work.isDone());
        QTest::qWait(5);
    }

    void aStepMayClearAndAppend()
    {
        SlicedWork work;
        QList<int> done;
        work.then([] { return 4; },
                  [&](int i) {
                      done << i;
                      if (i != 1)
                          return;
                      work.clear();
                      work.then([&] { done << 7; });
                  });
        work.finish();
        QCOMPARE(done, (QList<int>{0, 1, 7}));
    }
};

BATUTA_WINDOW_TEST(TestSlicedWork)
#include "tst_sliced_work.moc"
