// The editor's help with ASL through its keys: completion, fixes, places, renaming, outline, explanations.
#include "tests/runner/runner.h"
#include "ui/editor/asl_editor.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/hover_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using editor::AslEditor;

static const QString Unfinished = uR"~({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Pass",
      "Next": "B"
    },
    "B": {
      "Type": "Pass"
    }
  }
})~"_qs;

class AssistanceTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(const QString &text = Unfinished, json::Format format = json::Format::Json)
        {
            document.reset(text, format);
            session.setFindings(
                {document.snapshot()->number, {}, validate::diagnosed(document.snapshot()->definition)});
            view.resize(600, 400);
            view.show();
            view.code().setFocus();
        }
        void putCaretAfter(const QString &words)
        {
            QTextCursor cursor = view.code().textCursor();
            cursor.setPosition(int(document.text().indexOf(words) + words.size()));
            view.code().setTextCursor(cursor);
        }
        void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
        {
            QTest::keyClick(&view.code(), key, with);
        }
        QTreeWidget &completions() { return *view.findChild<QTreeWidget *>(u"completions"_qs); }
        QWidget *popup(const char *name) { return view.findChild<QWidget *>(QLatin1String(name)); }
        static QStringList rows(const QTreeWidget &list)
        {
            QStringList all;
            for (int i = 0; i < list.topLevelItemCount(); ++i)
                all << list.topLevelItem(i)->text(0);
            return all;
        }
        document::WorkflowDocument document;
        session::Session session{document};
        AslEditor view{session};
    };

private Q_SLOTS:
    void typingOpensTheListAndEnterTakes();
    void yamlIsCompletedToo();
    void controlSpaceOpensAndEscapeCloses();
    void tabTakesWhatWasGoneTo();
    void proseIsLeftAlone();
    void altEnterFixes();
    void nothingToFixIsSaid();
    void f2RenamesEverywhere();
    void shiftF12TellsThePlaces();
    void theOutlineIsNarrowedByTyping();
    void theSignatureIsShownWhileACallIsTyped();
    void wordsAreExplained_data();
    void wordsAreExplained();
    void aCallsParametersAreExplained_data();
    void aCallsParametersAreExplained();
    void wordsOfYamlAreExplained();
};

void AssistanceTest::typingOpensTheListAndEnterTakes()
{
    Bench bench;
    bench.putCaretAfter(u"\"Type\": \"Pass\""_qs);
    bench.document.commit({{{bench.view.code().caret(), bench.view.code().caret()}, u",\n      "_qs}}, u"Set"_qs);
    bench.putCaretAfter(u"\"Type\": \"Pass\",\n      "_qs);
    QTest::keyClicks(&bench.view.code(), u"\"Comm"_qs);
    QTRY_VERIFY(bench.completions().isVisible());
    QTRY_COMPARE(Bench::rows(bench.completions()), QStringList{u"Comment"_qs});
    const QString typed = bench.document.text();
    const int steps = bench.document.history().count();
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.completions().isVisible());
    QVERIFY2(bench.document.text().contains(u"\"Type\": \"Pass\",\n      \"Comment\": \"\",\n      \"Next\""_qs),
             qPrintable(bench.document.text()));
    QCOMPARE(bench.document.history().count(), steps + 1);
    QCOMPARE(bench.view.code().caret(), int(bench.document.text().indexOf(u"\"Comment\": \"") + 12));
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), typed);
}

void AssistanceTest::yamlIsCompletedToo()
{
    const QString text = u"StartAt: A\nStates:\n  A:\n    Type: Pass\n    \n  B:\n    Type: Succeed\n"_qs;
    Bench bench(text, json::Format::Yaml);
    bench.putCaretAfter(u"Type: Pass\n    "_qs);
    QTest::keyClicks(&bench.view.code(), u"Ne"_qs);
    QTRY_VERIFY(bench.completions().isVisible());
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(Bench::rows(bench.completions()), QStringList{u"B"_qs});
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.document.text(), QString(text).replace(u"Pass\n    \n"_qs, u"Pass\n    Next: B\n"_qs));
}

