// A fault of our own in the middle of a check: it is told, and does not look like a definition without problems.
#include "checking.h"
#include "tests/runner/runner.h"
#include "tests/runner/scarce_memory.h"

using namespace checking;

class CheckFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckThatMeetsAFaultSaysSo()
    {
        const asl::Definition definition = read(machine(
            QStringLiteral("'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Assign': {"
                           "'v.$': '$.x'}, 'Parameters': {'a.$': '$v[0'}, 'Next': 'B'}, "
                           "'B': {'Type': 'Choice', 'Choices': [{'Variable': 'x', 'IsNull': 1, 'Next': 'Q'}]}")));
        const std::vector<Diagnostic> all = validate::diagnosed(definition);
        QVERIFY(all.size() > 3);
        bool gaveOut = true;
        int brokeOff = 0;
        for (long count = 0; gaveOut; count += 1 + count / 16) {
            const auto found = scarce::after(count, gaveOut, [&] { return validate::diagnosed(definition); });
            const bool isTold = found.size() == 1 && found.front().rule == validate::Rule::BrokeOff;
            QVERIFY(isTold ? found.front().severity == Severity::Error && !found.front().word(0).isEmpty()
                           : found.size() == all.size());
            brokeOff += isTold;
        }
        QVERIFY(brokeOff > 10);
        QCOMPARE(validate::diagnosed(definition).size(), all.size());
    }
};

BATUTA_TEST(CheckFaultsTest)
#include "tst_faults.moc"
