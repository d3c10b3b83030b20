// Whatever a user calls a state, a tool tip, a label and a message show it letter by letter, and open nothing.
#include "tests/runner/runner.h"
#include "ui/theme/verbatim.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace {

// What a label of Qt's shows of a text, and whether it would look for anything outside of it.
struct Shown
{
    QString words;
    bool opensSomething = false;
};

class Watching : public QTextDocument
{
public:
    bool asked = false;

protected:
    QVariant loadResource(int, const QUrl &) override
    {
        asked = true;
        return QByteArray();
    }
};

Shown shownByQt(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return {text, false};
    Watching document;
    document.setHtml(text);
    document.setTextWidth(200); // lays out, which loads pictures
    QString words = document.toPlainText();
    return {words.replace(QChar::Nbsp, u' '), document.asked};
}

} // namespace

class TestVerbatim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTipShowsItsTextAndOpensNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain words") << u"ValidarPedido, Lambda · Invoke"_qs;
        QTest::newRow("a comparison") << u"total < 100 & total > 5"_qs;
        QTest::newRow("bold") << u"<b>Cobrar</b>"_qs;
        QTest::newRow("a picture of a file") << u"<img src=\"/tmp/fifo\">"_qs;
        QTest::newRow("a picture after words") << u"<p>Cobrar<img src='file:///etc/passwd'></p>"_qs;
        QTest::newRow("a style sheet") << u"<link rel=stylesheet href=\"/tmp/fifo\"><p>x</p>"_qs;
        QTest::newRow("a document type") << u"<!DOCTYPE html><body background=\"/tmp/fifo\">x"_qs;
        QTest::newRow("entities") << u"<i>&lt;b&gt;&amp;nbsp;</i>"_qs;
        QTest::newRow("two lines") << u"<u>um</u>\n<u>dois</u>"_qs;
        QTest::newRow("a paragraph between") << u"<u>um</u>\n\n<u>dois</u>"_qs;
        QTest::newRow("deep indentation") << u"<u>um</u>\n    dois"_qs;
        QTest::newRow("leading blanks") << u"  <u>um</u>"_qs;
        QTest::newRow("an unfinished tag") << u"<img src=x"_qs;
        QTest::newRow("xml") << u"<?xml version=\"1.0\"?><a/>"_qs;
        QTest::newRow("nothing") << QString();
    }
    void aTipShowsItsTextAndOpensNothing()
    {
        QFETCH(QString, text);
        const Shown shown = shownByQt(theme::verbatim(text));
        // Qt shows a blank line as the gap between two paragraphs.
        QCOMPARE(shown.words, QString(text).replace(u"\n\n"_qs, u"\n"_qs));
        QVERIFY(!shown.opensSomething);
    }

    void aTipThatIsNotMarkupStaysAsItIs() { QCOMPARE(theme::verbatim(u"a < b"_qs), u"a < b"_qs); }

    void aLabelTakesNothingForMarkup()
    {
        const std::unique_ptr<QLabel> label(theme::plainLabel(u"<img src=\"/tmp/fifo\">"_qs));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), u"<img src=\"/tmp/fifo\">"_qs);
        label->setText(u"<b>later</b>"_qs);
        const std::unique_ptr<QLabel> bold(theme::plainLabel(u"later"_qs));
        QVERIFY(label->sizeHint().width() > bold->sizeHint().width());
    }

    void aMessageBoxShowsBothItsTextsAsWritten()
    {
        QMessageBox box;
        box.setText(theme::verbatim(u"<i>a</i>"_qs));
        box.setInformativeText(theme::verbatim(u"<img src=x>"_qs));
        for (const QLabel *label : box.findChildren<QLabel *>())
            if (!label->text().isEmpty())
                QVERIFY(!shownByQt(label->text()).opensSomething);
    }

    void aLongNameMayBeBrokenAndSaysTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("longest");
        QTest::newRow("an error's name") << QStringLiteral("Lambda.TooManyRequestsException") << 10;
        QTest::newRow("no capitals, no dots") << QString(60, u'x') << 10;
        QTest::newRow("a path") << QStringLiteral("$.pedido.cliente.endereco.pais.codigoIso") << 10;
        QTest::newRow("emoji are not cut in two")
            << QString::fromUtf8("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂") << 11;
        QTest::newRow("words") << QStringLiteral("Two short words") << 10;
    }
    void aLongNameMayBeBrokenAndSaysTheSame()
    {
        QFETCH(QString, name);
        QFETCH(int, longest);
        QString broken = theme::breakable(name);
        for (const QString &piece : broken.split(QChar(0x200B))) {
            for (const QString &word : piece.split(u' '))
                QVERIFY2(word.size() <= longest, qPrintable(word));
            QVERIFY(piece.isEmpty() || !piece.front().isLowSurrogate());
        }
        QCOMPARE(broken.remove(QChar(0x200B)), name);
    }

    void anAmpersandIsNoKey()
    {
        QCOMPARE(theme::withoutKeys(QStringLiteral("a&b && c")), QStringLiteral("a&&b &&&& c"));
    }
};

BATUTA_WINDOW_TEST(TestVerbatim)
#include "tst_verbatim.moc"