void AssistanceTest::controlSpaceOpensAndEscapeCloses()
{
    Bench bench;
    bench.putCaretAfter(u"\"Next\": \""_qs);
    bench.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bench.completions().isVisible());
    QCOMPARE(Bench::rows(bench.completions()), QStringList{u"B"_qs});
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.completions().isVisible());
    QCOMPARE(bench.document.text(), Unfinished);
}

void AssistanceTest::tabTakesWhatWasGoneTo()
{
    Bench bench;
    bench.putCaretAfter(u"\"StartAt\": \""_qs);
    bench.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(Bench::rows(bench.completions()), (QStringList{u"A"_qs, u"B"_qs}));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.document.text(), QString(Unfinished).replace(u"\"StartAt\": \"A\""_qs, u"\"StartAt\": \"B\""_qs));
}

void AssistanceTest::proseIsLeftAlone()
{
    Bench bench(u"{ \"Comment\": \"\" }"_qs);
    bench.putCaretAfter(u": \""_qs);
    QTest::keyClicks(&bench.view.code(), u"States"_qs);
    QCoreApplication::processEvents();
    QVERIFY(!bench.completions().isVisible());
    QCOMPARE(bench.document.text(), u"{ \"Comment\": \"States\" }"_qs);
}

void AssistanceTest::altEnterFixes()
{
    Bench bench;
    bench.putCaretAfter(u"    \"B"_qs);
    bench.press(Qt::Key_Return, Qt::AltModifier);
    QWidget *choices = bench.popup("choices");
    QVERIFY(choices);
    QCOMPARE(Bench::rows(*choices->findChild<QTreeWidget *>()).value(0), u"End here"_qs);
    QTest::keyClick(choices->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY2(bench.document.text().contains(u"\"Type\": \"Pass\",\n      \"End\": true\n"_qs),
             qPrintable(bench.document.text()));
    QCOMPARE(bench.document.history().undoText(), u"End here"_qs);
}

void AssistanceTest::nothingToFixIsSaid()
{
    Bench bench;
    QSignalSpy said(&bench.session, &session::Session::messageSaid);
    bench.putCaretAfter(u"\"Next"_qs);
    bench.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!bench.popup("choices"));
    QCOMPARE(said.count(), 1);
}

void AssistanceTest::f2RenamesEverywhere()
{
    Bench bench;
    bench.putCaretAfter(u"\"Next\": \"B"_qs);
    bench.press(Qt::Key_F2);
    QWidget *box = bench.popup("nameBox");
    QVERIFY(box);
    auto *name = box->findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"B"_qs);
    name->setText(u"Paid"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bench.document.text(), QString(Unfinished).replace(u"\"B\""_qs, u"\"Paid\""_qs));
    QCOMPARE(bench.document.history().count(), 1);
}

void AssistanceTest::shiftF12TellsThePlaces()
{
    Bench bench;
    bench.putCaretAfter(u"    \"B"_qs);
    bench.press(Qt::Key_F12, Qt::ShiftModifier);
    QWidget *choices = bench.popup("choices");
    QVERIFY(choices);
    QCOMPARE(Bench::rows(*choices->findChild<QTreeWidget *>()), (QStringList{u"\"B\": {"_qs, u"\"Next\": \"B\""_qs}));
    auto *filter = choices->findChild<QLineEdit *>();
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(bench.view.code().textCursor().selectionStart(), int(Unfinished.indexOf(u"\"B\"")));
}

void AssistanceTest::theOutlineIsNarrowedByTyping()
{
    Bench bench;
    bench.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *choices = bench.popup("choices");
    QVERIFY(choices);
    auto *list = choices->findChild<QTreeWidget *>();
    QCOMPARE(Bench::rows(*list), (QStringList{u"A"_qs, u"B"_qs}));
    auto *filter = choices->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"b"_qs);
    QVERIFY(list->topLevelItem(0)->isHidden());
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(asl::toString(bench.session.current()), u"B"_qs);
}

