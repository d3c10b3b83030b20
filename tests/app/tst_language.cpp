// The desktop decides which language is spoken, and its country how numbers are written in it.
#include "app/language.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

class LanguageTest : public QObject
{
    Q_OBJECT

    const tests::Program m_program;

private Q_SLOTS:
    void theDesktopDecides_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("no language") << u"C"_qs << QByteArray("Usage: batuta") << QByteArray("52.50 MiB");
        QTest::newRow("another language") << u"de_DE"_qs << QByteArray("Usage: batuta") << QByteArray("52.50 MiB");
        QTest::newRow("Brazil") << u"pt_BR"_qs << QByteArray("Uso: batuta [ARQUIVO") << QByteArray("52,50 MiB");
        QTest::newRow("Portugal") << u"pt_PT"_qs << QByteArray("Uso: batuta [ARQUIVO") << QByteArray("52,50 MiB");
        QTest::newRow("Mexico") << u"es_MX"_qs << QByteArray("Uso: batuta [ARCHIVO") << QByteArray("52.50 MiB");
        QTest::newRow("Argentina") << u"es_AR"_qs << QByteArray("Uso: batuta [ARCHIVO") << QByteArray("52,50 MiB");
        QTest::newRow("Spain") << u"es_ES"_qs << QByteArray("Uso: batuta [ARCHIVO") << QByteArray("52,50 MiB");
    }
    void theDesktopDecides()
    {
        QFETCH(QString, locale);
        QFETCH(QByteArray, usage);
        QFETCH(QByteArray, size);
        const QString said = QStringLiteral("LC_ALL=%1.UTF-8 $batuta ").arg(locale);
        const QByteArray help = m_program.shell(said + u"--help"_qs).said;
        QVERIFY2(help.startsWith(usage), help.constData());
        const QByteArray refusal =
            m_program.shell(u"truncate -s 55050240 large.json; "_qs + said + u"validate large.json"_qs).complained;
        QVERIFY2(refusal.contains(size), refusal.constData());
    }

    // Where the desktop speaks another language than the user has chosen.
    void spanishIsLatinAmericasOtherwise()
    {
        if (QLocale::system().language() == QLocale::Spanish)
            QSKIP("This desktop's country decides.");
        app::setLanguage(u"es"_qs);
        const QString number = QLocale().toString(1234.5);
        app::setLanguage(u"en"_qs);
        QCOMPARE(number, u"1,234.5"_qs);
    }
};

BATUTA_TEST(LanguageTest)
#include "tst_language.moc"
