#include "core/asl/catalogue.h"
#include "tests/runner/runner.h"

#include <QDate>
#include <QFile>

// The lists of what can be called, as they stand in resources/catalogue.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // services.tsv is kept by hand.
    void theTableIsInOrder()
    {
        QFile file(QStringLiteral(BATUTA_SOURCE "/resources/catalogue/services.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString before;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList columns = line.split(u'\t');
            const QByteArray name = columns[0].toUtf8();
            QVERIFY2(before < columns[0], name);
            before = columns[0];
            for (const QString &date : {columns.value(1), columns.value(2)})
                QVERIFY2(date.isEmpty() || QDate::fromString(date, Qt::ISODate).isValid(), name);
            const bool isDated = !columns.value(1).isEmpty() || !columns.value(2).isEmpty();
            QVERIFY2(!isDated || !columns.value(3).isEmpty(), name);
            const QStringList actions = asl::sdkActions(columns[0]);
            for (const QString &unsupported : columns.value(5).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(!actions.contains(unsupported), name);
        }
        QVERIFY(!before.isEmpty());
    }

    void whatWentCannotBeCalled()
    {
        const QStringList services = asl::sdkServices();
        for (const QString &name :
             {QStringLiteral("qldb"), QStringLiteral("opsworks"), QStringLiteral("lexmodelbuilding")}) {
            QVERIFY(!services.contains(name));
            QVERIFY(asl::sdkActions(name).isEmpty());
            QCOMPARE(asl::recognitionOf({asl::IntegrationKind::AwsSdk, {}, name, QStringLiteral("any")}),
                     asl::Recognition::Gone);
        }
    }

    // AWS minds no case in a service's name.
    void whatCameIsFoundInAnyCase()
    {
        for (const QString &name : {QStringLiteral("s3files"), QStringLiteral("S3Files")}) {
            QCOMPARE(asl::sdkService(name).since, QStringLiteral("2026-06-03"));
            QCOMPARE(asl::recognitionOf({asl::IntegrationKind::AwsSdk, {}, name, QStringLiteral("createFileSystem")}),
                     asl::Recognition::Known);
        }
    }
};

BATUTA_TEST(TestCatalogue)
#include "tst_catalogue.moc"
