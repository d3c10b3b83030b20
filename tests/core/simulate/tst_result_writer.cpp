#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

// A distributed Map over 1, 2, 3 whose second child fails.
QString mapped(const QString &fields)
{
    return QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", %1,
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "C", "States": {
            "C": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "F"}], "Default": "P"},
            "P": {"Type": "Pass", "Result": [8, 9], "End": true},
            "F": {"Type": "Fail", "Error": "E", "Cause": "c"}}}, "Next": "After"},
        "After": {"Type": "Map", "End": true,
            "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/ResultFiles/SUCCEEDED"},
                "Parameters": {"Bucket.$": "$.ResultWriterDetails.Bucket", "Key.$": "$.ResultWriterDetails.Key"}},
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "Q",
                "States": {"Q": {"Type": "Pass", "End": true}}}}}})")
        .arg(fields);
}

const QString ToBucket =
    QStringLiteral(R"("ToleratedFailureCount": 1, "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
    "Parameters": {"Bucket": "out", "Prefix": "p"}, "WriterConfig": {%1}})");

Value objectEndingIn(const sim::Run &run, std::string_view end)
{
    for (const auto &[name, content] : run.objects()) {
        if (name.ends_with(end))
            return Value::parse(content, nullptr, false);
    }
    return {};
}

} // namespace

class TestResultWriter : public QObject
{
    Q_OBJECT

private:
    static sim::Run run(const QString &fields) { return runs::ended(runs::setup(mapped(fields), {1, 2, 3})); }

private Q_SLOTS:
    void filesTellHowTheChildrenEnded()
    {
        const sim::Run written = run(ToBucket.arg(QString()));
        const Value succeeded = objectEndingIn(written, "/SUCCEEDED_0.json"),
                    failed = objectEndingIn(written, "/FAILED_0.json");
        QCOMPARE(succeeded.size(), size_t(2));
        QCOMPARE(succeeded[1]["Input"].dump(), std::string("\"3\""));
        QCOMPARE(succeeded[1]["Output"].dump(), std::string("\"[8,9]\""));
        QCOMPARE(failed.size(), size_t(1));
        QCOMPARE(failed[0]["Error"].dump(), std::string("\"E\""));
        QVERIFY(!failed[0].contains("Output"));
    }

    void theManifestNamesTheFilesAndLaterStatesReadThem()
    {
        const sim::Run written = run(ToBucket.arg(QString()));
        const Value manifest = objectEndingIn(written, "/manifest.json");
        QCOMPARE(manifest["DestinationBucket"].dump(), std::string("\"out\""));
        QCOMPARE(written.status(), sim::RunStatus::Succeeded);
        QCOMPARE(Value::parse(written.outputText()).dump(), manifest["ResultFiles"]["SUCCEEDED"].dump());
        for (const auto &[name, content] : written.objects())
            QVERIFY(name.starts_with("out/p/"));
    }

    void filesCanHoldOutputsAlone_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::newRow("compact") << QStringLiteral(R"("Transformation": "COMPACT")")
                                 << QStringLiteral("SUCCEEDED_0.json") << QStringLiteral("[[8,9],[8,9]]");
        QTest::newRow("flattened") << QStringLiteral(R"("Transformation": "FLATTEN")")
                                   << QStringLiteral("SUCCEEDED_0.json") << QStringLiteral("[8,9,8,9]");
        QTest::newRow("as lines") << QStringLiteral(R"("Transformation": "COMPACT", "OutputType": "JSONL")")
                                  << QStringLiteral("SUCCEEDED_0.jsonl") << QStringLiteral("[8,9]\n[8,9]\n");
    }
    void filesCanHoldOutputsAlone()
    {
        QFETCH(QString, config);
        QFETCH(QString, name);
        QFETCH(QString, content);
        const sim::Run written = run(ToBucket.arg(config));
        const auto found = std::ranges::find_if(
            written.objects(), [&](const auto &each) { return each.first.ends_with(name.toStdString()); });
        QVERIFY(found != written.objects().end());
        QCOMPARE(QString::fromStdString(found->second), content);
    }

    void withoutABucketTheWriterShapesTheResult()
    {
        const sim::Run shaped = run(QStringLiteral(
            R"("ToleratedFailureCount": 1, "ResultWriter": {"WriterConfig": {"Transformation": "FLATTEN"}})"));
        const auto exited =
            std::ranges::find(shaped.events(), history::EventType::MapStateExited, &history::Event::type);
        QVERIFY(exited != shaped.events().end());
        QCOMPARE(exited->payload->size(), size_t(5)); // two times two elements, and the failed child whole
        QVERIFY(shaped.objects().empty());
    }

    void aMapRunThatFailsWritesTooAndFails()
    {
        QString strict = ToBucket.arg(QString());
        strict.replace(QStringLiteral("\"ToleratedFailureCount\": 1"), QStringLiteral("\"MaxConcurrency\": 1"));
        const sim::Run failed = run(strict);
        QCOMPARE(failed.error().value(), std::string("States.ExceedToleratedFailureThreshold"));
        QCOMPARE(objectEndingIn(failed, "/SUCCEEDED_0.json").size(), size_t(1));
        QCOMPARE(objectEndingIn(failed, "/FAILED_0.json").size(), size_t(1));
    }

    void noBucketAndNoWayOutOfTheFolderAreFailures_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::newRow("no bucket") << QString();
        QTest::newRow("above the folder") << QStringLiteral("..");
    }
    void noBucketAndNoWayOutOfTheFolderAreFailures()
    {
        QFETCH(QString, bucket);
        QString fields = ToBucket.arg(QString());
        fields.replace(QStringLiteral("\"out\""), u'"' + bucket + u'"');
        const sim::Run failed = run(fields);
        QCOMPARE(failed.error().value(), std::string("States.ResultWriterFailed"));
        QVERIFY(failed.objects().empty());
        QVERIFY(std::ranges::any_of(failed.events(),
                                    [](const auto &each) { return each.type == history::EventType::MapRunFailed; }));
    }
};

BATUTA_TEST(TestResultWriter)
#include "tst_result_writer.moc"
