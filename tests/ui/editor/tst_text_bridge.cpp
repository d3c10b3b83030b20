#include "tests/runner/runner.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/exact_text.h"
#include "ui/editor/text_bridge.h"

#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using editor::CodeEdit;
using editor::TextBridge;

class TextBridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingChangesTheDocument();
    void anEchoCommitsNothing();
    void patchesArriveInPlaceAndKeepTheCaret();
    void patchesKeepTheFirstVisibleLine();
    void patchesKeepFolds();
    void whatQtCannotShowStaysInTheText_data();
    void whatQtCannotShowStaysInTheText();
    void aPastedTextHasPlainLineBreaks();
    void anEditInTwoPlacesIsOneStep();
    void undoGoesThroughTheDocument();
    void aLargeTextArrivesInSlicesAndIsNoEdit();
    void anEditDuringLoadingIsNotLost();
    void randomEditsFromBothSidesAgree();

private:
    struct Bench
    {
        explicit Bench(const QString &text) { document.reset(text, json::Format::Json); }
        document::WorkflowDocument document;
        CodeEdit edit;
        TextBridge bridge{document, edit};
        QString shown() const { return editor::exactText(*edit.document()); }
    };
};

void TextBridgeTest::typingChangesTheDocument()
{
    Bench bench(u"{}"_qs);
    bench.edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&bench.edit, u" 1"_qs);
    QCOMPARE(bench.document.text(), u"{} 1"_qs);
    QCOMPARE(bench.document.history().count(), 1);
}

void TextBridgeTest::anEchoCommitsNothing()
{
    Bench bench(u"{\"a\": 1}"_qs);
    QSignalSpy changes(&bench.document, &document::WorkflowDocument::changed);
    bench.document.commit({{{6, 7}, u"2"_qs}}, u"Set"_qs);
    QCOMPARE(bench.shown(), u"{\"a\": 2}"_qs);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(bench.document.history().count(), 1);
}

void TextBridgeTest::patchesArriveInPlaceAndKeepTheCaret()
{
    Bench bench(u"{\"a\": 1, \"b\": 2}"_qs);
    QTextCursor caret = bench.edit.textCursor();
    caret.setPosition(10);
    bench.edit.setTextCursor(caret);
    bench.document.commit({{{1, 1}, u"\"x\": 0, "_qs}, {{14, 15}, u"22"_qs}}, u"Set"_qs);
    QCOMPARE(bench.shown(), u"{\"x\": 0, \"a\": 1, \"b\": 22}"_qs);
    QCOMPARE(bench.edit.caret(), 18);
    // A replacement that is mostly what was there leaves a caret in its unchanged part alone.
    bench.document.commit({{{0, bench.document.text().size()}, u"{\"y\": 0, \"a\": 1, \"b\": 22}"_qs}}, u"Set"_qs);
    QCOMPARE(bench.edit.caret(), 18);
}

void TextBridgeTest::patchesKeepTheFirstVisibleLine()
{
    QString text = u"[\n"_qs;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("  %1,\n").arg(i);
    Bench bench(text + u"0]"_qs);
    bench.edit.resize(300, 200);
    bench.edit.show();
    bench.edit.verticalScrollBar()->setValue(200);
    const QString top = bench.edit.cursorForPosition({0, 0}).block().text();
    bench.document.commit({{{2, 2}, u"  -1,\n  -2,\n"_qs}}, u"Insert"_qs);
    QCOMPARE(bench.edit.cursorForPosition({0, 0}).block().text(), top);
}

void TextBridgeTest::patchesKeepFolds()
{
    Bench bench(u"{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": 2\n}"_qs);
    bench.edit.toggleFold(bench.edit.document()->findBlockByNumber(1));
    bench.document.commit({{{1, 1}, u"\n  \"x\": 0,"_qs}}, u"Insert"_qs);
    QVERIFY(bench.edit.folding().isFolded(bench.edit.document()->findBlockByNumber(2)));
    QVERIFY(!bench.edit.document()->findBlockByNumber(3).isVisible());
}

void TextBridgeTest::whatQtCannotShowStaysInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a no-break space") << u"{\"a\": \"x\u00a0y\"}"_qs;
    QTest::newRow("an emoji") << u"{\"a\": \"\U0001F600\"}"_qs;
    QTest::newRow("a paragraph separator") << u"{\"a\": \"x\u2029y\"}"_qs;
    QTest::newRow("a line separator") << u"{\"a\": \"x\u2028y\"}"_qs;
    QTest::newRow("a carriage return alone") << u"{\"a\":\r 1}"_qs;
    QTest::newRow("carriage return and line feed") << u"{\r\n\"a\": 1}"_qs;
    QTest::newRow("Qt's own frame marks") << u"{\"a\": \"\ufdd0\ufdd1\ufffc\"}"_qs;
    QTest::newRow("a byte order mark and NUL") << u"\ufeff{\"a\": \""_qs + QChar(u'\0') + u"\"}"_qs;
    QTest::newRow("half a surrogate pair") << u"{\"a\": \""_qs + QChar(0xd83d) + u"\"}"_qs;
}

