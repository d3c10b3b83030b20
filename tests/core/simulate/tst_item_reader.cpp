#include "core/simulate/csv.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

class TestItemReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void put(const QString &key, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("bucket/") + key);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    sim::Setup machineOver(const QString &config, const QString &parameters, const QString &resource,
                           const QString &fields = QString())
    {
        sim::Setup setup =
            runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, %4
            "ItemReader": {"Resource": "arn:aws:states:::s3:%3", "ReaderConfig": {%1}, "Parameters": {%2}},
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "P",
                "States": {"P": {"Type": "Pass", "End": true}}}}}})")
                            .arg(config, parameters, resource, fields));
        setup.filesFolder = m_folder.path().toStdString();
        return setup;
    }

    sim::Run read(const QString &config, const QString &key, const QString &resource = QStringLiteral("getObject"))
    {
        return runs::ended(
            machineOver(config, QStringLiteral(R"("Bucket": "bucket", "Key": "%1")").arg(key), resource));
    }

private Q_SLOTS:
    void itemsAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("output");
        const auto row = [](const char *name, const char *content, const char *config, const char *output) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(config) << QString::fromLatin1(output);
        };
        row("a JSON array", "[1, {\"a\": 2}]", R"("InputType": "JSON")", R"([1,{"a":2}])");
        row("an array within JSON", R"({"a": {"b": [1]}})", R"("InputType": "JSON", "ItemsPointer": "/a/b")", "[1]");
        row("JSON lines", "{\"a\": 1}\n\n[2]\n", R"("InputType": "JSONL")", R"([{"a":1},[2]])");
        row("CSV with a header", "a,b\n1,2\n3\n", R"("InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW")",
            R"([{"a":"1","b":"2"},{"a":"3","b":""}])");
        row("CSV with given headers", "1;2\n",
            R"("InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["x"], "CSVDelimiter": "SEMICOLON")",
            R"([{"x":"1"}])");
        // Source: Developer Guide, "ItemReader (Map)" and "Parsing an input CSV file" (2026).
        row("a JSON object", R"({"b": {"x": 1}, "a": 2})", R"("InputType": "JSON")",
            R"([{"Key":"b","Value":{"x":1}},{"Key":"a","Value":2}])");
        row("an object within JSON", R"({"a~b": {"c/d": {"k": 1}}})",
            R"("InputType": "JSON", "ItemsPointer": "/a~0b/c~1d")", R"([{"Key":"k","Value":1}])");
        row("an element within JSON", R"([[1],[2,3]])", R"("InputType": "JSON", "ItemsPointer": "/1")", "[2,3]");
        row("CSV with backslashes", "a,b\nC:\\\\tmp,p\\,q\nx\\ty,\\\"z\n",
            R"("InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW")",
            "[{\"a\":\"C:\\\\tmp\",\"b\":\"p,q\"},{\"a\":\"xty\",\"b\":\"\\\"z\"}]");
        row("CSV with JSON in a field", "a,b\n2,{\"\"k\"\":\"\"v\"\"}\n",
            R"("InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW")",
            "[{\"a\":\"2\",\"b\":\"{\\\"k\\\":\\\"v\\\"}\"}]");
        row("CSV with too many fields", "a\n1,2\n", R"("InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW")",
            R"([{"a":"1"}])");
        row("only so many of an object", R"({"a": 1, "b": 2})", R"("InputType": "JSON", "MaxItems": 1)",
            R"([{"Key":"a","Value":1}])");
        row("only so many", "[1,2,3]", R"("InputType": "JSON", "MaxItems": 2)", "[1,2]");
        row("0 means all", "[1,2,3]", R"("InputType": "JSON", "MaxItems": 0)", "[1,2,3]");
    }
    void itemsAreRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, config);
        put(QStringLiteral("file"), content);
        const sim::Run run = read(config, QStringLiteral("file"));
        QCOMPARE(run.error().value_or("") + run.cause().value_or(""), std::string());
        QTEST(QString::fromStdString(run.outputText()), "output");
    }

    void whatCannotBeReadFailsTheMapRun_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("key");
        const QString json = QStringLiteral(R"("InputType": "JSON")");
        QTest::newRow("no such object") << QByteArray("[]") << json << QStringLiteral("other");
        QTest::newRow("outside of the folder") << QByteArray("[]") << json << QStringLiteral("../bucket/file");
        QTest::newRow("no array") << QByteArray("1") << json << QStringLiteral("file");
        QTest::newRow("a pointer that leads nowhere")
            << QByteArray("[]") << json + QStringLiteral(R"(, "ItemsPointer": "/a")") << QStringLiteral("file");
        QTest::newRow("a pointer with an escape that is none")
            << QByteArray("{}") << json + QStringLiteral(R"(, "ItemsPointer": "/~2")") << QStringLiteral("file");
        QTest::newRow("a pointer that ends in an escape")
            << QByteArray("{}") << json + QStringLiteral(R"(, "ItemsPointer": "/a~")") << QStringLiteral("file");
        QTest::newRow("a pointer without a slash")
            << QByteArray("{\"a\":[]}") << json + QStringLiteral(R"(, "ItemsPointer": "a")") << QStringLiteral("file");
        QTest::newRow("headers that occur twice")
            << QByteArray("a,b,a\n1,2,3\n") << QStringLiteral(R"("InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW")")
            << QStringLiteral("file");
        QTest::newRow("a compressed file") << QByteArray("\x1f\x8b\x08") << json << QStringLiteral("file");
        QTest::newRow("a manifest that names no file list")
            << QByteArray("[]") << QStringLiteral(R"("InputType": "MANIFEST")") << QStringLiteral("file");
        QTest::newRow("an Athena manifest that names no object")
            << QByteArray("rows.csv\n")
            << QStringLiteral(R"("InputType": "CSV", "ManifestType": "ATHENA_DATA", "CSVHeaderLocation": "FIRST_ROW")")
            << QStringLiteral("file");
        QTest::newRow("no JSON") << QByteArray("[") << json << QStringLiteral("file");
        QTest::newRow("a broken line") << QByteArray("1\n[\n") << QStringLiteral(R"("InputType": "JSONL")")
                                       << QStringLiteral("file");
        QTest::newRow("a negative limit")
            << QByteArray("[]") << json + QStringLiteral(R"(, "MaxItems": -1)") << QStringLiteral("file");
        QTest::newRow("an unknown type") << QByteArray("[]") << QStringLiteral(R"("InputType": "PARQUET")")
                                         << QStringLiteral("file");
    }
    void whatCannotBeReadFailsTheMapRun()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, config);
        QFETCH(QString, key);
        put(QStringLiteral("file"), content);
        QCOMPARE(read(config, key).error().value_or(""), std::string("States.ItemReaderFailed"));
    }

    // The manifests name files whose contents follow one another; each item knows its file.
    void manifestsAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("output");
        put(QStringLiteral("rows/1.csv"), "a,b\n1,2\n");
        put(QStringLiteral("rows/2.csv"), "a,b\n3,4\n");
        put(QStringLiteral("lines/1.jsonl"), "{\"n\":1}\n{\"n\":2}\n");
        QTest::newRow("of Athena, CSV")
            << QByteArray("s3://bucket/rows/1.csv\n\nS3://bucket/rows/2.csv\n")
            << QStringLiteral(R"("InputType": "CSV", "ManifestType": "ATHENA_DATA", "CSVHeaderLocation": "FIRST_ROW")")
            << QStringLiteral(R"([{"a":"1","b":"2"},{"a":"3","b":"4"}])");
        QTest::newRow("of Athena, JSON lines")
            << QByteArray("s3://bucket/lines/1.jsonl")
            << QStringLiteral(R"("InputType": "JSONL", "ManifestType": "ATHENA_DATA")")
            << QStringLiteral(R"([{"n":1},{"n":2}])");
        const QByteArray inventory =
            R"({"fileFormat": "CSV", "fileSchema": "Bucket, Key", "files": [{"key": "rows/1.csv"}, {"key": "rows/2.csv"}]})";
        const QString rows = QStringLiteral(
            R"([{"Bucket":"a","Key":"b"},{"Bucket":"1","Key":"2"},{"Bucket":"a","Key":"b"},{"Bucket":"3","Key":"4"}])");
        QTest::newRow("of an inventory") << inventory << QStringLiteral(R"("InputType": "MANIFEST")") << rows;
        QTest::newRow("of an inventory, as of today")
            << inventory << QStringLiteral(R"("ManifestType": "S3_INVENTORY")") << rows;
    }
    void manifestsAreFollowed()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(QString, config);
        put(QStringLiteral("manifest"), manifest);
        const sim::Run run = read(config, QStringLiteral("manifest"));
        QCOMPARE(run.cause().value_or(""), std::string());
        QTEST(QString::fromStdString(run.outputText()), "output");
    }

    void listedObjectsAreLoadedAndFlattened()
    {
        put(QStringLiteral("flat/1.json"), "[{\"n\":1},{\"n\":2}]");
        put(QStringLiteral("flat/2.json"), "[{\"n\":3}]");
        const sim::Run run = runs::ended(machineOver(
            QStringLiteral(R"("InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN")"),
            QStringLiteral(R"("Bucket": "bucket", "Prefix": "flat/")"), QStringLiteral("listObjectsV2"),
            QStringLiteral(R"("ItemSelector": {"n.$": "$$.Map.Item.Value.n", "from.$": "$$.Map.Item.Source"},)")));
        QCOMPARE(
            run.cause().value_or("") + run.outputText(),
            std::string(
                "[{\"n\":1,\"from\":\"s3://bucket/flat/1.json\"},{\"n\":2,\"from\":\"s3://bucket/flat/1.json\"},{\"n\":3,\"from\":\"s3://bucket/flat/2.json\"}]"));
    }

    // Recorded 2026 (tiny-asl-machine, Observation.ItemReader) for the listing; Developer Guide, "The Context object".
    void anItemKnowsItsSourceKeyAndIndex()
    {
        put(QStringLiteral("object"), R"({"a": {"x": 1}, "b": {"x": 2}})");
        const sim::Run run = runs::ended(machineOver(
            QStringLiteral(R"("InputType": "JSON")"), QStringLiteral(R"("Bucket": "bucket", "Key": "object")"),
            QStringLiteral("getObject"),
            QStringLiteral(
                R"("ItemSelector": {"k.$": "$$.Map.Item.Key", "i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "s.$": "$$.Map.Item.Source"},)")));
        QCOMPARE(
            run.cause().value_or("") + run.outputText(),
            std::string(
                "[{\"k\":\"a\",\"i\":0,\"v\":{\"x\":1},\"s\":\"s3://bucket/object\"},{\"k\":\"b\",\"i\":1,\"v\":{\"x\":2},\"s\":\"s3://bucket/object\"}]"));
    }

    // Source: Developer Guide, "ItemsPath (Map, JSONPath only)" (2026); an inline Map takes arrays only.
    void theEntriesOfAnObjectAreItems_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("end");
        const QString entries = QStringLiteral(R"([{"Key":"a","Value":1},{"Key":"b","Value":2}])");
        QTest::newRow("by path") << QStringLiteral(R"("ItemsPath": "$.o",)") << QStringLiteral("DISTRIBUTED")
                                 << entries;
        QTest::newRow("by expression") << QStringLiteral(
            R"("QueryLanguage": "JSONata", "Items": "{% $states.input.o %}",)")
                                       << QStringLiteral("DISTRIBUTED") << entries;
        QTest::newRow("inline") << QStringLiteral(R"("ItemsPath": "$.o",)") << QStringLiteral("INLINE")
                                << QStringLiteral("States.Runtime");
    }
    void theEntriesOfAnObjectAreItems()
    {
        QFETCH(QString, fields);
        QFETCH(QString, mode);
        QFETCH(QString, end);
        const sim::Run run =
            runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", %1 "End": true,
            "ItemProcessor": {"ProcessorConfig": {"Mode": "%2"}, "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})")
                                        .arg(fields, mode),
                                    Value::parse(R"({"o": {"a": 1, "b": 2}})")));
        QCOMPARE(QString::fromStdString(run.error().value_or(run.outputText())), end);
    }

    void withoutAFolderTheRunSaysWhatItNeeds_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::newRow("an object") << QStringLiteral("getObject");
        QTest::newRow("a listing") << QStringLiteral("listObjectsV2");
    }
    void withoutAFolderTheRunSaysWhatItNeeds()
    {
        QFETCH(QString, resource);
        sim::Setup setup = machineOver(QStringLiteral(R"("InputType": "JSON")"),
                                       QStringLiteral(R"("Bucket": "bucket", "Key": "k")"), resource);
        setup.filesFolder.clear();
        const sim::Run run = runs::ended(setup);
        QCOMPARE(run.error().value_or(""), std::string("States.ItemReaderFailed"));
        QVERIFY2(run.cause()->find("--files") != std::string::npos, run.cause()->c_str());
    }

    void versionsOfParquetFilesAreRefusedAsOnAws()
    {
        const sim::Run run = runs::ended(machineOver(
            QStringLiteral(R"("InputType": "PARQUET")"),
            QStringLiteral(R"("Bucket": "bucket", "Key": "none", "VersionId": "1")"), QStringLiteral("getObject")));
        QCOMPARE(run.error().value_or("") + ": " + run.cause().value_or(""),
                 std::string(
                     "States.ItemReaderFailed: S3 Version ID selection is not currently supported for PARQUET files"));
    }

    void anItemThatNoBatchCanHoldFailsTheMap_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("as long as it may be") << 22 << true;
        QTest::newRow("longer") << 21 << false;
    }
    void anItemThatNoBatchCanHoldFailsTheMap()
    {
        QFETCH(int, bytes);
        QFETCH(bool, fits);
        const sim::Run run =
            runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
            "ItemBatcher": {"MaxInputBytesPerBatch": %1}, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "P",
                "States": {"P": {"Type": "Pass", "End": true}}}}}})")
                                        .arg(bytes),
                                    {1, "12345678901234567890"}));
        QCOMPARE(run.error().value_or(""), std::string(fits ? "" : "States.DataLimitExceeded"));
    }

    void objectsAreListed()
    {
        put(QStringLiteral("list/b.txt"), "12");
        put(QStringLiteral("list/a.txt"), "1");
        const sim::Run run = read(QString(), QStringLiteral("ignored"), QStringLiteral("listObjectsV2"));
        const Value list = Value::parse(run.outputText());
        QStringList keys;
        for (const Value &entry : list)
            keys << QString::fromStdString(entry["Key"].get<std::string>());
        QVERIFY(keys.contains(QStringLiteral("list/a.txt")) && keys.contains(QStringLiteral("list/b.txt")));
        QVERIFY(std::ranges::is_sorted(keys));
    }

    void rowsAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows"); // fields by |, rows by /
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one field") << QStringLiteral("a") << QStringLiteral("a");
        QTest::newRow("empty lines are no rows") << QStringLiteral("a\n\nb\r\n\r\nc") << QStringLiteral("a/b/c");
        QTest::newRow("blanks are a row") << QStringLiteral("   \n") << QStringLiteral("   ");
        QTest::newRow("empty fields") << QStringLiteral(",,\n") << QStringLiteral("||");
        QTest::newRow("quotes") << QStringLiteral("\"a,b\",\"c\"\"d\"\n") << QStringLiteral("a,b|c\"d");
        QTest::newRow("a line break in quotes") << QStringLiteral("\"a\nb\"\n") << QStringLiteral("a\nb");
        QTest::newRow("a backslash before itself, the delimiter and a quote")
            << QStringLiteral("C:\\\\tmp,p\\,q,\\\"z") << QStringLiteral("C:\\tmp|p,q|\"z");
        QTest::newRow("a backslash before anything else is dropped")
            << QStringLiteral("x\\ty") << QStringLiteral("xty");
        QTest::newRow("a backslash within quotes") << QStringLiteral("\"a\\\"b\",c") << QStringLiteral("a\"b|c");
        QTest::newRow("a backslash at the end of a line") << QStringLiteral("a\\\nb") << QStringLiteral("a/b");
        QTest::newRow("a backslash at the end of all") << QStringLiteral("a\\") << QStringLiteral("a\\");
        QTest::newRow("doubled quotes in a field without quotes")
            << QStringLiteral("{\"\"k\"\"}") << QStringLiteral("{\"k\"}");
        QTest::newRow("an empty field in quotes") << QStringLiteral("\"\",b") << QStringLiteral("|b");
        QTest::newRow("a quote never closed") << QStringLiteral("\"a") << QStringLiteral("a");
    }
    void rowsAreTakenApart()
    {
        QFETCH(QString, text);
        QStringList rows;
        for (const auto &row : sim::csvRows(text.toStdString())) {
            QStringList fields;
            for (const std::string &field : row)
                fields << QString::fromStdString(field);
            rows << fields.join(u'|');
        }
        QTEST(rows.join(u'/'), "rows");
    }
};

BATUTA_TEST(TestItemReader)
#include "tst_item_reader.moc"
