#include "tests/runner/runner.h"
#include "ui/editor/brackets.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/exact_text.h"

using editor::CodeEdit;

class CodeEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysType_data();
    void keysType();
    void theExactTextKeepsNoBreakSpaces();
    void aLineThatLeavesABracketOpenFolds();
    void theTextUnderAFoldStaysWhileTypingElsewhere();
    void theCaretIsNeverHidden();
    void bracketsMatchAcrossLinesAndOutsideStrings();
    void undoAndRedoReachTheWindow();
};

// "|" stands for the caret; "§" for the selection's other end.
static void showText(CodeEdit &edit, QString text)
{
    qsizetype caret = text.indexOf(u'|');
    qsizetype anchor = text.indexOf(u'§');
    if (anchor >= 0 && anchor < caret)
        --caret;
    text.remove(u'|');
    anchor = text.indexOf(u'§');
    text.remove(u'§');
    edit.setPlainText(text);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(int(anchor < 0 ? caret : anchor));
    cursor.setPosition(int(caret), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

static QString shownText(const CodeEdit &edit)
{
    return editor::exactText(*edit.document()).insert(edit.caret(), u'|');
}

void CodeEditTest::keysType_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys"); // « Backspace, » Tab, ‹ Backtab, ¶ Enter; the rest as typed
    QTest::addColumn<QString>("after");

    QTest::newRow("a quote closes itself") << u"{|}"_qs << u"\"a"_qs << u"{\"a|\"}"_qs;
    QTest::newRow("a quote steps over its partner") << u"{|}"_qs << u"\"a\""_qs << u"{\"a\"|}"_qs;
    QTest::newRow("no pair before a word") << u"|abc"_qs << u"\""_qs << u"\"|abc"_qs;
    QTest::newRow("a bracket closes itself") << u"|"_qs << u"{"_qs << u"{|}"_qs;
    QTest::newRow("brackets in a string are letters") << u"\"|\""_qs << u"{%"_qs << u"\"{%|\""_qs;
    QTest::newRow("a closing bracket steps over") << u"[|]"_qs << u"]"_qs << u"[]|"_qs;
    QTest::newRow("a closing bracket goes back one level") << u"{\n    |"_qs << u"}"_qs << u"{\n  }|"_qs;
    QTest::newRow("Backspace takes an empty pair") << u"a [|]"_qs << u"«"_qs << u"a |"_qs;
    QTest::newRow("Backspace takes one level of indentation") << u"    |a"_qs << u"«"_qs << u"  |a"_qs;
    QTest::newRow("Backspace takes one letter") << u"ab|"_qs << u"«"_qs << u"a|"_qs;
    QTest::newRow("Enter keeps the indentation") << u"  \"a\": 1,|"_qs << u"¶"_qs << u"  \"a\": 1,\n  |"_qs;
    QTest::newRow("Enter between brackets opens a block") << u"  {|}"_qs << u"¶"_qs << u"  {\n    |\n  }"_qs;
    QTest::newRow("Enter after a YAML key indents") << u"States:|"_qs << u"¶"_qs << u"States:\n  |"_qs;
    QTest::newRow("Tab puts one level in") << u"|a"_qs << u"»"_qs << u"  |a"_qs;
    QTest::newRow("Tab indents the selected lines") << u"§a\nb|\nc"_qs << u"»"_qs << u"  a\n  b|\nc"_qs;
    QTest::newRow("Shift+Tab takes it back") << u"  §a\n b|"_qs << u"‹"_qs << u"a\nb|"_qs;
    QTest::newRow("a quote surrounds the selection") << u"a §bc| d"_qs << u"\""_qs << u"a \"bc|\" d"_qs;
}

void CodeEditTest::keysType()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    CodeEdit edit;
    showText(edit, before);
    for (const QChar key : std::as_const(keys)) {
        if (key == u'«')
            QTest::keyClick(&edit, Qt::Key_Backspace);
        else if (key == u'»')
            QTest::keyClick(&edit, Qt::Key_Tab);
        else if (key == u'‹')
            QTest::keyClick(&edit, Qt::Key_Backtab, Qt::ShiftModifier);
        else if (key == u'¶')
            QTest::keyClick(&edit, Qt::Key_Return);
        else
            QTest::keyClick(&edit, key.toLatin1());
    }
    QCOMPARE(shownText(edit), after);
}

