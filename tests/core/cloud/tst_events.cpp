// A history that grows, told in whole and by its end.
#include "core/cloud/events.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

namespace {

Value one(int id, const char *type = "PassStateEntered")
{
    return {{"id", id}, {"type", type}, {"timestamp", 1700000000 + id}};
}

Value answer(std::vector<Value> events)
{
    return {{"events", std::move(events)}};
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsAdded()
    {
        cloud::Events events;
        QVERIFY(events.isEmpty() && !events.isOver());
        QVERIFY(events.take(answer({one(1), one(2)})));
        QVERIFY(events.take(answer({one(4), one(3), one(2)}))); // the newest first
        QCOMPARE(events.count(), size_t(4));
        QVERIFY(events.take(answer({one(4)})));
        QVERIFY(events.take(answer({})));
        QVERIFY(events.take(Value::object()));
        QCOMPARE(events.count(), size_t(4));
        QCOMPARE(events.history()["events"][3]["id"].get<int>(), 4);
    }

    void aGapIsNoticed()
    {
        cloud::Events events;
        QVERIFY(events.take(answer({one(1)})));
        QVERIFY(!events.take(answer({one(5), one(4), one(3)})));
        QCOMPARE(events.count(), size_t(1));
        QVERIFY(events.take(answer({one(1), one(2), one(3), one(4), one(5)})));
        QCOMPARE(events.count(), size_t(5));
    }

    void theEndIsKnown_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("well") << QByteArray("ExecutionSucceeded") << true;
        QTest::newRow("badly") << QByteArray("ExecutionFailed") << true;
        QTest::newRow("late") << QByteArray("ExecutionTimedOut") << true;
        QTest::newRow("stopped") << QByteArray("ExecutionAborted") << true;
        QTest::newRow("redriven") << QByteArray("ExecutionRedriven") << false;
        QTest::newRow("under way") << QByteArray("PassStateExited") << false;
        QTest::newRow("of a type to come") << QByteArray("QuantumStateEntered") << false;
    }

    void theEndIsKnown()
    {
        QFETCH(QByteArray, last);
        QFETCH(bool, isOver);
        cloud::Events events;
        QVERIFY(events.take(answer({one(1), one(2, last.constData())})));
        QCOMPARE(events.isOver(), isOver);
    }

    // However it is asked for, it is the same in the end.
    void anyWayLeadsToTheWhole()
    {
        QRandomGenerator chance(7);
        std::vector<Value> all;
        for (int id = 1; id <= 300; ++id)
            all.push_back(one(id));
        for (int round = 0; round < 50; ++round) {
            cloud::Events events;
            size_t known = 0;
            while (known < all.size()) {
                known = std::min(all.size(), known + size_t(chance.bounded(60)));
                const size_t most = size_t(chance.bounded(80));
                std::vector<Value> latest(all.begin() + qsizetype(known - std::min(known, most)),
                                          all.begin() + qsizetype(known));
                std::ranges::reverse(latest);
                if (!events.take(answer(latest)))
                    QVERIFY(events.take(answer({all.begin(), all.begin() + qsizetype(known)})));
            }
            QVERIFY(events.take(answer(all)));
            QCOMPARE(events.all(), all);
        }
    }

    void nonsenseDoesNoHarm()
    {
        cloud::Events events;
        QVERIFY(events.take(Value{{"events", 7}}));
        QVERIFY(events.take(Value{{"events", {7, nullptr, {{"id", "x"}}, {{"type", 3}}}}}));
        QVERIFY(events.isEmpty());
        QVERIFY(events.take(Value{{"events", {{{"id", 1}}}}}));
        QVERIFY(!events.isOver());
    }
};

BATUTA_TEST(TestEvents)
#include "tst_events.moc"
