#include "core/text/words.h"
#include "tests/runner/runner.h"

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsNearly()
    {
        using text::isNearly;
        QVERIFY(isNearly(u"Nxet", u"Next"));
        QVERIFY(isNearly(u"next", u"Next"));
        QVERIFY(isNearly(u"ResulPtath", u"ResultPath"));
        QVERIFY(!isNearly(u"Text", u"Type"));
        QVERIFY(!isNearly(u"Extra", u"End"));
        QVERIFY(!isNearly(u"ItemsPath", u"InputPath"));
        QVERIFY(isNearly(u"", u""));
    }

    void typedWordsAreFolded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("accents and case") << u"  Reposição  AÇÃO"_qs << QStringList{u"reposicao"_qs, u"acao"_qs};
        QTest::newRow("a resource") << u"sqs:sendMessage"_qs << QStringList{u"sqs"_qs, u"sendmessage"_qs};
        QTest::newRow("a hyphen holds together")
            << u"emr-serverless job"_qs << QStringList{u"emr-serverless"_qs, u"job"_qs};
        QTest::newRow("another script") << u"очередь"_qs << QStringList{u"очередь"_qs};
        QTest::newRow("nothing") << u" ,:"_qs << QStringList();
    }
    void typedWordsAreFolded()
    {
        QFETCH(QString, typed);
        QTEST(text::foldedWords(typed), "words");
    }
};

BATUTA_TEST(WordsTest)
#include "tst_words.moc"
