// What is remembered survives full disks, other windows and older versions.
#include "app/settings.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace app;
using namespace tests;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new/settings"));
        const QByteArray state("\x00\xFF,=\n\"", 6);
        {
            Settings settings(file);
            settings.addRecentFile(QStringLiteral("/a, b.json"));
            settings.addRecentFile(QStringLiteral("/ção.json"));
            settings.setLook(theme::Look::Dark);
            settings.setLanguage(QStringLiteral("pt_BR"));
            settings.setViewMode(session::ViewMode::Code);
            settings.setLastFolder(QStringLiteral("/x"));
            settings.setState(QStringLiteral("geometry"), state);
        }
        const Settings settings(file);
        QCOMPARE(settings.recentFiles(), (QStringList{QStringLiteral("/ção.json"), QStringLiteral("/a, b.json")}));
        QCOMPARE(settings.look(), theme::Look::Dark);
        QCOMPARE(settings.language(), QStringLiteral("pt_BR"));
        QCOMPARE(settings.viewMode(), session::ViewMode::Code);
        QCOMPARE(settings.lastFolder(), QStringLiteral("/x"));
        QCOMPARE(settings.state(QStringLiteral("geometry")), state);
    }

    void whatAnOlderVersionWroteIsRead_data()
    {
        QTest::addColumn<QStringList>("recent");
        QTest::newRow("no file") << QStringList();
        QTest::newRow("one file") << QStringList{QStringLiteral("/a.json")};
        QTest::newRow("two files") << QStringList{QStringLiteral("/a.json"), QStringLiteral("/b, c.json")};
    }

    void whatAnOlderVersionWroteIsRead()
    {
        QFETCH(QStringList, recent);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        const QByteArray state("\x00\xFF,=\n\"", 6);
        {
            QSettings old(file, QSettings::IniFormat);
            old.setValue(QStringLiteral("recentFiles"), recent);
            old.setValue(QStringLiteral("look"), QStringLiteral("dark"));
            old.setValue(QStringLiteral("window/geometry"), state);
        }
        for (int i = 0; i < 2; ++i) { // the second time from what has replaced it
            Settings settings(file);
            QCOMPARE(settings.recentFiles(), recent);
            QCOMPARE(settings.look(), theme::Look::Dark);
            QCOMPARE(settings.state(QStringLiteral("geometry")), state);
            settings.setLanguage(QStringLiteral("en"));
            QVERIFY(settings.store());
        }
    }

    void aFullDiskForgetsNothing()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("Mounting a small disk takes the superuser.");
        const QString file = disk.at(QStringLiteral("settings"));
        {
            Settings settings(file);
            settings.addRecentFile(QStringLiteral("/a.json"));
            QVERIFY(settings.store());
            disk.fillUpTo(0);
            settings.setState(QStringLiteral("geometry"), QByteArray(5000, 'x'));
            QVERIFY(!settings.store());
        }
        {
            Settings settings(file);
            QCOMPARE(settings.recentFiles(), QStringList{QStringLiteral("/a.json")});
            settings.setLanguage(QStringLiteral("en"));
            QVERIFY(!settings.store());
            disk.empty();
            QVERIFY2(settings.store(), "what could not be written is written when there is room");
        }
        QCOMPARE(Settings(file).language(), QStringLiteral("en"));
    }

    void twoWindowsKeepEachOthersWords()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings"));
        {
            Settings one(file), other(file);
            one.setLanguage(QStringLiteral("pt_BR"));
            other.setLook(theme::Look::Dark);
        }
        const Settings settings(file);
        QCOMPARE(settings.language(), QStringLiteral("pt_BR"));
        QCOMPARE(settings.look(), theme::Look::Dark);
    }
};

BATUTA_TEST(TestSettings)
#include "tst_settings.moc"
