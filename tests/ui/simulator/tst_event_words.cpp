#include "tests/runner/runner.h"
#include "ui/simulator/event_words.h"

using namespace simulator;

class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeSinceTheStartIsShort_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"+0.00 s"_qs;
        QTest::newRow("seconds") << qint64(6120) << u"+6.12 s"_qs;
        QTest::newRow("minutes") << qint64(200'000) << u"+3 min 20 s"_qs;
        QTest::newRow("a day and hours") << qint64(93'600'000) << u"+1 d 2 h"_qs;
        QTest::newRow("a whole day") << qint64(86'400'000) << u"+1 d"_qs;
    }

    void timeSinceTheStartIsShort()
    {
        QFETCH(qint64, milliseconds);
        QTEST(sinceStart(milliseconds), "text");
    }

    void theClockShowsDaysOnlyWhenThereAreAny()
    {
        QCOMPARE(clockText(6120), u"00:00:06.120"_qs);
        QCOMPARE(clockText(86'400'000 + 3'661'001), u"1 d 01:01:01.001"_qs);
    }

    void transitionsAreBilledAsAwsDoes()
    {
        QCOMPARE(costText(history::MachineType::Standard, 9, 5000), u"US$ 0.000337"_qs);
        QCOMPARE(costText(history::MachineType::Standard, 0, 5000), u"US$ 0.000000"_qs);
        QCOMPARE(costText(history::MachineType::Express, 9, 120'000), u"US$ 0.000126"_qs);
    }

    void anEventSaysWhatItIsAbout()
    {
        history::Event entered;
        entered.type = history::EventType::TaskStateEntered;
        entered.place =
            std::make_shared<const history::Place>(history::Place{asl::StatePath().child(0, u"Cobrar"_qs), {}});
        QCOMPARE(eventText(entered), u"TaskStateEntered · Cobrar"_qs);
        history::Event failed = entered;
        failed.type = history::EventType::TaskFailed;
        failed.details = shared({{"error", "CartaoOcupado"}});
        QCOMPARE(eventText(failed), u"TaskFailed · CartaoOcupado"_qs);
    }

    void longValuesAreCutInACell()
    {
        const QString cut = shortJson(shared(Value(std::string(500, 'a'))), 20);
        QCOMPARE(cut.size(), 20);
        QVERIFY(cut.endsWith(u'…'));
    }
};

BATUTA_TEST(TestEventWords)
#include "tst_event_words.moc"
