#include "core/history/aws_reading.h"
#include "core/rehearse/from_history.h"
#include "tests/core/history/recorded.h"
#include "tests/runner/runner.h"

#include <QTemporaryDir>

namespace {

// What was redacted in a recording stands for any text.
bool isRedacted(const std::string &text)
{
    return text.find('<') != std::string::npos;
}

} // namespace

// Executions recorded on AWS, rehearsed from their histories alone.
class TestRehearsalConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearlyAllHistoriesAreRunAgainToTheSameEnd()
    {
        if (!recorded::executionsFolder().exists())
            QSKIP("No recordings of AWS beside this checkout");
        int count = 0, right = 0;
        for (const QString &path : recorded::executionFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Value recorded = Value::parse(file.readAll().toStdString());
            const std::string text = recorded::historyText(recorded);
            if (text.empty())
                continue;
            auto recording = history::recordingFrom(text, recorded::definition(recorded));
            QVERIFY2(recording, qPrintable(file.fileName()));
            recording->type =
                recorded["workflowType"] == "EXPRESS" ? history::MachineType::Express : history::MachineType::Standard;
            rehearse::Rehearsal rehearsal = rehearse::rehearsalOf(*recording);
            const QTemporaryDir objects;
            if (recorded.contains("s3")) {
                recorded::writeObjects(QDir(objects.path()), recorded["s3"]);
                rehearsal.filesFolder = objects.path();
            }
            auto setup = rehearse::setupFor(rehearsal, *recording->definition);
            QVERIFY2(setup, qPrintable(file.fileName()));
            const sim::Run run = runs::ended(std::move(*setup));
            const rehearse::Difference found = rehearse::differenceIn(run, *recording);
            const bool isSame = found.what.empty() || (found.what != "status" && isRedacted(found.recorded));
            ++count;
            right += isSame;
            if (!isSame)
                qInfo("%s: %s %s / %s", qPrintable(file.fileName()), found.what.c_str(), found.recorded.c_str(),
                      found.run.c_str());
        }
        QVERIFY(count > 200);
        QVERIFY2(right * 100 >= count * 99, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(count)));
    }
};

BATUTA_TEST(TestRehearsalConformance)
#include "tst_conformance.moc"
