// What a person feels, in milliseconds: the first paint beside a bare window's, a keystroke in a state's name until the
// drawing stands and shows it, completion with the whole catalogue until its list is open, and the longest gap in the
// event loop while a large file opens. Prints one line each; compares nothing with a clock.
// usage: batuta_bench_window NESTED-200.asl.json LARGE.asl.json [MORE.asl.json…]
// And for each of the large ones how long the canvas takes over one step of a hand, beside a frame of 16 ms.
// First paints are measured from main(), each in a process of its own, ours and the bare one in turns.
#include "app/actions.h"
#include "app/language.h"
#include "app/main_window.h"
#include "core/layout/layouter.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/code_edit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QObject *watched) { watched->installEventFilter(this); }
    bool painted = false;
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

void turn(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

double untilPainted(QWidget &window, QObject &watched, const QElapsedTimer &since)
{
    PaintWatch watch(&watched);
    window.show();
    while (!watch.painted)
        QApplication::processEvents();
    return double(since.nsecsElapsed()) / 1e6;
}

int printBareFirstPaint(const QElapsedTimer &sinceMain)
{
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    window.resize(1440, 900);
    std::printf("%f\n", untilPainted(window, *window.centralWidget(), sinceMain));
    return 0;
}

// As main() of the program does it: the first paint, then the window with all its panels painted.
int printFirstPaint(const QElapsedTimer &sinceMain)
{
    const QTemporaryDir folder;
    app::Workspace workspace(folder.filePath(QStringLiteral("first.ini")));
    app::setLanguage(QStringLiteral("en"));
    theme::Theme::instance().prepare(theme::Look::Light);
    theme::Theme::instance().dress();
    app::MainWindow window(workspace, {});
    const double first = untilPainted(window, *window.centralWidget(), sinceMain);
    window.complete();
    theme::Theme::instance().setLook(theme::Look::Light);
    std::printf("%f %f\n", first, untilPainted(window, *window.centralWidget(), sinceMain));
    return 0;
}

QList<double> numbersOf(const QString &program, const QString &which)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {which});
    process.waitForFinished();
    QList<double> numbers;
    for (const QByteArray &word : process.readAllStandardOutput().simplified().split(' '))
        numbers << word.toDouble();
    return numbers;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void compareFirstPaints(const QString &program)
{
    std::vector<double> bare, first, whole;
    for (int i = 0; i < 9; ++i) {
        bare.push_back(numbersOf(program, QStringLiteral("--bare")).value(0));
        const QList<double> ours = numbersOf(program, QStringLiteral("--ours"));
        first.push_back(ours.value(0));
        whole.push_back(ours.value(1));
    }
    std::printf("first-paint %.1f ms from main, bare window %.1f ms, ratio %.2f (target 3); with all panels %.1f ms\n",
                median(first), median(bare), median(first) / median(bare), median(whole));
}

// From the commit of one letter typed into a state's name, which lays its scope out anew, to the painted drawing.
double keystroke(app::MainWindow &window, app::Workbench &bench)
{
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const qsizetype at = bench.document.text().indexOf(u'"', bench.document.text().indexOf(u"\"States\"") + 8) + 1;
        QElapsedTimer timer;
        timer.start();
        bench.document.commit({{{at, at}, QStringLiteral("w")}}, QStringLiteral("Typing"));
        while (window.canvas().stage().placing().isWaiting())
            QApplication::processEvents();
        PaintWatch watch(window.canvas().viewport());
        window.canvas().viewport()->update();
        while (!watch.painted)
            QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

// From Ctrl+Space in a Resource to the open list.
double completion(app::MainWindow &window, app::Workbench &bench)
{
    auto *edit = window.findChild<editor::CodeEdit *>();
    const QString words = QStringLiteral("\"Resource\": \"");
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(bench.document.text().indexOf(words) + words.size()));
    edit->setTextCursor(cursor);
    edit->setFocus();
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        turn(50);
        QElapsedTimer timer;
        timer.start();
        QKeyEvent asked(QEvent::KeyPress, Qt::Key_Space, Qt::ControlModifier),
            closed(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(edit, &asked);
        auto *list = edit->window()->findChild<QWidget *>(QStringLiteral("completions"));
        while (!list || !list->isVisible())
            QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QApplication::sendEvent(edit, &closed);
    }
    return median(times);
}

double longestGap(app::MainWindow &window, const QString &file)
{
    QElapsedTimer beat;
    double longest = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        longest = std::max(longest, double(beat.nsecsElapsed()) / 1e6);
        beat.restart();
    });
    beat.start();
    timer.start(0);
    window.openFiles({file});
    turn(4000);
    return longest;
}

