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

    sim::Run read(const QString &config, const QString &key, const QString &resource = QStringLiteral("getObject"))
    {
        sim::Setup setup = runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
            "ItemReader": {"Resource": "arn:aws:states:::s3:%3", "ReaderConfig": {%1},
                "Parameters": {"Bucket": "bucket", "Key": "%2"}},
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "P",
                "States": {"P": {"Type": "Pass", "End": true}}}}}})").arg(config, key, resource));
        setup.filesFolder = m_folder.path().toStdString();
        return runs::ended(setup);
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
        row("CSV with given headers", "1;2\n", R"("InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["x"], "CSVDelimiter": "SEMICOLON")",
            R"([{"x":"1"}])");
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
        QTest::newRow("no array") << QByteArray("{}") << json << QStringLiteral("file");
        QTest::newRow("no JSON") << QByteArray("[") << json << QStringLiteral("file");
        QTest::newRow("a broken line") << QByteArray("1\n[\n") << QStringLiteral(R"("InputType": "JSONL")") << QStringLiteral("file");
        QTest::newRow("a negative limit") << QByteArray("[]") << json + QStringLiteral(R"(, "MaxItems": -1)") << QStringLiteral("file");
        QTest::newRow("an unknown type") << QByteArray("[]") << QStringLiteral(R"("InputType": "PARQUET")") << QStringLiteral("file");
    }
    void whatCannotBeReadFailsTheMapRun()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, config);
        QFETCH(QString, key);
        put(QStringLiteral("file"), content);
        QCOMPARE(read(config, key).error().value_or(""), std::string("States.ItemReaderFailed"));
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
