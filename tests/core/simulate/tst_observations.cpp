#include "core/expr/java_equality.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

// 1 and 1.0 are the same answer, and the order of keys says nothing.
Value normalized(Value value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_structured()) {
        for (Value &part : value)
            part = normalized(part);
    }
    return value;
}

} // namespace

// Runs of another, independent recording of AWS, which nothing here was tuned to in the beginning. The share that has to
// agree is the measure's; what is refused when it is created is validation's matter.
class TestObservations : public QObject
{
    Q_OBJECT

private:
    static sim::Run run(const Value &observed, const QTemporaryDir &files)
    {
        sim::Setup setup = runs::setup(QString::fromStdString(observed["definition"].dump()), observed["input"]);
        if (!observed.contains("s3"))
            return runs::ended(setup);
        for (const auto &[name, content] : observed["s3"].items()) {
            const QString path = files.filePath(QString::fromStdString(name));
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray::fromStdString(content.get<std::string>()));
        }
        setup.filesFolder = files.path().toStdString();
        return runs::ended(setup);
    }

private Q_SLOTS:
    void nearlyAllRunsEndAsOnAws()
    {
        QFile file(QStringLiteral(BATUTA_SHARED) + QStringLiteral("/observations/cases.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("No second set of AWS's answers beside this checkout");
        int count = 0, verdicts = 0, words = 0;
        while (!file.atEnd()) {
            const Value observed = Value::parse(file.readLine().toStdString(), nullptr, false);
            if (!observed.is_object() || observed["result"].value("error", "") == "VALIDATION_FAILED")
                continue;
            const QTemporaryDir files;
            const sim::Run ended = run(observed, files);
            const Value &result = observed["result"];
            const bool isRight = result.contains("output") ? ended.status() == sim::RunStatus::Succeeded
                    && expr::javaEqual(normalized(Value::parse(ended.outputText())), normalized(result["output"]))
                                                           : ended.error() == result["error"].get<std::string>();
            const bool saysSo = isRight && (result.contains("output") || ended.cause() == result.value("cause", ""));
            ++count;
            verdicts += isRight;
            words += saysSo;
            if (!saysSo)
                qInfo("%s %s: %s", observed["group"].get<std::string>().c_str(),
                      observed["id"].get<std::string>().c_str(),
                      (ended.error().value_or(ended.outputText()) + " " + ended.cause().value_or("")).c_str());
        }
        QVERIFY(count > 150);
        QVERIFY2(verdicts * 100 >= count * 99,
                 qPrintable(QStringLiteral("%1 of %2 verdicts").arg(verdicts).arg(count)));
        QVERIFY2(words * 100 >= count * 95, qPrintable(QStringLiteral("%1 of %2 words").arg(words).arg(count)));
    }
};

BATUTA_TEST(TestObservations)
#include "tst_observations.moc"