// From the key to the painted window, with a large workflow in each tab.
double tabSwitch(app::MainWindow &window)
{
    std::vector<double> times;
    for (int i = 0; i < 11; ++i) {
        turn(100);
        QElapsedTimer timer;
        timer.start();
        window.actions()[app::Act::NextTab]->trigger();
        window.repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

constexpr double FrameMs = 16;

void sendMouse(QWidget &viewport, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, viewport.mapToGlobal(at), button, held, {});
    QApplication::sendEvent(&viewport, &event);
}

// Each step with all that it makes the window do, up to its painting. The slowest of nineteen in twenty.
double pace(QWidget &viewport, int steps, const std::function<void(int)> &step)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        step(i);
        viewport.repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() * 95 / 100];
}

void print(const char *what, double milliseconds)
{
    std::printf("%s %.1f ms, of a frame %.2f (target 1)\n", what, milliseconds, milliseconds / FrameMs);
}

void printCanvasPace(app::MainWindow &window, app::Workbench &bench)
{
    canvas::CanvasView &view = window.canvas();
    while (view.stage().isBuilding() || view.stage().placing().isWaiting())
        turn(50);
    turn(1000);
    QWidget &viewport = *view.viewport();
    std::printf("canvas of %d states\n", int(view.stage().cast().nodes().size()));
    const auto along = [&](int i) {
        return QPoint(20 + i * 37 % (viewport.width() - 40), 20 + i * 53 % (viewport.height() - 40));
    };
    print("  hover",
          pace(viewport, 60, [&](int i) { sendMouse(viewport, QEvent::MouseMove, along(i), Qt::NoButton, {}); }));
    print("  select all", pace(viewport, 10, [&](int) {
              bench.session.select({});
              view.deeds().selectAll();
          }));
    bench.session.select({});
    print("  pan", pace(viewport, 60, [&](int i) {
              view.centerOn(view.mapToScene(viewport.rect().center()) + QPointF(i % 7, 9));
          }));
    view.camera().fit();
    sendMouse(viewport, QEvent::MouseButtonPress, {30, 30}, Qt::LeftButton, Qt::LeftButton);
    print("  rubber band over all of it", pace(viewport, 60, [&](int i) {
              sendMouse(viewport, QEvent::MouseMove, QPoint(60, 60) + QPoint(i * 3, i * 5), Qt::NoButton,
                        Qt::LeftButton);
          }));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&view, &escape);
    sendMouse(viewport, QEvent::MouseButtonRelease, {60, 60}, Qt::LeftButton, {});
    const canvas::NodeItem *node =
        view.stage().node(bench.document.snapshot()->graph.scopes.front().nodes.front().path);
    view.camera().zoomTo(0.6, viewport.rect().center());
    view.centerOn(node->place().center());
    const QPoint grab = view.placeInView(node->path()).center();
    sendMouse(viewport, QEvent::MouseButtonPress, grab, Qt::LeftButton, Qt::LeftButton);
    print("  drag a state", pace(viewport, 60, [&](int i) {
              sendMouse(viewport, QEvent::MouseMove, grab + QPoint(20 + i, i * 2), Qt::NoButton, Qt::LeftButton);
          }));
    QApplication::sendEvent(&view, &escape);
    sendMouse(viewport, QEvent::MouseButtonRelease, grab, Qt::LeftButton, {});
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArray(argv[1]) == "--layout-worker")
        return layout::runWorker();
    QElapsedTimer sinceMain;
    sinceMain.start();
    const QApplication application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--bare")
        return printBareFirstPaint(sinceMain);
    if (argc > 1 && QByteArray(argv[1]) == "--ours")
        return printFirstPaint(sinceMain);
    compareFirstPaints(QApplication::applicationFilePath());

    const QTemporaryDir folder;
    app::Workspace workspace(folder.filePath(QStringLiteral("settings.ini")));
    app::Workbench &bench = workspace.front();
    app::MainWindow window(workspace, {});
    theme::Theme::instance().dress();
    window.complete();
    theme::Theme::instance().setLook(theme::Look::Light);
    window.show();
    const QStringList files = QApplication::arguments().mid(1);
    window.openFiles({files.value(0)});
    turn(2000);
    std::printf("keystroke-to-drawing %.1f ms\n", keystroke(window, bench));
    std::printf("completion %.1f ms to its open list (target 50)\n", completion(window, bench));
    bench.document.history().setClean();
    std::printf("longest-gap %.1f ms while %s opens (target 50)\n", longestGap(window, files.value(1)),
                qPrintable(files.value(1)));
    std::printf("tab-switch %.1f ms from %s (target 100)\n", tabSwitch(window), qPrintable(files.value(1)));
    for (const QString &file : files.mid(1)) {
        workspace.front().document.history().setClean();
        window.files().open(file);
        printCanvasPace(window, workspace.front());
    }
    return 0;
}