void TextBridgeTest::whatQtCannotShowStaysInTheText()
{
    QFETCH(QString, text);
    Bench bench(text);
    QCOMPARE(bench.document.history().count(), 0);
    bench.edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&bench.edit, u" "_qs);
    QCOMPARE(bench.document.text(), text + u' ');
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), text);
}

void TextBridgeTest::aPastedTextHasPlainLineBreaks()
{
    Bench bench(u"{}"_qs);
    QGuiApplication::clipboard()->setText(u"1\r\n2\r3\u00a0"_qs);
    bench.edit.moveCursor(QTextCursor::End);
    bench.edit.paste();
    QCOMPARE(bench.document.text(), u"{}1\n2\n3\u00a0"_qs);
}

void TextBridgeTest::anEditInTwoPlacesIsOneStep()
{
    Bench bench(u"a b c"_qs);
    QTextCursor cursor(bench.edit.document());
    cursor.beginEditBlock();
    cursor.setPosition(5);
    cursor.insertText(u"!"_qs);
    cursor.setPosition(0);
    cursor.insertText(u"?"_qs);
    cursor.endEditBlock();
    QCOMPARE(bench.document.text(), u"?a b c!"_qs);
    QCOMPARE(bench.document.history().count(), 1);
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), u"a b c"_qs);
    QCOMPARE(bench.shown(), u"a b c"_qs);
}

void TextBridgeTest::undoGoesThroughTheDocument()
{
    Bench bench(u"{}"_qs);
    bench.edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&bench.edit, u"x"_qs);
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), u"{}"_qs);
    QCOMPARE(bench.shown(), u"{}"_qs);
    bench.document.history().redo();
    QCOMPARE(bench.shown(), u"{}x"_qs);
    QVERIFY(!bench.edit.isUndoRedoEnabled());
}

static QString largeText()
{
    QString text = u"[\n"_qs;
    while (text.size() < 1024 * 1024)
        text += QStringLiteral("  {\"n\": %1, \"s\": \"words\"},\n").arg(text.size());
    return text + u"  0\n]"_qs;
}

void TextBridgeTest::aLargeTextArrivesInSlicesAndIsNoEdit()
{
    const QString text = largeText();
    Bench bench(text);
    QVERIFY(bench.bridge.isLoading());
    QVERIFY(bench.edit.isReadOnly());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.bridge.isLoading(), 60000);
    QVERIFY(!bench.edit.isReadOnly());
    QCOMPARE(bench.shown(), text);
    QCOMPARE(bench.document.text(), text);
    QCOMPARE(bench.document.history().count(), 0);
    QCOMPARE(bench.edit.caret(), 0);
}

void TextBridgeTest::anEditDuringLoadingIsNotLost()
{
    QString text = largeText();
    Bench bench(text);
    QVERIFY(bench.bridge.isLoading());
    bench.document.commit({{{0, 1}, u"[ 7,"_qs}}, u"Set"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.bridge.isLoading(), 60000);
    text.replace(0, 1, u"[ 7,"_qs);
    QCOMPARE(bench.shown(), text);
    QCOMPARE(bench.document.text(), text);
}

void TextBridgeTest::randomEditsFromBothSidesAgree()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = u"{}[]\",: \nab\u00a0\u2029\U0001F600"_qs;
    const QString first = u"{\n  \"a\": [1, 2],\n  \"b\": {}\n}"_qs;
    Bench bench(first);
    for (int step = 0; step < 300; ++step) {
        const auto length = int(bench.document.text().size());
        const int begin = random.bounded(length + 1);
        const int end = begin + random.bounded(std::min(4, length - begin) + 1);
        const QString piece = letters.mid(random.bounded(int(letters.size())), 1 + random.bounded(3));
        if (random.bounded(2) == 0) {
            QTextCursor cursor(bench.edit.document());
            cursor.setPosition(begin);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            cursor.insertText(piece);
        } else {
            bench.document.commit({{{begin, end}, piece}}, u"Set"_qs);
        }
        QCOMPARE(bench.shown(), editor::shownForm(bench.document.text()));
    }
    while (bench.document.history().canUndo())
        bench.document.history().undo();
    QCOMPARE(bench.document.text(), first);
    QCOMPARE(bench.shown(), first);
}

BATUTA_WINDOW_TEST(TextBridgeTest)
#include "tst_text_bridge.moc"
