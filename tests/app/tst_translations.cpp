// Every sentence that the sources speak is there in the other languages, too.
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

const QString Source = QStringLiteral(BATUTA_SOURCE);

QString lupdate()
{
    const QString found =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate")) : found;
}

// The sources whose translation is missing, or of which the sources say something new.
QStringList unfinished(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("%1 cannot be read").arg(path)};
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression message(QStringLiteral("<source>(.*?)</source>.*?<translation([^>]*)>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList missing;
    for (const QRegularExpressionMatch &match : message.globalMatch(text)) {
        if (match.capturedView(2).contains(u"unfinished"))
            missing << match.captured(1);
    }
    return missing;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Brazilian Portuguese") << QStringLiteral("batuta_pt_BR.ts");
        QTest::newRow("English plurals") << QStringLiteral("batuta_en.ts");
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, file);
        const QStringList missing = unfinished(Source + QStringLiteral("/translations/") + file);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theSourcesSayNothingNew()
    {
        if (lupdate().isEmpty())
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("batuta_pt_BR.ts"));
        QVERIFY(QFile::copy(Source + QStringLiteral("/translations/batuta_pt_BR.ts"), copy));
        QProcess process;
        process.setWorkingDirectory(Source);
        process.start(lupdate(),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"), QStringLiteral("app"),
                       QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList missing = unfinished(copy);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("Run scripts/translate and translate:\n") + missing.join(u'\n')));
    }
};

BATUTA_TEST(TestTranslations)
#include "tst_translations.moc"
