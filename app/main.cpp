// The program: a window, or one of the subcommands, or the process that lays graphs out.
#include "app/application.h"
#include "app/arguments.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/prices.h"
#include "app/recovery.h"
#include "app/samples.h"
#include "app/staging.h"
#include "core/layout/layouter.h"
#include "ui/problems/problem_text.h"

#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <exception>

namespace {

constexpr int PatienceMs = 500;

std::unique_ptr<app::Workspace> workspaceFor(const app::Arguments &arguments)
{
    return arguments.settings.isEmpty() ? std::make_unique<app::Workspace>()
                                        : std::make_unique<app::Workspace>(arguments.settings);
}

void openWanted(app::MainWindow &window, const app::Arguments &arguments)
{
    for (const app::Sample &sample : app::samples()) {
        if (sample.name == arguments.sample)
            return window.openSample(sample);
    }
    window.openFiles(arguments.files);
}

void openAndStage(app::MainWindow &window, const app::Arguments &arguments)
{
    openWanted(window, arguments);
    if (!arguments.screenshot.isEmpty())
        app::takePicture(window, arguments);
    else if (!arguments.demo.isEmpty())
        app::demonstrate(window, arguments);
    else
        window.offerRecovery();
}

// The style sheet comes after the widgets: each would be styled anew whenever it gets a parent.
void begin(app::MainWindow &window, const app::Arguments &arguments)
{
    if (window.isComplete())
        return;
    window.complete();
    theme::Theme::instance().setLook(window.workspace().settings().look());
    QTimer::singleShot(0, &window, [&] { openAndStage(window, arguments); });
}

int runWindow(int &argc, char **argv)
{
    if (const auto code = app::saidGoodbye(argc, argv))
        return *code;
    app::Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Batuta"));
    QApplication::setApplicationVersion(QStringLiteral(BATUTA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("batuta"));
    const app::Arguments arguments = app::parsedArguments(QApplication::arguments()).value();
    const auto workspace = workspaceFor(arguments);
    auto refusedPrices = app::usePricesIn(workspace->settings().folder());
    app::setLanguage(workspace->settings().language());
    theme::Theme::instance().prepare(workspace->settings().look());
    theme::Theme::instance().dress();

    const bool staged = !arguments.screenshot.isEmpty() || !arguments.demo.isEmpty();
    app::MainWindow window(*workspace, staged ? QString() : app::Recovery::standardFolder());
    if (arguments.size)
        window.resize(*arguments.size);
    const auto start = [&] {
        begin(window, arguments);
        if (const auto refused = std::exchange(refusedPrices, std::nullopt))
            window.tellFailure(problems::sentence(*refused));
    };
    QObject::connect(&window, &app::MainWindow::firstPainted, &window, start);
    QObject::connect(&application, &app::Application::failed, &window, &app::MainWindow::tellFailure);
    QTimer::singleShot(PatienceMs, &window, start); // a window that starts minimized is not painted
    window.show();
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    cli::keepClosedStreams();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == u"--layout-worker")
        return layout::runWorker();
    if (const cli::Command *command = cli::commandNamed(first))
        return cli::run(*command, argc, argv);
    return runWindow(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        return run(argc, argv);
    } catch (const std::exception &thrown) {
        std::fprintf(stderr, "batuta: %s\n", thrown.what());
    } catch (...) {
        std::fprintf(stderr, "batuta: an unknown failure\n");
    }
    return 2;
}
