#include "tests/runner/runner.h"
#include "ui/session/run_list.h"

using namespace session;

namespace {

KeptRun recordedWith(size_t events)
{
    auto recording = std::make_shared<history::Recording>();
    recording->events.resize(events);
    KeptRun run;
    run.recorded = std::move(recording);
    return run;
}

std::vector<int> numbersOf(const RunList &runs)
{
    std::vector<int> numbers;
    for (const auto &run : runs.all())
        numbers.push_back(run->number);
    return numbers;
}

} // namespace

class TestRunList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumberIsUsedTwice()
    {
        RunList runs;
        QCOMPARE(runs.add(recordedWith(1)).number, 1);
        QCOMPARE(runs.add(recordedWith(1)).number, 2);
        runs.remove(2);
        QCOMPARE(runs.add(recordedWith(1)).number, 3);
        QVERIFY(runs.find(1) && !runs.find(2) && runs.find(3));
    }

    void theOldestMakesRoomButNotTheOneThatIsWatched()
    {
        RunList runs;
        const KeptRun *watched = &runs.add(recordedWith(1));
        for (size_t i = 0; i < RunList::Most; ++i)
            runs.add(recordedWith(1), watched);
        QCOMPARE(runs.all().size(), RunList::Most);
        QVERIFY(runs.find(1) && !runs.find(2));
    }

    void manyLongRunsMakeRoomToo()
    {
        RunList runs;
        const KeptRun *watched = nullptr;
        for (int i = 0; i < 10; ++i)
            watched = &runs.add(recordedWith(25'000), watched);
        QCOMPARE(numbersOf(runs), (std::vector<int>{5, 6, 7, 8, 9, 10}));
    }
};

BATUTA_TEST(TestRunList)
#include "tst_run_list.moc"
