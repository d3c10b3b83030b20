#include "app/staging.h"

#include "app/actions.h"
#include "app/document_files.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/picture.h"
#include "core/history/aws_form.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QScreen>
#include <QTimer>

#include <cerrno>
#include <cstdio>

namespace app {

namespace {

// Layout, animation and the deferred checks have all come to rest by then.
constexpr int SettleTime = 1200; // ms

sim::Answer emptyAnswer()
{
    sim::Answer answer;
    answer.result = Value::object();
    return answer;
}

void letTasksAnswer(session::SimulationController &simulation)
{
    sim::Script script = simulation.script();
    script.setFallback(emptyAnswer());
    simulation.setScript(script);
}

void fail(const QString &words)
{
    std::fprintf(stderr, "batuta: %s\n", qUtf8Printable(words));
    QApplication::exit(1);
}

bool say(const QString &words)
{
    if (std::fprintf(stdout, "%s\n", qUtf8Printable(words)) >= 0 && std::fflush(stdout) == 0)
        return true;
    fail(systemWords(errno));
    return false;
}

bool wrote(const QString &path, const QByteArray &bytes)
{
    const auto done = writeBytes(path, bytes);
    if (!done) {
        fail(fileSentence(done.error(), path));
        return false;
    }
    return say(path);
}

bool grabbed(QWidget &window, const QString &path)
{
    const QByteArray ending = QFileInfo(path).suffix().toLatin1();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (window.grab().save(&buffer, ending.constData()))
        return wrote(path, bytes);
    fail(QCoreApplication::translate("app::Staging", "%1 cannot be written.").arg(path));
    return false;
}

void writeDemonstration(MainWindow &window, const QDir &folder)
{
    const Workbench &bench = window.workspace().front();
    const document::SharedSnapshot snapshot = bench.document.snapshot();
    layout::Layouter layouter;
    const QString graph = folder.filePath(QStringLiteral("graph.svg"));
    const auto drawn = writePicture(drawingOf(snapshot->definition, layouter), graph,
                                    formOf(snapshot->definition, window.files().name()));
    if (!drawn)
        return fail(fileSentence(drawn.error(), graph));
    if (!say(graph))
        return;
    const sim::Run *run = bench.simulation.run();
    const Value history = run ? history::awsHistory(run->events()) : Value::object();
    const bool done =
        wrote(folder.filePath(QStringLiteral("history.json")), QByteArray::fromStdString(history.dump(2)) + '\n')
        && wrote(folder.filePath(window.files().name()), snapshot->text.toUtf8())
        && grabbed(window, folder.filePath(QStringLiteral("window.png")));
    if (!done)
        return;
    if (run
        && !say(QCoreApplication::translate("app::Staging", "The run ended: %1.")
                    .arg(QString::fromUtf8(sim::awsName(run->status()).data()))))
        return;
    QApplication::exit(0);
}

} // namespace

void takePicture(MainWindow &window, const Arguments &arguments)
{
    QTimer::singleShot(SettleTime, &window, [&window, arguments] {
        Workbench &bench = window.workspace().front();
        if (arguments.steps > 0) {
            letTasksAnswer(bench.simulation);
            window.actions()[Act::ShowSimulator]->setChecked(true);
            for (int i = 0; i < arguments.steps; ++i)
                bench.simulation.step();
            if (const asl::StatePath &current = bench.simulation.progress().current; !current.isEmpty())
                bench.session.select({current});
        }
        QTimer::singleShot(SettleTime, &window, [&window, arguments] {
            if (grabbed(window, arguments.screenshot))
                QApplication::exit(0);
        });
    });
}

void demonstrate(MainWindow &window, const Arguments &arguments)
{
    const QDir folder(arguments.demo);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(QCoreApplication::translate("app::Staging", "%1 cannot be made.").arg(arguments.demo));
    if (!window.files().isOpen())
        return fail(QCoreApplication::translate("app::Staging", "There is no workflow to show: %1.")
                        .arg(arguments.files.value(0)));
    QTimer::singleShot(SettleTime, &window, [&window, folder] {
        session::SimulationController &simulation = window.workspace().front().simulation;
        letTasksAnswer(simulation);
        simulation.runToEnd();
        QTimer::singleShot(SettleTime, &window, [&window, folder] { writeDemonstration(window, folder); });
    });
}

} // namespace app
