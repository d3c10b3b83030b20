#include "tests/runner/elsewhere.h"
#include "tests/runner/runner.h"

// Expressions give what they give on AWS's computers, which stand in UTC and speak no language.
class ExpressionsElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSame_data() { runner::addPlaces(); }
    void areTheSame()
    {
        QFETCH(QString, zone);
        QFETCH(QString, locale);
        runner::passElsewhere({QStringLiteral("intrinsic"), QStringLiteral("json_path"), QStringLiteral("jsonata"),
                               QStringLiteral("recorded"), QStringLiteral("template")},
                              zone, locale);
    }
};

BATUTA_TEST(ExpressionsElsewhereTest)
#include "tst_elsewhere.moc"
