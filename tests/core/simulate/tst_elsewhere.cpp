#include "tests/runner/elsewhere.h"
#include "tests/runner/runner.h"

// A run is the same fact everywhere.
class RunsElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSame_data() { runner::addPlaces(); }
    void areTheSame()
    {
        QFETCH(QString, zone);
        QFETCH(QString, locale);
        runner::passElsewhere({QStringLiteral("expected_type"), QStringLiteral("item_reader"), QStringLiteral("run"),
                               QStringLiteral("observations"), QStringLiteral("test_state"), QStringLiteral("traces")},
                              zone, locale);
    }
};

BATUTA_TEST(RunsElsewhereTest)
#include "tst_elsewhere.moc"
