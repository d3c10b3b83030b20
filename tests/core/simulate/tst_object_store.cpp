#include "core/simulate/object_store.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

void put(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

// The folder that stands for S3: nothing outside of it is touched, and nothing in it but regular files.
class TestObjectStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_desk;
    const std::map<std::string, std::string> m_written;

    QString folder() const { return m_desk.filePath(QStringLiteral("s3")); }

private Q_SLOTS:
    void initTestCase()
    {
        put(folder() + QStringLiteral("/bucket/a/inside.json"), "[1]");
        put(m_desk.filePath(QStringLiteral("outside/secret.json")), "[2]");
        QVERIFY(QFile::link(QStringLiteral("a"), folder() + QStringLiteral("/bucket/within")));
        QVERIFY(QFile::link(m_desk.filePath(QStringLiteral("outside")), folder() + QStringLiteral("/away")));
        QVERIFY(QFile::link(m_desk.filePath(QStringLiteral("outside")), folder() + QStringLiteral("/bucket/away")));
        QVERIFY(QFile::link(m_desk.filePath(QStringLiteral("outside/secret.json")),
                            folder() + QStringLiteral("/bucket/link.json")));
        QVERIFY(QFile::link(m_desk.filePath(QStringLiteral("outside/new.json")),
                            folder() + QStringLiteral("/bucket/dangling.json")));
        QCOMPARE(mkfifo(QFile::encodeName(folder() + QStringLiteral("/bucket/pipe")).constData(), 0600), 0);
        QFile large(folder() + QStringLiteral("/bucket/large.json"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(sim::LargestObject + 1));
    }

    void onlyWhatLiesInTheFolderIsRead_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isRead");
        const QString bucket = QStringLiteral("bucket"), secret = QStringLiteral("secret.json"),
                      outside = m_desk.filePath(QStringLiteral("outside"));
        QTest::newRow("an object") << bucket << QStringLiteral("a/inside.json") << true;
        QTest::newRow("by a link within") << bucket << QStringLiteral("within/inside.json") << true;
        QTest::newRow("no object") << bucket << QStringLiteral("b.json") << false;
        QTest::newRow("a folder") << bucket << QStringLiteral("a") << false;
        QTest::newRow("an absolute bucket") << outside << secret << false;
        QTest::newRow("a bucket upwards") << QStringLiteral("..") << QStringLiteral("outside/secret.json") << false;
        QTest::newRow("a bucket with a way in it") << QStringLiteral("bucket/../../outside") << secret << false;
        QTest::newRow("the folder itself as bucket")
            << QStringLiteral(".") << QStringLiteral("bucket/a/inside.json") << false;
        QTest::newRow("a key upwards") << bucket << QStringLiteral("../../outside/secret.json") << false;
        QTest::newRow("an absolute key") << bucket << outside + QStringLiteral("/secret.json") << false;
        QTest::newRow("a linked bucket") << QStringLiteral("away") << secret << false;
        QTest::newRow("a linked folder") << bucket << QStringLiteral("away/secret.json") << false;
        QTest::newRow("a linked file") << bucket << QStringLiteral("link.json") << false;
        QTest::newRow("a link to nowhere") << bucket << QStringLiteral("dangling.json") << false;
        QTest::newRow("a pipe, which would wait for ever") << bucket << QStringLiteral("pipe") << false;
        QTest::newRow("a file that is too large") << bucket << QStringLiteral("large.json") << false;
        QTest::newRow("no bucket") << QString() << QStringLiteral("bucket/a/inside.json") << false;
        QTest::newRow("no key") << bucket << QString() << false;
    }
    void onlyWhatLiesInTheFolderIsRead()
    {
        QFETCH(QString, bucket);
        QFETCH(QString, key);
        QFETCH(bool, isRead);
        const std::string root = folder().toStdString();
        const auto object =
            sim::ObjectStore({root, m_written, nullptr}).object(bucket.toStdString(), key.toStdString());
        QCOMPARE(object.content.has_value(), isRead);
        QCOMPARE(object.complaint.empty(), isRead);
    }

    void onlyWhatLiesInTheFolderIsListed()
    {
        const std::string root = folder().toStdString();
        const sim::ObjectStore store({root, m_written, nullptr});
        QStringList keys;
        const auto listing = store.listing("bucket", "");
        for (const Value &entry : *listing)
            keys << QString::fromStdString(entry["Key"].get<std::string>());
        QCOMPARE(keys, (QStringList{QStringLiteral("a/inside.json"), QStringLiteral("large.json")}));
        const std::string absolute = m_desk.filePath(QStringLiteral("outside")).toStdString();
        for (const std::string &bucket :
             {std::string("away"), std::string(".."), absolute, std::string(), std::string("none")})
            QVERIFY2(store.listing(bucket, "")->empty(), bucket.c_str());
    }

    void onlyTheFolderIsWrittenTo_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isFine");
        const QString bucket = QStringLiteral("bucket"), key = QStringLiteral("new/manifest.json");
        QTest::newRow("a new object") << bucket << key << true;
        QTest::newRow("a new bucket") << QStringLiteral("other") << key << true;
        QTest::newRow("an object that is there") << bucket << QStringLiteral("a/inside.json") << true;
        QTest::newRow("an absolute bucket") << m_desk.filePath(QStringLiteral("outside")) << key << false;
        QTest::newRow("a bucket upwards") << QStringLiteral("..") << key << false;
        QTest::newRow("a key upwards") << bucket << QStringLiteral("../../outside/x") << false;
        QTest::newRow("a linked bucket") << QStringLiteral("away") << key << false;
        QTest::newRow("a linked folder") << bucket << QStringLiteral("away/x/y") << false;
        QTest::newRow("a link to nowhere") << bucket << QStringLiteral("dangling.json") << false;
        QTest::newRow("a pipe") << bucket << QStringLiteral("pipe") << false;
        QTest::newRow("below a file") << bucket << QStringLiteral("a/inside.json/x")
                                      << true; // refused when it is written
    }
    void onlyTheFolderIsWrittenTo()
    {
        QFETCH(QString, bucket);
        QFETCH(QString, key);
        QFETCH(bool, isFine);
        QCOMPARE(sim::objectPath(folder(), bucket.toStdString(), key.toStdString()).has_value(), isFine);
    }

    void aResultWriterStaysInTheFolder_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("a bucket") << QStringLiteral("bucket") << QStringLiteral("results") << true;
        QTest::newRow("an absolute bucket")
            << m_desk.filePath(QStringLiteral("outside")) << QStringLiteral("r") << false;
        QTest::newRow("a linked bucket") << QStringLiteral("away") << QStringLiteral("r") << false;
        QTest::newRow("a prefix upwards") << QStringLiteral("bucket") << QStringLiteral("../../outside") << false;
        QTest::newRow("a linked prefix") << QStringLiteral("bucket") << QStringLiteral("away") << false;
    }
    void aResultWriterStaysInTheFolder()
    {
        QFETCH(QString, bucket);
        QFETCH(QString, prefix);
        QFETCH(bool, isFine);
        sim::Setup setup = runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
            "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "%1", "Prefix": "%2"}},
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})")
                                           .arg(bucket, prefix),
                                       {1});
        setup.filesFolder = folder().toStdString();
        const sim::Run run = runs::ended(setup);
        QCOMPARE(run.error().value_or(""), std::string(isFine ? "" : "States.ResultWriterFailed"));
        QCOMPARE(run.objects().empty(), !isFine);
    }
};

BATUTA_TEST(TestObjectStore)
#include "tst_object_store.moc"
