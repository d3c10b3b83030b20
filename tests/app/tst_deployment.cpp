// File → Export in the window: what the dialog for deployment tools writes, asks and tells, the drawing and the states in
// words, and copies of them.
#include "app/actions.h"
#include "app/deployment_dialog.h"
#include "app/main_window.h"
#include "tests/app/handed_in.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"
#include "ui/editor/code_edit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using tests::Program;

namespace {

const QByteArray WithHoles = R"({
  "StartAt": "Charge",
  "States": {
    "Charge": {"Type": "Task", "Resource": "${Charge.Arn}", "TimeoutSeconds": ${Limit}, "Next": "Put"},
    "Put": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": {"TableName": "${Table}", "Item": {}}, "End": true}
  }
}
)";

const QByteArray Filled = R"({
  "Input": "{}",
  "Substitutions": {"Limit": "30", "Table": "orders"}
})";

using Contents = QMap<QString, QByteArray>;

Contents contentsOf(const QString &folder)
{
    Contents all;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        all.insert(QDir(folder).relativeFilePath(path), tests::got(path));
    }
    return all;
}

} // namespace

class TestDeployment : public QObject
{
    Q_OBJECT

private:
    // The window with a workflow out of a file, and the dialog over it.
    struct Window
    {
        explicit Window(const Program &program, const QString &file = u"order.asl.json"_qs)
            : workspace(program.path(u"settings.ini"_qs)), window(workspace, {})
        {
            window.complete();
            window.resize(1200, 800);
            window.show();
            window.openFiles({program.path(file)});
            window.actions()[app::Act::ExportDeployment]->trigger();
            dialog = window.findChild<app::DeploymentDialog *>();
        }
        template <class Widget>
        Widget *part(const char *name) const
        {
            auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
            if (!found)
                qFatal("The dialog has no %s.", name);
            return found;
        }
        // As a person chooses: the signal of a choice is sent, too.
        void choose(const char *name, int index) const
        {
            auto *combo = part<QComboBox>(name);
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Home);
            for (int i = 0; i < index; ++i)
                QTest::keyClick(combo, Qt::Key_Down);
            QCOMPARE(combo->currentIndex(), index);
        }
        void type(const char *name, const QString &text) const
        {
            auto *line = part<QLineEdit>(name);
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        void typeTags(const QString &lines) const
        {
            auto *tags = part<QPlainTextEdit>("setting:tags");
            for (const QString &line : lines.split(u'\n')) {
                if (!tags->toPlainText().isEmpty())
                    QTest::keyClick(tags, Qt::Key_Return);
                QTest::keyClicks(tags, line);
            }
        }
        void write() const { QTest::mouseClick(part<QPushButton>("write"), Qt::LeftButton); }
        QString outcome() const { return part<QLabel>("outcome")->text(); }
        QStringList notes() const
        {
            QStringList words;
            for (int i = 0; i < part<QListWidget>("notes")->count(); ++i)
                words << part<QListWidget>("notes")->item(i)->text();
            return words;
        }
        app::Workbench &bench() { return workspace.front(); }

        app::Workspace workspace;
        app::MainWindow window;
        QPointer<app::DeploymentDialog> dialog;
    };

private Q_SLOTS:
    void theFilesAreThoseOfTheCommand_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("tool");
        int row = 0;
        for (const char *tool : {"sam", "cloudformation", "serverless", "terraform", "cdk"})
            QTest::newRow(tool) << row++ << QString::fromLatin1(tool);
    }

    void theFilesAreThoseOfTheCommand()
    {
        QFETCH(int, row);
        QFETCH(QString, tool);
        const Program program;
        program.write(u"order.asl.json"_qs, WithHoles);
        program.write(u"order.rehearsal.json"_qs, Filled);
        Window window(program);
        QVERIFY(window.dialog);
        window.choose("tool", row);
        window.type("name", u"orders-prod"_qs);
        window.choose("setting:type", 1);
        window.choose("setting:logging", 3);
        QTest::mouseClick(window.part<QCheckBox>("setting:logs-data"), Qt::LeftButton, {}, {8, 8});
        QTest::mouseClick(window.part<QCheckBox>("setting:tracing"), Qt::LeftButton, {}, {8, 8});
        window.typeTags(u"team=ops\nwhy=a=b"_qs);
        window.choose("setting:role", 1);
        window.type("setting:role-arn", u"arn:aws:iam::111122223333:role/mine"_qs);
        window.type("folder", program.path(u"by-window"_qs));
        window.write();
        QVERIFY2(window.outcome().contains(u"by-window"), qPrintable(window.outcome()));

        // What was chosen is kept beside the file, and the command takes it from there.
        QVERIFY(window.bench().rehearsal.save());
        const QString command = u"$batuta export order.asl.json --as %1 -o by-command --name orders-prod"_qs.arg(tool);
        QCOMPARE(program.shell(command).code, 0);
        const Contents made = contentsOf(program.path(u"by-window"_qs));
        QCOMPARE(made.keys(), contentsOf(program.path(u"by-command"_qs)).keys());
        QVERIFY(made.size() >= 2);
        QVERIFY(made == contentsOf(program.path(u"by-command"_qs)));

        // And it is what the same choices on the command line make.
        program.write(u"order.rehearsal.json"_qs, Filled);
        QCOMPARE(program
                     .shell(command.split(u" -o"_qs).constFirst()
                            + u" -o by-options --name orders-prod --type express --log all --execution-data --tracing"
                              " --tag team=ops --tag why=a=b --role arn:aws:iam::111122223333:role/mine"_qs)
                     .code,
                 0);
        Contents said = contentsOf(program.path(u"by-options"_qs));
        for (auto each = made.cbegin(); each != made.cend(); ++each)
            if (!each.key().endsWith(u".rehearsal.json"))
                QVERIFY2(said.value(each.key()) == each.value(), qPrintable(each.key()));
    }

    void whatIsSeenIsWhatIsWritten()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, WithHoles);
        Window window(program);
        window.type("folder", program.path(u"out"_qs));
        QTRY_VERIFY(window.part<QPushButton>("write")->isEnabled());
        auto *files = window.part<QListWidget>("files");
        window.write();
        QCOMPARE(files->count(), 2); // no rehearsal is there
        for (int row = 0; row < files->count(); ++row) {
            files->setCurrentRow(row);
            QCOMPARE(window.part<editor::CodeEdit>("preview")->toPlainText(),
                     QString::fromUtf8(program.read(u"out/"_qs + files->item(row)->text())));
        }
    }

    void anEditShowsAtOnce()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, WithHoles);
        Window window(program);
        document::WorkflowDocument &document = window.bench().document;
        const qsizetype at = document.text().indexOf(u"${Table}");
        document.commit({{{at, at + 8}, u"${Stock}"_qs}}, u"Edit"_qs);
        QTRY_VERIFY(window.part<editor::CodeEdit>("preview")->toPlainText().contains(u"Stock"));
        document.commit({{{0, 1}, {}}}, u"Break"_qs);
        QTRY_VERIFY(!window.part<QPushButton>("write")->isEnabled());
        QVERIFY(window.outcome().contains(u"broken"));
    }

    void whatIsNotKnownIsTold()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, WithHoles);
        Window window(program);
        QCOMPARE(window.notes().size(), 3);
        for (const QString &name : {u"${Charge.Arn}"_qs, u"${Limit}"_qs, u"${Table}"_qs})
            QVERIFY2(window.notes().join(u'\n').contains(name), qPrintable(window.notes().join(u'\n')));
        window.bench().session.setSubstitutions({{u"Table"_qs, u"orders"_qs}, {u"Charge.Arn"_qs, u"arn:x"_qs}});
        QTRY_COMPARE(window.notes().size(), 1);
        window.choose("setting:role", 1);
        QTRY_COMPARE(window.notes().size(), 2);
        window.type("setting:role-arn", u"arn:aws:iam::1:role/r"_qs);
        QTRY_COMPARE(window.notes().size(), 1);
    }

    void whatIsThereIsAskedAbout()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        QDir(program.path(u"."_qs)).mkpath(u"out"_qs);
        program.write(u"out/template.yaml"_qs, "mine");
        Window window(program);
        window.type("folder", program.path(u"out"_qs));
        const auto answer = [&](QMessageBox::ButtonRole role) {
            window.write();
            auto *box = window.dialog->findChild<QMessageBox *>();
            QVERIFY(box && box->isVisible());
            QVERIFY(box->informativeText().contains(u"template.yaml"));
            QPointer<QMessageBox> open(box);
            for (QAbstractButton *button : box->buttons())
                if (box->buttonRole(button) == role)
                    QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!open);
        };
        answer(QMessageBox::RejectRole);
        QCOMPARE(contentsOf(program.path(u"out"_qs)), (Contents{{u"template.yaml"_qs, "mine"}}));
        answer(QMessageBox::AcceptRole);
        QVERIFY(program.read(u"out/template.yaml"_qs).contains("DefinitionUri"));
        window.write(); // all is there as it is to be: nothing to ask
        QVERIFY(!window.dialog->findChild<QMessageBox *>());
    }

    void whatIsOpenIsNeverWrittenOver()
    {
        const Program program;
        QDir(program.path(u"."_qs)).mkpath(u"statemachine"_qs);
        program.write(u"statemachine/order.asl.json"_qs, tests::Order + " ");
        Window window(program, u"statemachine/order.asl.json"_qs);
        document::WorkflowDocument &document = window.bench().document;
        document.commit({{{0, 0}, u" "_qs}}, u"Edit"_qs);
        window.choose("tool", 0);
        window.type("folder", program.path(u"."_qs));
        window.write();
        QVERIFY2(window.outcome().contains(u"order.asl.json"), qPrintable(window.outcome()));
        QVERIFY(!window.dialog->findChild<QMessageBox *>());
        QCOMPARE(program.read(u"statemachine/order.asl.json"_qs), tests::Order + " ");
        QVERIFY(!QFileInfo::exists(program.path(u"template.yaml"_qs)));
    }

    void tagsThatAreNoneAreToldAndNotKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no value") << u"team"_qs;
        QTest::newRow("no key") << u"=ops"_qs;
        QTest::newRow("the same key twice") << u"a=1\na=2"_qs;
    }

    void tagsThatAreNoneAreToldAndNotKept()
    {
        QFETCH(QString, typed);
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        Window window(program);
        window.typeTags(typed);
        QVERIFY(window.part<QLabel>("tags-error")->isVisible());
        QVERIFY(window.bench().simulation.deployment().tags.size() < 2);
        QCOMPARE(window.part<QPlainTextEdit>("setting:tags")->toPlainText(), typed);
    }

    void userTextIsNeverMarkup()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        Window window(program);
        window.type("name", u"<b>order</b>"_qs);
        QTRY_VERIFY(window.outcome().contains(u"<b>order</b>"));
        QCOMPARE(window.part<QLabel>("outcome")->textFormat(), Qt::PlainText);
    }

    void copiesAreWhatOthersPaste_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("a picture of points") << u"copy-png"_qs << u"application/x-qt-image"_qs << QByteArray();
        QTest::newRow("a picture of lines") << u"copy-svg"_qs << u"image/svg+xml"_qs << QByteArray("<?xml");
        QTest::newRow("a page") << u"copy-pdf"_qs << u"application/pdf"_qs << QByteArray("%PDF");
        QTest::newRow("Mermaid") << u"copy-mermaid"_qs << u"text/plain"_qs << QByteArray("flowchart TD");
        QTest::newRow("DOT") << u"copy-dot"_qs << u"text/plain"_qs << QByteArray("digraph workflow");
        QTest::newRow("Markdown") << u"copy-markdown"_qs << u"text/markdown"_qs << QByteArray("# order");
    }

    void copiesAreWhatOthersPaste()
    {
        QFETCH(QString, action);
        QFETCH(QString, form);
        QFETCH(QByteArray, begin);
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        Window window(program);
        QGuiApplication::clipboard()->clear();
        window.window.findChild<QAction *>(action)->trigger();
        const auto *held = QGuiApplication::clipboard()->mimeData();
        QTRY_VERIFY((held = QGuiApplication::clipboard()->mimeData()) && held->hasFormat(form));
        if (begin.isEmpty())
            QVERIFY(qvariant_cast<QImage>(held->imageData()).width() > 100);
        else
            QVERIFY(held->data(form).startsWith(begin));
    }
};

BATUTA_WINDOW_TEST(TestDeployment)
#include "tst_deployment.moc"
