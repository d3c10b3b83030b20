// The glossary in the window: by the menu, from a state's kind, from an explanation; and predicting, which is remembered.
#include "app/actions.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/workspace/desk.h"
#include "tests/runner/runner.h"
#include "ui/lesson/glossary_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace app;

namespace {

struct Room
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.json"))};
    MainWindow window{workspace, {}};

    Room()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
    }
    lessons::GlossaryWindow *glossary() const
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<lessons::GlossaryWindow *>(each); found && found->isVisible())
                return found;
        return nullptr;
    }
    QToolButton *whatIsThis() const // of the workflow in front
    {
        for (auto *each : window.findChildren<QToolButton *>(QStringLiteral("what-is-this")))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QString word() const { return glossary()->findChild<QLabel *>(QStringLiteral("term-word"))->text(); }
    void trigger(const char *name) const { window.findChild<QAction *>(QString::fromLatin1(name))->trigger(); }
};

} // namespace

class TestGlossaryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { setLanguage(QStringLiteral("en")); }
    void cleanup() { setLanguage(QStringLiteral("en")); }

    void theMenuOpensItAndItIsSearched()
    {
        Room room;
        QVERIFY(!room.glossary());
        room.trigger("glossary");
        QTRY_VERIFY(room.glossary());
        auto *list = room.glossary()->findChild<QListWidget *>(QStringLiteral("glossary-list"));
        auto *search = room.glossary()->findChild<QLineEdit *>(QStringLiteral("glossary-search"));
        QCOMPARE(list->count(), int(lesson::Glossary::in(QStringLiteral("en")).terms().size()));
        QTest::keyClicks(search, QStringLiteral("maxdelay"));
        QVERIFY(list->count() >= 1 && list->count() < 4);
        QCOMPARE(room.word(), QStringLiteral("growing pauses"));
        // One term leads to another, whatever was searched for.
        QTest::mouseClick(room.glossary()->findChild<QPushButton *>(QStringLiteral("see:jitter")), Qt::LeftButton);
        QCOMPARE(room.word(), QStringLiteral("pauses by chance"));
        QVERIFY(search->text().isEmpty());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!room.glossary());
        room.trigger("glossary");
        QTRY_VERIFY(room.glossary());
    }

    void itSpeaksTheUsersLanguage()
    {
        Room room;
        room.trigger("glossary");
        QTRY_VERIFY(room.glossary());
        setLanguage(QStringLiteral("pt_BR"));
        QTRY_COMPARE(room.glossary()->windowTitle(), QStringLiteral("Glossário"));
        auto *search = room.glossary()->findChild<QLineEdit *>(QStringLiteral("glossary-search"));
        QTest::keyClicks(search, QStringLiteral("transicoes")); // without its accents
        auto *list = room.glossary()->findChild<QListWidget *>(QStringLiteral("glossary-list"));
        QVERIFY(list->count() > 0);
        setLanguage(QStringLiteral("es"));
        QTRY_COMPARE(room.glossary()->windowTitle(), QStringLiteral("Glosario"));
    }

    void aStatesKindIsExplained()
    {
        Room room;
        workflow(room);
        QTRY_VERIFY(room.whatIsThis());
        QTest::mouseClick(room.whatIsThis(), Qt::LeftButton);
        QTRY_VERIFY(room.glossary());
        QCOMPARE(room.word(), QStringLiteral("pause"));
    }

    void predictingIsRememberedAndHoldsForEveryWorkflow()
    {
        Room room;
        auto *action = room.window.findChild<QAction *>(QStringLiteral("predict"));
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(room.workspace.front().simulation.predictor().isOn());
        QVERIFY(room.workspace.settings().predicts());
        room.trigger("new");
        QVERIFY(room.workspace.front().simulation.predictor().isOn());
        // The simulator's own button is the same switch.
        room.workspace.front().simulation.setPredicting(false);
        QVERIFY(!action->isChecked());
        QVERIFY(!room.workspace.settings().predicts());
    }

private:
    static void workflow(Room &room)
    {
        room.trigger("new");
        room.workspace.front().document.reset(
            QStringLiteral("{\"StartAt\": \"Rest\", \"States\": {\"Rest\": {\"Type\": \"Wait\", \"Seconds\": 3, "
                           "\"End\": true}}}"),
            json::Format::Json);
        room.workspace.front().session.select({asl::StatePath().child(0, QStringLiteral("Rest"))});
    }
};

BATUTA_WINDOW_TEST(TestGlossaryWindow)
#include "tst_glossary.moc"
