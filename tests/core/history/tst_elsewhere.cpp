#include "tests/runner/elsewhere.h"
#include "tests/runner/runner.h"

// A history reads the same everywhere.
class HistoriesElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSame_data() { runner::addPlaces(); }
    void areTheSame()
    {
        QFETCH(QString, zone);
        QFETCH(QString, locale);
        runner::passElsewhere({QStringLiteral("aws_form"), QStringLiteral("aws_reading"), QStringLiteral("timestamp")},
                              zone, locale);
    }
};

BATUTA_TEST(HistoriesElsewhereTest)
#include "tst_elsewhere.moc"
