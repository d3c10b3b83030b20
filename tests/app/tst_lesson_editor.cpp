// Writing a lesson as its teacher does: text, preview, faults, cases out of runs, and a file that is never lost.
#include "app/actions.h"
#include "app/language.h"
#include "app/lesson_files.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/teaching/lesson_editor.h"
#include "app/teaching/new_lesson.h"
#include "app/workspace/desk.h"
#include "core/lesson/check.h"
#include "core/lesson/refusals.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"
#include "ui/editor/code_edit.h"
#include "ui/lesson/lesson_view.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

using namespace app;

namespace {

// Presses a button of the next question, when it comes; true where one came.
std::shared_ptr<bool> answerNext(QMessageBox::StandardButton button, const QString &words = {})
{
    auto came = std::make_shared<bool>(false);
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, came, button, words] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        *came = true;
        timer->deleteLater();
        timer->stop();
        QAbstractButton *wanted = box->button(button);
        for (QAbstractButton *each : box->buttons())
            if (!words.isEmpty() && each->text() == words)
                wanted = each;
        wanted->click();
    });
    timer->start(20);
    return came;
}

struct Study
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{workspace, {}};
    QString lesson = folder.filePath(QStringLiteral("greeting"));
    QString file;
    LessonEditor *written;

    Study()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
        file = madeLesson(lesson).value();
        QByteArray text = tests::got(file);
        QVERIFY(tests::put(file, text.replace("title:   #", "title: Greeting   #")));
        written = new LessonEditor(
            workspace.settings(),
            [this](const std::string &name) { return workspace.front().simulation.caseOfRun(name); }, &window);
    }
    void open()
    {
        QVERIFY(written->open(file));
        written->show();
        QVERIFY(QTest::qWaitForWindowActive(written, runner::Patience));
        QTRY_VERIFY(preview());
        QTRY_COMPARE(faults()->count(), 1); // "nothing is wrong"
    }
    editor::CodeEdit *edit() const { return written->findChild<editor::CodeEdit *>(); }
    QListWidget *faults() const { return written->findChild<QListWidget *>(QStringLiteral("lesson-faults")); }
    lessons::LessonView *preview() const { return written->findChild<lessons::LessonView *>(); }
    bool shows(const QString &words) const
    {
        if (!preview())
            return false;
        const auto labels = preview()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *each) { return each->text() == words; });
    }
    void replace(const QString &from, const QString &to) const
    {
        const qsizetype at = edit()->toPlainText().indexOf(from);
        QVERIFY(at >= 0);
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + from.size()), QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
        edit()->setFocus();
        QTest::keyClicks(edit(), to);
    }
    std::vector<lesson::Fault> checked() const
    {
        return lesson::faultsOf(lesson::read(lessonFilesAt(lesson).value()).value());
    }
    void click(const char *name) const
    {
        QTest::mouseClick(written->findChild<QPushButton *>(QLatin1StringView(name)), Qt::LeftButton);
    }
    QStringList messages() const { return written->findChild<MessageBar *>()->texts(); }
};

} // namespace

class TestLessonEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
    }
    void cleanup() { setLanguage(QStringLiteral("en")); }

    void aNewLessonLacksOnlyWhatIsToBeFilledIn_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "pt_BR", "es"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void aNewLessonLacksOnlyWhatIsToBeFilledIn()
    {
        QFETCH(QString, code);
        setLanguage(code);
        QTemporaryDir folder;
        const QString there = folder.filePath(QStringLiteral("new"));
        const auto made = madeLesson(there);
        QVERIFY(made);
        const auto faults = lesson::faultsOf(lesson::read(lessonFilesAt(there).value()).value());
        for (const lesson::Fault &each : faults)
            qInfo("%s:%d %s %s", qPrintable(each.file), each.line, qPrintable(each.reason.name()),
                  qPrintable(each.reason.arguments.join(u' ')));
        QCOMPARE(faults.size(), 1u);
        QVERIFY(faults.front().reason.arguments.contains(QStringLiteral("title")));
        QVERIFY(!madeLesson(there)); // what lies there is not written over
    }

    void aFaultAppearsAtItsLineAndGoesAgain()
    {
        Study study;
        study.open();
        QCOMPARE(study.written->windowTitle().left(9), QStringLiteral("greeting/"));
        study.replace(QStringLiteral("needs: [greets]"), QStringLiteral("needs: [wave]"));
        const int line = study.edit()->textCursor().blockNumber();
        QTRY_VERIFY(study.faults()->item(0)->text().contains(u"wave"));
        const QString told = study.faults()->item(0)->text();
        QVERIFY2(told.startsWith(u"lesson.md:"), qPrintable(told));
        const int at = told.section(u':', 1, 1).section(u' ', 0, 0).toInt() - 1;
        QVERIFY(std::abs(at - line) <= 2 && study.edit()->isFaulty(at));
        // A click goes there.
        study.edit()->moveCursor(QTextCursor::Start);
        QTest::mouseClick(study.faults()->viewport(), Qt::LeftButton, {},
                          study.faults()->visualItemRect(study.faults()->item(0)).center());
        QCOMPARE(study.edit()->textCursor().blockNumber(), at);
        // Its own history takes it back.
        while (study.written->isWindowModified())
            QTest::keyClick(study.edit(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!study.faults()->item(0)->text().contains(u"wave"));
        QVERIFY(!study.edit()->isFaulty(at));
        QCOMPARE(study.window.workspace().front().document.history().count(), 0);
    }

    void thePreviewFollowsTextAndCaret()
    {
        Study study;
        study.open();
        QVERIFY(study.shows(QStringLiteral("Greeting")));
        study.replace(QStringLiteral("## The first step"), QStringLiteral("## Say hello"));
        QTRY_VERIFY(study.shows(QStringLiteral("Say hello")));
        study.edit()->moveCursor(QTextCursor::Start);
        QVERIFY(!study.shows(QStringLiteral("Say hello")));
        study.edit()->moveCursor(QTextCursor::End);
        QVERIFY(study.shows(QStringLiteral("Say hello")));
        const auto undone = answerNext(QMessageBox::Discard);
        study.written->close();
        QVERIFY(*undone);
    }

    void aRunBecomesACaseOfTheLesson_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("seen") << false;
        QTest::newRow("hidden") << true;
    }
    void aRunBecomesACaseOfTheLesson()
    {
        QFETCH(bool, isHidden);
        Study study;
        study.open();
        study.click("keep-run-in-lesson");
        QCOMPARE(study.messages().size(), 1); // there is no run
        study.window.openFiles({study.lesson + QStringLiteral("/reference.asl.json")});
        Workbench &bench = study.workspace.front();
        bench.simulation.setInputText(QStringLiteral(R"({"who": "Ana"})"));
        bench.simulation.start();
        bench.simulation.runToEnd();
        QTRY_VERIFY(bench.simulation.isAtEnd());
        study.click("keep-run-in-lesson");
        auto *dialog = study.written->findChild<QDialog *>(QStringLiteral("case-keeping"));
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("case-name"));
        QTest::keyClicks(name, QStringLiteral("greets")); // there is one already
        if (isHidden)
            dialog->findChild<QRadioButton *>(QStringLiteral("case-hidden"))->click();
        QTest::keyClick(name, Qt::Key_Return);
        const QString file = study.lesson + (isHidden ? QStringLiteral("/hidden") : QStringLiteral("/cases"))
            + QStringLiteral(".rehearsal.json");
        const Value json = Value::parse(tests::got(file).toStdString());
        const Value &kept = json.at("Cases").back();
        QCOMPARE(kept.at("Name").get<std::string>(), std::string(isHidden ? "greets" : "greets (2)"));
        QCOMPARE(json.at("Cases").size(), isHidden ? 1u : 2u);
        QVERIFY(kept.dump().find("Ana") != std::string::npos);
        QVERIFY(study.checked().empty());
        bench.document.history().setClean();
    }

    void whatAnotherProgramWroteIsAskedAbout()
    {
        Study study;
        study.open();
        study.replace(QStringLiteral("## The first step"), QStringLiteral("## Mine"));
        QVERIFY(tests::put(study.file, "theirs"));
        auto asked = answerNext(QMessageBox::Cancel);
        study.click("save-lesson");
        QVERIFY(*asked);
        QCOMPARE(tests::got(study.file), QByteArray("theirs"));
        QVERIFY(study.edit()->toPlainText().contains(u"## Mine"));
        asked = answerNext(QMessageBox::NoButton, QStringLiteral("Write over it"));
        study.click("save-lesson");
        QVERIFY(*asked);
        QVERIFY(tests::got(study.file).contains("## Mine"));
        QVERIFY(!study.written->isWindowModified());
    }

    void unsavedChangesAreAskedAbout()
    {
        Study study;
        study.open();
        study.replace(QStringLiteral("## The first step"), QStringLiteral("## Mine"));
        QVERIFY(study.written->isWindowModified());
        auto asked = answerNext(QMessageBox::Cancel);
        QVERIFY(!study.written->close());
        QVERIFY(*asked && study.written->isVisible());
        asked = answerNext(QMessageBox::Cancel);
        QVERIFY(!study.window.close()); // the window's end would be its end
        QVERIFY(*asked && study.window.isVisible());
        asked = answerNext(QMessageBox::Save);
        QVERIFY(study.written->close());
        QVERIFY(*asked);
        QVERIFY(tests::got(study.file).contains("## Mine"));
    }

    void theProgramTakesALessonsFolder()
    {
        Study study;
        const tests::Program program;
        const QString line = QStringLiteral("$batuta --settings s.ini --screenshot seen.png '%1'");
        const tests::Reply reply = program.shell(line.arg(study.lesson));
        QVERIFY2(reply.code == 0, reply.complained.constData());
        QVERIFY(!program.read(QStringLiteral("seen.png")).isEmpty());
        QCOMPARE(program.shell(line.arg(study.folder.path())).code, 2); // that holds no lesson
    }
};

BATUTA_WINDOW_TEST(TestLessonEditor)
#include "tst_lesson_editor.moc"