void AssistanceTest::theSignatureIsShownWhileACallIsTyped()
{
    Bench bench(u"{ \"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\","
                " \"Output\": \"{%  %}\", \"End\": true } } }"_qs);
    bench.putCaretAfter(u"{% "_qs);
    QTest::keyClicks(&bench.view.code(), u"$pad($x, "_qs);
    auto *hint = bench.view.findChild<QLabel *>(u"signature"_qs);
    QTRY_VERIFY(hint->isVisible());
    QTRY_VERIFY2(hint->text().contains(u"<b>width</b>"), qPrintable(hint->text()));
    bench.press(Qt::Key_Escape);
    QVERIFY(hint->isHidden());
    bench.press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(hint->isVisible());
    QTest::keyClicks(&bench.view.code(), u"3)"_qs);
    QTRY_VERIFY(hint->isHidden());
}

void AssistanceTest::wordsAreExplained_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("a field") << u"\"Ne"_qs << u"comes next"_qs;
    QTest::newRow("a state's name") << u"\"Next\": \"B"_qs << u"The Pass state"_qs;
    QTest::newRow("an error") << u"\"States.T"_qs << u"save a time-out"_qs;
    QTest::newRow("a function") << u"States.UU"_qs << u"States.UUID()"_qs;
    QTest::newRow("not a value of the user's") << u"\"mi"_qs << QString();
}

void AssistanceTest::wordsAreExplained()
{
    QFETCH(QString, after);
    QFETCH(QString, words);
    const QString text =
        QString(Unfinished)
            .replace(
                u"\"Next\": \"B\""_qs,
                u"\"Next\": \"B\", \"Parameters\": {\"id.$\": \"States.UUID()\", \"x\": \"mine\"}, \"Retry\": [{\"ErrorEquals\": [\"States.TaskFailed\"]}]"_qs);
    Bench bench(text);
    const qsizetype position = text.indexOf(after) + after.size();
    const QString told = editor::explanationAt(bench.document.snapshot()->definition, position);
    QVERIFY2(words.isEmpty() ? told.isEmpty() : told.contains(words), qPrintable(told));
}

void AssistanceTest::aCallsParametersAreExplained_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("needed") << u"TableName"_qs << u"dynamodb:putItem needs TableName: a text."_qs;
    QTest::newRow("given as a path") << u"Item.$"_qs << u"dynamodb:putItem needs Item: an object."_qs;
    QTest::newRow("one of some words") << u"ConditionalOperator"_qs
                                       << u"dynamodb:putItem takes ConditionalOperator: one of AND, OR."_qs;
    QTest::newRow("what no model has") << u"Mood"_qs << QString();
}

void AssistanceTest::aCallsParametersAreExplained()
{
    QFETCH(QString, key);
    const QString text = u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"End\": true, \"Resource\": "
                         "\"arn:aws:states:::dynamodb:putItem\", \"Parameters\": {\"%1\": \"AND\"}}}}"_qs.arg(key);
    Bench bench(text);
    QTEST(editor::explanationAt(bench.document.snapshot()->definition, text.indexOf(key) + 2), "words");
}

void AssistanceTest::wordsOfYamlAreExplained()
{
    const QString text =
        u"StartAt: A\nStates:\n  A:\n    Type: Pass\n    Parameters:\n      id.$: States.UUID()\n    Next: B\n"
        "  B:\n    Type: Succeed\n"_qs;
    Bench bench(text, json::Format::Yaml);
    const auto told = [&](const QString &after) {
        return editor::explanationAt(bench.document.snapshot()->definition, text.indexOf(after) + after.size());
    };
    QVERIFY2(told(u"    Ne"_qs).contains(u"comes next"_qs), qPrintable(told(u"    Ne"_qs)));
    QVERIFY2(told(u"Next: "_qs).contains(u"The Succeed state"_qs), qPrintable(told(u"Next: "_qs)));
    QVERIFY(told(u"States.UU"_qs).contains(u"States.UUID()"_qs));
}

BATUTA_WINDOW_TEST(AssistanceTest)
#include "tst_assistance.moc"
