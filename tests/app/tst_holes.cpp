// What a template fills in is seen for what it is: on the drawing, in the forms and in the text, and leads to what rehearsals
// take for it.
#include "app/main_window.h"
#include "app/workspace/desk.h"
#include "tests/app/program.h"
#include "tests/app/with_holes.h"
#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/context_menu.h"
#include "ui/editor/asl_editor.h"
#include "ui/editor/code_edit.h"
#include "ui/session/hole_words.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

using tests::Program;

class TestHoles : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        explicit Window(const Program &program, const QString &file)
            : workspace(program.path(u"settings.ini"_qs)), window(workspace, {})
        {
            window.complete();
            window.resize(1400, 900);
            window.show();
            window.openFiles({program.path(file)});
            session().select({asl::StatePath{}.child(0, u"Charge"_qs)});
        }
        app::Desk &desk() { return *window.findChild<app::Desk *>(); }
        session::Session &session() { return workspace.front().session; }

        app::Workspace workspace;
        app::MainWindow window;
    };

private Q_SLOTS:
    void itIsSeenEverywhere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("a template of SAM")
            << u"template.yaml"_qs << tests::SamWithHole << u"ChargeFn.Arn"_qs << u"!GetAtt ChargeFn.Arn"_qs;
        QTest::newRow("a Fn::Join of CloudFormation") << u"stack.json"_qs << tests::JoinWithHole << u"ChargeFn.Arn"_qs
                                                      << u"{\"Fn::GetAtt\": [\"ChargeFn\", \"Arn\"]}"_qs;
        QTest::newRow("Terraform") << u"main.tf"_qs << tests::TerraformWithHole << u"aws_lambda_function.charge.arn"_qs
                                   << u"aws_lambda_function.charge.arn"_qs;
        QTest::newRow("no template") << u"flow.asl.json"_qs << tests::AloneWithHole << u"F"_qs << u"${F}"_qs;
        QTest::newRow("what looks like markup")
            << u"template.yaml"_qs
            << QByteArray(tests::SamWithHole).replace("!GetAtt ChargeFn.Arn", "!Sub '<img src=/nowhere>&x'")
            << u"Sub1"_qs << u"!Sub '<img src=/nowhere>&x'"_qs;
    }

    void itIsSeenEverywhere()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, words);
        const Program program;
        program.write(file, bytes);
        Window window(program, file.endsWith(u".asl.json") ? file : file + u"#Flow"_qs);

        // On the card.
        canvas::CanvasView &canvas = window.desk().canvas();
        const asl::StatePath charge = window.session().current();
        QTRY_VERIFY(canvas.stage().node(charge));
        QCOMPARE(canvas.stage().node(charge)->look().hole, words);
        QVERIFY(canvas::spokenWords(canvas.stage().node(charge)->look()).contains(words));

        // In the form; its chip leads to the list.
        const auto chipOf = [&] { return window.window.findChild<QToolButton *>(u"hole:"_qs + name); };
        QTRY_VERIFY(chipOf() && chipOf()->isVisible());
        QVERIFY(!chipOf()->toolTip().contains(u"<img")); // escaped
        QVERIFY(!chipOf()->text().contains(u"&x") || chipOf()->text().contains(u"&&x"));
        QTest::mouseClick(chipOf(), Qt::LeftButton);
        auto *dialog = window.window.findChild<QDialog *>(u"substitution-dialog"_qs);
        QVERIFY(dialog && dialog->isVisible());
        auto *field = dialog->findChild<QLineEdit *>(u"substitution-"_qs + name);
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus() || dialog->focusWidget() == field);
        QTest::keyClicks(field, u"arn:aws:lambda:::f"_qs);
        QCOMPARE(window.session().substitutions().value(name), u"arn:aws:lambda:::f"_qs);

        // In the text.
        QCOMPARE(window.session().holes().size(), size_t(1));
        const QString told = session::holeWords(window.session().holes().front(), window.session());
        QVERIFY2(told.contains(words.startsWith(u'$') ? name : words) && told.contains(u"arn:aws:lambda:::f"),
                 qPrintable(told));
        const text::Span place = window.session().holes().front().place;
        editor::CodeEdit &code = window.desk().editor().code();
        QTRY_COMPARE(code.toPlainText(), window.session().document().text());
        QTextCursor caret = code.textCursor();
        caret.setPosition(int(place.begin) + 3);
        code.setTextCursor(caret);
        const QRect at = code.cursorRect();
        const QPoint there = at.center() + QPoint(1, 0);
        QHelpEvent help(QEvent::ToolTip, there, code.viewport()->mapToGlobal(there));
        QApplication::sendEvent(code.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"arn:aws:lambda:::f"), qPrintable(QToolTip::text()));
        QVERIFY(!QToolTip::text().contains(u"<img"));
        QToolTip::hideText();

        // Going to what it means goes nowhere.
        const QString text = window.session().document().text();
        window.desk().editor().goToDefinition();
        QCOMPARE(window.session().document().text(), text);
        QCOMPARE(code.caret(), int(place.begin) + 3);
    }

    void theMenuOfAStateLeadsThere()
    {
        const Program program;
        program.write(u"template.yaml"_qs, tests::SamWithHole);
        Window window(program, u"template.yaml#Flow"_qs);
        canvas::CanvasView &canvas = window.desk().canvas();
        QTRY_VERIFY(canvas.stage().node(window.session().current()));
        canvas::showContextMenu(canvas, {10, 10});
        auto *menu = canvas.findChild<QMenu *>(u"canvasMenu"_qs);
        QVERIFY(menu);
        bool isThere = false;
        for (QAction *action : menu->actions())
            if (action->text().contains(u"ChargeFn.Arn")) {
                isThere = true;
                action->trigger();
            }
        QVERIFY(isThere);
        menu->close();
        QVERIFY(window.window.findChild<QDialog *>(u"substitution-dialog"_qs));
    }

    void anEditTakesItAway()
    {
        const Program program;
        program.write(u"flow.asl.json"_qs, tests::AloneWithHole);
        Window window(program, u"flow.asl.json"_qs);
        canvas::CanvasView &canvas = window.desk().canvas();
        const asl::StatePath charge = window.session().current();
        QTRY_VERIFY(canvas.stage().node(charge));
        const text::Span place = window.session().holes().front().place;
        window.session().document().commit({{place, u"charge"_qs}}, u"Edit"_qs);
        QTRY_VERIFY(canvas.stage().node(charge)->look().hole.isEmpty());
        QVERIFY(window.session().holes().empty());
        window.session().document().history().undo();
        QTRY_VERIFY(!canvas.stage().node(charge)->look().hole.isEmpty());
        QCOMPARE(window.session().holes().front().place, place);
    }

    void anotherWorkflowHasNoneOfIt()
    {
        const Program program;
        program.write(u"template.yaml"_qs, tests::SamWithHole);
        Window window(program, u"template.yaml#Flow"_qs);
        QCOMPARE(window.session().holes().size(), size_t(1));
        window.session().setSubstitutions({{u"ChargeFn.Arn"_qs, u"x"_qs}});
        window.workspace.front().files.openText(
            u"new.asl.json"_qs, u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"_qs);
        QVERIFY(window.session().holes().empty());
        QVERIFY(window.session().substitutions().isEmpty());
    }
};

BATUTA_WINDOW_TEST(TestHoles)
#include "tst_holes.moc"
