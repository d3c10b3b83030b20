#include "app/shortcut_list.h"
#include "tests/runner/runner.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

namespace {

struct Keyboard
{
    explicit Keyboard(const QString &file) : settings(file), bindings(actions, settings) {}

    QAction &command(const QString &name)
    {
        for (QAction *each : actions.all())
            if (each->objectName() == name)
                return *each;
        qFatal("no such command");
    }
    QString keysOf(const QString &name)
    {
        return QKeySequence::listToString(command(name).shortcuts(), QKeySequence::PortableText);
    }

    QWidget window;
    app::Actions actions{&window};
    app::Settings settings;
    app::KeyBindings bindings;
};

void choose(QTableWidget &table, const QString &words)
{
    const QList<QTableWidgetItem *> found = table.findItems(words, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    table.setCurrentItem(found.front());
}

} // namespace

class KeyBindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsTakenFromWhoeverHadItAndRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.json"_qs);
        {
            Keyboard keyboard(file);
            QCOMPARE(keyboard.keysOf(u"fit"_qs), u"Ctrl+1"_qs);
            QCOMPARE(keyboard.bindings.owner(QKeySequence(u"Ctrl+M"_qs)), &keyboard.command(u"minimap"_qs));
            keyboard.bindings.bind(keyboard.command(u"fit"_qs), QKeySequence(u"Ctrl+M"_qs));
            QCOMPARE(keyboard.keysOf(u"minimap"_qs), QString());
            QVERIFY(keyboard.bindings.isOwn(keyboard.command(u"minimap"_qs)));
            QVERIFY(keyboard.command(u"fit"_qs).toolTip().contains(QKeySequence(u"Ctrl+M"_qs).toString()));
        }
        Keyboard again(file);
        QCOMPARE(again.keysOf(u"fit"_qs), u"Ctrl+M"_qs);
        QCOMPARE(again.keysOf(u"minimap"_qs), QString());
        again.bindings.restore(again.command(u"minimap"_qs));
        QCOMPARE(again.keysOf(u"minimap"_qs), u"Ctrl+M"_qs);
        QCOMPARE(again.keysOf(u"fit"_qs), QString());
        again.bindings.restoreAll();
        QCOMPARE(again.keysOf(u"fit"_qs), u"Ctrl+1"_qs);
        again.settings.store();
        QCOMPARE(Keyboard(file).keysOf(u"fit"_qs), u"Ctrl+1"_qs);
    }

    void noTwoCommandsShareAKeyAtFirst()
    {
        QTemporaryDir folder;
        Keyboard keyboard(folder.filePath(u"settings.json"_qs));
        for (const QAction *command : keyboard.actions.all())
            for (const QKeySequence &key : command->shortcuts())
                QCOMPARE(keyboard.bindings.owner(key), command);
    }

    void theListChangesAKey()
    {
        QTemporaryDir folder;
        Keyboard keyboard(folder.filePath(u"settings.json"_qs));
        app::ShortcutList list(keyboard.bindings, nullptr);
        auto &table = *list.findChild<QTableWidget *>(u"shortcuts"_qs);
        auto &key = *list.findChild<QKeySequenceEdit *>(u"newKey"_qs);
        auto &set = *list.findChild<QPushButton *>(u"setKey"_qs);
        auto &restore = *list.findChild<QPushButton *>(u"restoreKey"_qs);
        choose(table, u"Fit the drawing"_qs);
        QCOMPARE(key.keySequence(), QKeySequence(u"Ctrl+1"_qs));
        QVERIFY(!set.isEnabled() && !restore.isEnabled());
        key.setKeySequence(QKeySequence(u"Ctrl+M"_qs));
        QVERIFY(list.findChild<QLabel *>(u"keyTold"_qs)->text().contains(u"Minimap"));
        set.click();
        QCOMPARE(keyboard.keysOf(u"fit"_qs), u"Ctrl+M"_qs);
        QCOMPARE(table.item(table.currentRow(), 1)->text(),
                 QKeySequence(u"Ctrl+M"_qs).toString(QKeySequence::NativeText));
        restore.click();
        QCOMPARE(keyboard.keysOf(u"fit"_qs), u"Ctrl+1"_qs);
        key.setKeySequence(QKeySequence(u"A"_qs));
        QVERIFY(list.findChild<QLabel *>(u"keyTold"_qs)->text().contains(u"On the drawing: add a state here"));
        QVERIFY(set.isEnabled());
        table.setCurrentCell(table.rowCount() - 1, 0); // a panel's own
        QVERIFY(!key.isEnabled() && !set.isEnabled());
    }
};

BATUTA_WINDOW_TEST(KeyBindingsTest)
#include "tst_key_bindings.moc"
