#include "core/history/aws_reading.h"
#include "core/rehearse/from_history.h"
#include "tests/core/history/recorded.h"
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace {

QString written(const QTemporaryDir &folder, const Value &objects)
{
    for (const auto &[name, content] : objects.items()) {
        const QString path = folder.filePath(QString::fromStdString(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(content.is_string() ? content.get<std::string>() : content.dump()));
    }
    return folder.path();
}

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
        const QString folder = QStringLiteral(BATUTA_SHARED) + QStringLiteral("/conformance/execution");
        if (!QDir(folder).exists())
            QSKIP("No recordings of AWS beside this checkout");
        int count = 0, right = 0;
        for (QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
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
            if (recorded.contains("s3"))
                rehearsal.filesFolder = written(objects, recorded["s3"]);
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
        QVERIFY2(right * 100 >= count * 96, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(count)));
    }
};

BATUTA_TEST(TestRehearsalConformance)
#include "tst_conformance.moc"
