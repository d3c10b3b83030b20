// What is thrown while an event is handled is told, and ends nothing.
#include "app/application.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "tests/runner/runner.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <stdexcept>

using namespace app;

namespace {

class Thrower : public QObject
{
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            throw std::runtime_error("a deep fault");
        if (event->type() == QEvent::Type(QEvent::User + 1))
            throw 7;
        return QObject::event(event);
    }
};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anExceptionIsToldAndTheWindowLivesOn_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("an exception of the library") << int(QEvent::User);
        QTest::newRow("anything else that is thrown") << int(QEvent::User) + 1;
    }

    void anExceptionIsToldAndTheWindowLivesOn()
    {
        QFETCH(int, event);
        const QTemporaryDir folder;
        Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
        Workbench &bench = workspace.front();
        MainWindow window(workspace, folder.filePath(QStringLiteral("unsaved")));
        window.complete();
        window.show();
        connect(static_cast<Application *>(qApp), &Application::failed, &window, &MainWindow::tellFailure);
        bench.document.reset(QStringLiteral("{}"), json::Format::Json);
        Thrower thrower;
        QCoreApplication::postEvent(&thrower, new QEvent(QEvent::Type(event)));
        QTRY_COMPARE(window.notices().texts().size(), 1);
        if (event == QEvent::User)
            QVERIFY(window.notices().texts()[0].contains(QStringLiteral("a deep fault")));
        QCOMPARE(bench.document.text(), QStringLiteral("{}"));
    }
};

static const runner::Entry entryOfApplication(__FILE__, runner::run<app::Application, TestApplication>);
#include "tst_application.moc"