void CodeEditTest::theExactTextKeepsNoBreakSpaces()
{
    const QString text = u"a\u00a0b\n\U0001F600 c"_qs;
    QTextDocument document;
    QTextCursor(&document).insertText(text);
    QCOMPARE(editor::exactText(document), text);
    QCOMPARE(editor::shownForm(u"a\u2029b\rc"_qs), u"a\nb\nc"_qs);
}

void CodeEditTest::aLineThatLeavesABracketOpenFolds()
{
    CodeEdit edit;
    edit.setPlainText(u"{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": [1, 2]\n}"_qs);
    const QTextBlock header = edit.document()->findBlockByNumber(1);
    QVERIFY(edit.folding().isFoldable(header));
    QVERIFY(!edit.folding().isFoldable(edit.document()->findBlockByNumber(4)));
    edit.toggleFold(header);
    QVERIFY(edit.folding().isFolded(header));
    QVERIFY(!edit.document()->findBlockByNumber(2).isVisible());
    QVERIFY(edit.document()->findBlockByNumber(3).isVisible());
    edit.toggleFold(header);
    QVERIFY(edit.document()->findBlockByNumber(2).isVisible());
}

void CodeEditTest::theTextUnderAFoldStaysWhileTypingElsewhere()
{
    CodeEdit edit;
    edit.setPlainText(u"{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": 2\n}"_qs);
    edit.toggleFold(edit.document()->findBlockByNumber(1));
    edit.moveCursor(QTextCursor::Start);
    QTest::keyClick(&edit, Qt::Key_Return);
    const QTextBlock header = edit.document()->findBlockByNumber(2);
    QCOMPARE(header.text(), u"  \"a\": {"_qs);
    QVERIFY(edit.folding().isFolded(header));
    QVERIFY(!edit.document()->findBlockByNumber(3).isVisible());
}

void CodeEditTest::theCaretIsNeverHidden()
{
    CodeEdit edit;
    edit.setPlainText(u"{\n  \"a\": {\n    \"b\": 1\n  }\n}"_qs);
    edit.toggleFold(edit.document()->findBlockByNumber(1));
    edit.goTo({18, 21});
    QVERIFY(edit.textCursor().block().isVisible());
    QVERIFY(!edit.folding().isFolded(edit.document()->findBlockByNumber(1)));
}

void CodeEditTest::bracketsMatchAcrossLinesAndOutsideStrings()
{
    QTextDocument document;
    document.setPlainText(u"{ \"}\": [\n1 ]\n}"_qs);
    QCOMPARE(editor::matching(document.findBlockByNumber(0), 0), 13);
    QCOMPARE(editor::matching(document.findBlockByNumber(2), 0), 0);
    QCOMPARE(editor::matching(document.findBlockByNumber(0), 7), 11);
    QCOMPARE(editor::matching(document.findBlockByNumber(0), 3), std::nullopt);
}

void CodeEditTest::undoAndRedoReachTheWindow()
{
    QWidget window;
    auto *edit = new CodeEdit;
    (new QVBoxLayout(&window))->addWidget(edit);
    int undone = 0;
    int redone = 0;
    auto *undo = new QAction(&window);
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(undo, &QAction::triggered, this, [&] { ++undone; });
    auto *redo = new QAction(&window);
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(redo, &QAction::triggered, this, [&] { ++redone; });
    window.addActions({undo, redo});
    window.show();
    edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window, runner::Patience));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(undone, 1);
    QCOMPARE(redone, 1);
}

BATUTA_WINDOW_TEST(CodeEditTest)
#include "tst_code_edit.moc"
