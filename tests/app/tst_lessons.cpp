// A lesson in the window, as one who opens the program for the first time goes through it.
#include "app/actions.h"
#include "app/language.h"
#include "app/lessons.h"
#include "app/main_window.h"
#include "app/workspace/desk.h"
#include "app/workspace/lesson_place.h"
#include "tests/runner/runner.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/markdown_text.h"
#include "ui/lesson/quiz_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace app;

namespace {

struct Class
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{workspace, {}};

    Class()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
    }
    template <class Widget>
    Widget *part(const char *name) const
    {
        Widget *found = nullptr;
        for (Widget *each : window.findChildren<Widget *>(QString::fromLatin1(name)))
            if (each->isVisible())
                found = each;
        return found;
    }
    void click(const char *name) const
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    lessons::LessonView *lesson() const { return window.desk().lessonPlace().view(); }
    QString feedback() const
    {
        auto *label = part<QLabel>("lesson-feedback");
        return label ? label->text() : QString();
    }
    void edit(const QString &from, const QString &to) const
    {
        document::WorkflowDocument &document = workspace.front().document;
        const qsizetype at = document.text().indexOf(from);
        QVERIFY(at >= 0);
        document.commit({{{at, at + from.size()}, to}}, QStringLiteral("Typing"));
    }
};

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
    }
    void cleanup() { setLanguage(QStringLiteral("en")); }

    void theFirstLessonIsDoneWithinAMinute()
    {
        Class room;
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(room.part<QPushButton>("lesson:01-first-workflow"));
        room.click("lesson:01-first-workflow");
        QTRY_VERIFY(room.lesson() && room.lesson()->isVisible());
        QCOMPARE(room.workspace.front().session.viewMode(), session::ViewMode::Design);
        room.click("lesson-next");
        room.window.actions()[Act::Simulate]->trigger(); // F5, as the text says
        QTRY_VERIFY(room.workspace.front().simulation.isActive());
        // The state where it begins: the wrong one first.
        const auto state = [](const char *name) { return asl::StatePath().child(0, QString::fromLatin1(name)); };
        room.workspace.front().session.select({state("Assinar")});
        room.click("quiz-check");
        QVERIFY(room.part<QLabel>("quiz-said")->text().contains(u"Assinar"));
        room.workspace.front().session.select({state("Saudar")});
        room.click("quiz-check");
        QVERIFY(room.part<QLabel>("quiz-said")->text().startsWith(u"Right."));
        room.click("lesson-next");
        QTRY_VERIFY(room.feedback().contains(u"Saudar")); // what is missing, by a run
        room.edit(QStringLiteral("\"End\": true"), QStringLiteral("\"Next\": \"Assinar\""));
        QTRY_VERIFY(room.feedback().startsWith(u"Well done"));
        QVERIFY(!room.part<QPushButton>("lesson-show-run"));
        QVERIFY(room.lesson()->progress().done.contains(QStringLiteral("task connect")));
        qInfo("the first lesson's task was done after %lld ms", clock.elapsed());
        room.workspace.front().document.history().setClean();
    }

    void whatIsWrongIsShownByARunOfOnesOwn()
    {
        Class room;
        room.window.openFiles({QStringLiteral(BATUTA_SOURCE "/resources/lessons/03-choice")});
        QTRY_VERIFY(room.lesson());
        room.lesson()->goToStep(2);
        QTRY_VERIFY(room.part<QPushButton>("lesson-show-run"));
        const lesson::Evidence evidence = *lesson::evidenceIn(*room.lesson()->grade());
        room.click("lesson-show-run");
        const auto &simulation = room.workspace.front().simulation;
        QTRY_VERIFY(simulation.isActive() && simulation.position() == evidence.parting.one);
        QVERIFY(*simulation.recording()->events.front().payload == evidence.trial.input);
    }

    void hintsOpenOneByOne()
    {
        Class room;
        room.window.openFiles({QStringLiteral(BATUTA_SOURCE "/resources/lessons/01-first-workflow")});
        QTRY_VERIFY(room.lesson());
        room.lesson()->goToStep(2);
        const auto texts = [&room] { return room.lesson()->findChildren<lessons::MarkdownText *>().size(); };
        const qsizetype before = texts();
        for (int opened = 1; opened <= 3; ++opened) {
            room.click("lesson-hint");
            QCOMPARE(texts(), before + opened);
        }
        QVERIFY(!room.part<QPushButton>("lesson-hint"));
    }

    void progressIsKeptAndShownOnTheWelcomePage()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(file);
            lessons::Progress progress;
            progress.done = {QStringLiteral("task connect")};
            progress.step = 2;
            progress.isWhole = true;
            keepProgress(settings, QStringLiteral("01-first-workflow"), progress);
            QVERIFY(settings.store());
        }
        Settings again(file);
        const lessons::Progress read = progressIn(again, QStringLiteral("01-first-workflow"));
        QCOMPARE(read.step, 2);
        QVERIFY(read.isWhole && read.done.contains(QStringLiteral("task connect")));
        QCOMPARE(progressIn(again, QStringLiteral("02-sequence")), lessons::Progress());
        QCOMPARE(lessons::progressFrom("garbage"), lessons::Progress());
    }

    void anotherFileHasNoLesson()
    {
        Class room;
        room.window.openFiles({QStringLiteral(BATUTA_SOURCE "/resources/lessons/01-first-workflow")});
        QTRY_VERIFY(room.lesson());
        QVERIFY(room.window.actions()[Act::ShowLesson]->isEnabled());
        room.window.actions()[Act::New]->trigger();
        QVERIFY(!room.lesson());
        QVERIFY(!room.window.actions()[Act::ShowLesson]->isEnabled());
    }

    void aLessonSpeaksTheUsersLanguage()
    {
        Class room;
        room.window.openFiles({QStringLiteral(BATUTA_SOURCE "/resources/lessons/01-first-workflow")});
        QTRY_VERIFY(room.lesson());
        const auto title = [&room] { return room.lesson()->findChild<QLabel *>()->text(); };
        QCOMPARE(title(), QStringLiteral("Your first workflow"));
        setLanguage(QStringLiteral("pt_BR"));
        QTRY_VERIFY(title() != QStringLiteral("Your first workflow"));
        QVERIFY(title() == lessonAt(QStringLiteral(":/lessons/01-first-workflow"))->pages.front().title);
    }

    void expressionsAreJudgedByTheirValues()
    {
        lesson::Quiz quiz;
        quiz.kind = lesson::Quiz::Kind::Expression;
        quiz.answer = QStringLiteral("$sum(items.price)");
        quiz.data = {Value::parse(R"({"items": [{"price": 2}, {"price": 3}]})"),
                     Value::parse(R"({"items": [{"price": 4}]})")};
        QVERIFY(lessons::tried(quiz, QStringLiteral("$reduce(items.price, function($a, $b) {$a + $b})")).isRight);
        const lessons::Tried wrong = lessons::tried(quiz, QStringLiteral("items[0].price + 3"));
        QVERIFY(!wrong.isRight && wrong.data.contains(u"4") && wrong.given == u"7" && wrong.wanted == u"4");
        QVERIFY(!lessons::tried(quiz, QStringLiteral("$sum(")).fault.isEmpty());
    }

    void whatTheLessonShowsIsNeverFetched()
    {
        const lessons::MarkdownText text(QStringLiteral("![x](/etc/hostname) <img src='/etc/hostname'> **b**"));
        QVERIFY(text.toPlainText().contains(u"<img") && !text.toPlainText().contains(u"**"));
        lessons::MarkdownText asked{QString()};
        QVERIFY(
            !asked.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isValid());
    }
};

BATUTA_WINDOW_TEST(TestLessons)
#include "tst_lessons.moc"
