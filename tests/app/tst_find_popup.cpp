#include "app/find_popup.h"
#include "tests/runner/runner.h"

#include <QLineEdit>
#include <QListWidget>

using namespace app;

class TestFindPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundWithoutCaseAndAccents_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u"Save"_qs << QString() << true;
        QTest::newRow("accents") << u"EsperarReposição"_qs << u"reposicao"_qs << true;
        QTest::newRow("case") << u"CobrarCartão"_qs << u"COBRAR"_qs << true;
        QTest::newRow("words in another order") << u"Zoom in"_qs << u"in zoom"_qs << true;
        QTest::newRow("a word that is not there") << u"Zoom in"_qs << u"zoom out"_qs << false;
    }

    void wordsAreFoundWithoutCaseAndAccents()
    {
        QFETCH(QString, title);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(fit({{}, title, {}, {}}, typed) > 0, found);
    }

    void otherWordsFindItToo()
    {
        const Findable queue{{}, u"SQS"_qs, u"SendMessage"_qs, {}, u"queue fila"_qs};
        QVERIFY(fit(queue, u"fila"_qs) > 0);
        QCOMPARE(fit(queue, u"tabela"_qs), 0);
    }

    void aSearchForNothingSaysSo()
    {
        QWidget below;
        FindPopup popup(&below);
        bool isChosen = false;
        popup.open(
            {{{}, u"Save"_qs, {}, [&] { isChosen = true; }}}, [](const QString &) { return std::vector<Findable>(); },
            &below);
        auto *field = popup.findChild<QLineEdit *>();
        auto *list = popup.findChild<QListWidget *>();
        QTest::keyClicks(field, u"zzz"_qs);
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"zzz"_qs), qPrintable(list->item(0)->text()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!isChosen);
        field->clear();
        QCOMPARE(list->item(0)->text(), u"Save"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(isChosen);
    }

    void aBeginningFitsBetterThanAMiddle()
    {
        const Findable begins{{}, u"Wait a day"_qs, {}, {}};
        const Findable word{{}, u"A Wait"_qs, {}, {}};
        const Findable inside{{}, u"Await"_qs, {}, {}};
        const Findable detail{{}, u"Pause"_qs, u"Wait · 1 day"_qs, {}};
        QVERIFY(fit(begins, u"wait"_qs) > fit(word, u"wait"_qs));
        QVERIFY(fit(word, u"wait"_qs) > fit(inside, u"wait"_qs));
        QVERIFY(fit(inside, u"wait"_qs) > fit(detail, u"wait"_qs));
        QVERIFY(fit(detail, u"wait"_qs) > 0);
    }
};

BATUTA_WINDOW_TEST(TestFindPopup)
#include "tst_find_popup.moc"
