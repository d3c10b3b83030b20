// Inputs are like those of the cases.
#include "core/compare/domain.h"
#include "tests/runner/runner.h"

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admitsWhatIsLikeTheCases_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("isAdmitted");
        const auto row = [](const char *input, bool isAdmitted) {
            QTest::newRow(input) << QByteArray(input) << isAdmitted;
        };
        row(R"({"total": 5, "when": "2026-01-01T00:00:00Z", "items": [{"id": 9}]})", true);
        row(R"({"total": 5, "when": "2026-01-01T00:00:00Z", "items": [], "note": "x"})", true);
        row(R"({"total": -5, "when": "2026-01-01T00:00:00Z", "items": []})", false); // never negative
        row(R"({"total": 5.5, "when": "2026-01-01T00:00:00Z", "items": []})", false); // never broken
        row(R"({"total": "5", "when": "2026-01-01T00:00:00Z", "items": []})", false);
        row(R"({"total": 5, "when": "soon", "items": []})", false); // always a time
        row(R"({"total": 5, "items": []})", false); // always there
        row(R"({"total": 5, "when": "2026-01-01T00:00:00Z", "items": [], "more": 1})", false);
        row(R"([])", false);
    }

    void admitsWhatIsLikeTheCases()
    {
        QFETCH(QByteArray, input);
        QFETCH(bool, isAdmitted);
        compare::Domain domain;
        domain.add(Value::parse(R"({"total": 1, "when": "2025-01-01T00:00:00Z", "items": [{"id": 1}], "note": "a"})"));
        domain.add(Value::parse(R"({"total": 2, "when": "2025-02-01T00:00:00Z", "items": []})"));
        QCOMPARE(domain.admits(Value::parse(input.toStdString())), isAdmitted);
    }

    void withoutCasesAnythingMayCome() { QVERIFY(compare::Domain().admits(Value(1))); }
};

BATUTA_TEST(TestDomain)
#include "tst_domain.moc"
