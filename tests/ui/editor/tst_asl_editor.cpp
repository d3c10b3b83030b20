#include "tests/runner/runner.h"
#include "ui/editor/asl_editor.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/exact_text.h"
#include "ui/editor/go_to_definition.h"

#include <QSignalSpy>

using editor::AslEditor;

static const QString Machine = uR"~({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Pass",
      "Next": "B"
    },
    "B": {
      "Type": "Pass",
      "End": true
    }
  }
})~"_qs;

class AslEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaretSelectsTheStateItEnters();
    void aSelectionBringsTheCaret();
    void aRestingCaretKeepsOthersSelections();
    void replacingAllIsOneStep();
    void findingGoesRound();
    void formattingIsOneStep();
    void theDefinitionOfAName_data();
    void theDefinitionOfAName();
    void aBrokenTextIsToldAtOnce();
    void problemsMoveWithTheText();
    void theCaretsPlaceIsTold();

private:
    struct Bench
    {
        Bench()
        {
            document.reset(Machine, json::Format::Json);
            view.resize(500, 400);
            view.show();
        }
        void putCaret(qsizetype position)
        {
            QTextCursor cursor = view.code().textCursor();
            cursor.setPosition(int(position));
            view.code().setTextCursor(cursor);
        }
        static asl::StatePath path(const QString &name) { return asl::StatePath{}.child(0, name); }
        QString selected() const { return asl::toString(session.current()); }
        QString status() { return view.findChild<QToolButton *>(u"textStatus"_qs)->accessibleName(); }
        document::WorkflowDocument document;
        session::Session session{document};
        AslEditor view{session};
    };
};

void AslEditorTest::theCaretSelectsTheStateItEnters()
{
    Bench bench;
    bench.putCaret(Machine.indexOf(u"\"End\""));
    QTRY_COMPARE(bench.selected(), u"B"_qs);
    bench.putCaret(Machine.indexOf(u"\"Next\""));
    QTRY_COMPARE(bench.selected(), u"A"_qs);
    QCOMPARE(bench.document.history().count(), 0);
}

void AslEditorTest::aSelectionBringsTheCaret()
{
    Bench bench;
    bench.session.select({Bench::path(u"B"_qs)});
    QVERIFY(bench.view.code().caret() > Machine.indexOf(u"\"B\": {"));
}

void AslEditorTest::aRestingCaretKeepsOthersSelections()
{
    Bench bench;
    bench.putCaret(Machine.indexOf(u"\"Next\""));
    QTRY_COMPARE(bench.selected(), u"A"_qs);
    bench.session.select({Bench::path(u"B"_qs)});
    bench.document.commit({{{1, 1}, u"\n  \"Comment\": \"c\","_qs}}, u"Set"_qs);
    QTest::qWait(250);
    QCOMPARE(bench.selected(), u"B"_qs);
}

void AslEditorTest::replacingAllIsOneStep()
{
    Bench bench;
    bench.view.replace();
    QTest::keyClicks(bench.view.findChild<QLineEdit *>(u"findPattern"_qs), u"pass"_qs);
    QTest::keyClicks(bench.view.findChild<QLineEdit *>(u"findReplacement"_qs), u"Succeed"_qs);
    QTest::mouseClick(bench.view.findChild<QToolButton *>(u"replaceAll"_qs), Qt::LeftButton);
    QCOMPARE(bench.document.text(), QString(Machine).replace(u"Pass"_qs, u"Succeed"_qs));
    QCOMPARE(editor::exactText(*bench.view.code().document()), bench.document.text());
    QCOMPARE(bench.document.history().count(), 1);
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), Machine);
}

void AslEditorTest::findingGoesRound()
{
    Bench bench;
    bench.view.find();
    auto *pattern = bench.view.findChild<QLineEdit *>(u"findPattern"_qs);
    QTest::keyClicks(pattern, u"\"Type\""_qs);
    QList<int> places;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(pattern, Qt::Key_Return);
        places += bench.view.code().textCursor().selectionStart();
    }
    QCOMPARE(places[0], int(Machine.indexOf(u"\"Type\"")));
    QVERIFY(places[1] > places[0]);
    QCOMPARE(places[2], places[0]);
    QTest::keyClick(pattern, Qt::Key_Escape);
    QVERIFY(!pattern->isVisible());
}

void AslEditorTest::formattingIsOneStep()
{
    Bench bench;
    bench.document.commit({{{1, 1}, u"   \n"_qs}}, u"Set"_qs);
    QTest::keyClick(&bench.view.code(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.document.text(), Machine);
    QCOMPARE(bench.document.history().count(), 2);
}

void AslEditorTest::theDefinitionOfAName_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("defined");
    QTest::newRow("StartAt") << u"\"A\","_qs << u"\"A\": {"_qs;
    QTest::newRow("Next") << u"\"B\"\n"_qs << u"\"B\": {"_qs;
    QTest::newRow("no name of a state") << u"\"Pass\""_qs << QString();
}

void AslEditorTest::theDefinitionOfAName()
{
    QFETCH(QString, at);
    QFETCH(QString, defined);
    Bench bench;
    const auto place = editor::definitionAt(bench.document.snapshot()->definition, Machine.indexOf(at) + 1);
    QCOMPARE(place ? place->begin : -1, defined.isEmpty() ? -1 : Machine.indexOf(defined));
}

void AslEditorTest::aBrokenTextIsToldAtOnce()
{
    Bench bench;
    const QString sound = bench.status();
    bench.putCaret(Machine.indexOf(u"\"A\": {") + 6);
    QTest::keyClick(&bench.view.code(), Qt::Key_Delete);
    QTest::keyClicks(&bench.view.code(), u" x "_qs);
    QVERIFY(!bench.document.snapshot()->isSound());
    QVERIFY(bench.status() != sound);
    while (bench.document.history().canUndo())
        bench.document.history().undo();
    QCOMPARE(bench.status(), sound);
}

void AslEditorTest::problemsMoveWithTheText()
{
    Bench bench;
    validate::Diagnostic problem;
    problem.rule = validate::Rule::MissingTarget;
    problem.message = u"wrong"_qs;
    const qsizetype at = Machine.indexOf(u"\"B\"\n");
    problem.span = {at, at + 3};
    bench.session.setFindings({bench.document.snapshot()->number, {}, {problem}});
    bench.document.commit({{{1, 1}, u"     "_qs}}, u"Set"_qs);
    bench.view.showFirstProblem();
    QCOMPARE(bench.view.code().textCursor().selectedText(), u"\"B\""_qs);
}

void AslEditorTest::theCaretsPlaceIsTold()
{
    Bench bench;
    QSignalSpy told(&bench.view, &AslEditor::placeChanged);
    bench.putCaret(Machine.indexOf(u"StartAt"));
    QCOMPARE(told.last(), (QVariantList{2, 4}));
}

BATUTA_WINDOW_TEST(AslEditorTest)
#include "tst_asl_editor.moc"
