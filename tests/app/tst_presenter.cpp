// The workflow on the whole screen: what is shown there, what its keys do, and that nothing else has changed afterwards.
#include "app/actions.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/samples.h"
#include "app/teaching/laser.h"
#include "app/teaching/presenter.h"
#include "app/workspace/desk.h"
#include "app/workspace/lesson_place.h"
#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/show_view.h"
#include "ui/editor/asl_editor.h"
#include "ui/lesson/lesson_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace app;

namespace {

// All that a person would find changed.
struct Sight
{
    QByteArray docks, geometry, views;
    double zoom = 0, speed = 0;
    int across = 0, down = 0, caret = 0, history = 0, typeSize = 0;
    QString text;
    document::Selection selection;
    const QWidget *focus = nullptr;
    bool operator==(const Sight &) const = default;
};

struct Room
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    Workbench &bench = workspace.front();
    session::SimulationController &simulation = bench.simulation;
    MainWindow window{workspace, {}};

    Room()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
    }
    void openExample()
    {
        window.openSample(samples().front());
        QVERIFY(QTest::qWaitForWindowActive(&window, runner::Patience));
        sim::Script script = simulation.script();
        sim::Answer answer;
        answer.result = Value::object();
        script.setFallback(answer);
        simulation.setScript(script);
    }
    void openLesson(const char *name)
    {
        window.openFiles({QStringLiteral(BATUTA_SOURCE "/resources/lessons/") + QString::fromLatin1(name)});
        QTRY_VERIFY(window.desk().lessonPlace().view());
        QVERIFY(QTest::qWaitForWindowActive(&window, runner::Patience));
    }
    Presenter *presenter() const { return window.findChild<Presenter *>(); }
    Presenter *present()
    {
        window.actions()[Act::Present]->trigger();
        return QTest::qWaitForWindowActive(presenter(), runner::Patience) ? presenter() : nullptr;
    }
    Sight sight() const
    {
        const canvas::CanvasView &canvas = window.canvas();
        return {window.saveState(),
                window.saveGeometry(),
                window.desk().views(),
                canvas.zoom(),
                simulation.speed(),
                canvas.horizontalScrollBar()->value(),
                canvas.verticalScrollBar()->value(),
                window.editor().findChild<QPlainTextEdit *>()->textCursor().position(),
                bench.document.history().index(),
                window.font().pixelSize(),
                bench.document.text(),
                bench.session.selection(),
                window.focusWidget()};
    }
};

QString caption(const Presenter &presenter)
{
    return presenter.findChild<QLabel *>(QStringLiteral("presenter-caption"))->text();
}

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("BATUTA_REDUCED_MOTION", "1");
        setLanguage(QStringLiteral("en"));
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void itLeavesTheWindowAsItWas()
    {
        Room room;
        room.openExample();
        QTRY_VERIFY(!room.window.canvas().stage().placing().isWaiting());
        room.window.canvas().camera().zoomTo(1.3, {100, 100});
        room.window.canvas().camera().pan({-30, -40});
        room.bench.session.select({asl::StatePath().child(0, QStringLiteral("ValidarPedido"))});
        room.simulation.setSpeed(2);
        room.simulation.start(); // a panel may need more room with a run in it
        for (int i = 0; i < 12; ++i)
            room.simulation.step();
        QTest::qWait(0);
        const Sight before = room.sight();
        Presenter *presenter = room.present();
        QVERIFY(presenter && presenter->isFullScreen());
        QVERIFY(room.simulation.speed() < 1); // slow tokens
        for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_PageDown})
            for (int i = 0; i < 8; ++i)
                QTest::keyClick(presenter, key);
        QTest::keyClick(presenter, Qt::Key_Escape);
        QTRY_VERIFY(!room.presenter());
        QTRY_COMPARE(QApplication::activeWindow(), &room.window);
        const Sight after = room.sight();
        QCOMPARE(after.docks, before.docks);
        QCOMPARE(after.geometry, before.geometry);
        QVERIFY(after == before);
    }

    void theClickerStepsAsTheActionsDo()
    {
        Room room;
        room.openExample();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        std::vector<qint64> byKeys, byActions;
        std::vector<asl::StatePath> states;
        const Qt::Key keys[] = {Qt::Key_PageDown, Qt::Key_Right,  Qt::Key_Space,  Qt::Key_PageDown, Qt::Key_PageDown,
                                Qt::Key_Left,     Qt::Key_PageUp, Qt::Key_Return, Qt::Key_PageDown};
        for (const Qt::Key key : keys) {
            QTest::keyClick(presenter, key);
            byKeys.push_back(room.simulation.position());
            states.push_back(room.simulation.progress().current);
        }
        QTest::keyClick(presenter, Qt::Key_F7); // ends it, too
        QTRY_VERIFY(!room.presenter());
        room.simulation.stop();
        for (size_t i = 0; i < std::size(keys); ++i) {
            const bool isBack = keys[i] == Qt::Key_Left || keys[i] == Qt::Key_PageUp;
            room.window.actions()[isBack ? Act::StepBack : Act::Step]->trigger();
            byActions.push_back(room.simulation.position());
            QVERIFY(room.simulation.progress().current == states[i]);
        }
        QCOMPARE(byKeys, byActions);
    }

    void theLightIsOnTheStateWhereTheRunStands()
    {
        Room room;
        room.openExample();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        auto *drawing = presenter->findChild<canvas::ShowView *>();
        QVERIFY(drawing->lit().isNull());
        const QString before = caption(*presenter);
        QTest::keyClick(presenter, Qt::Key_PageDown);
        while (room.simulation.progress().current.isEmpty())
            QTest::keyClick(presenter, Qt::Key_PageDown);
        QTRY_VERIFY(!drawing->lit().isNull());
        QTRY_VERIFY(drawing->viewport()->rect().contains(drawing->lit().toRect()));
        QVERIFY(caption(*presenter) != before && caption(*presenter).contains(u"ValidarPedido"));
        // Its name can be read from afar: a card's name has 13 pixels at life size.
        QVERIFY(drawing->transform().m11() >= 1);
        const QImage seen = drawing->grab().toImage();
        const QColor ground = theme::colours().background;
        const QPoint middle = drawing->lit().center().toPoint();
        QVERIFY(seen.pixelColor(middle) != ground);
    }

    void nothingCanBeEdited()
    {
        Room room;
        room.openExample();
        room.bench.session.select({asl::StatePath().child(0, QStringLiteral("ValidarPedido"))});
        QApplication::clipboard()->setText(QStringLiteral(R"("X": {"Type": "Pass", "End": true})"));
        const QString text = room.bench.document.text();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        for (const auto &[key, with] :
             std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{{Qt::Key_Delete, Qt::NoModifier},
                                                                              {Qt::Key_V, Qt::ControlModifier},
                                                                              {Qt::Key_X, Qt::ControlModifier},
                                                                              {Qt::Key_D, Qt::ControlModifier},
                                                                              {Qt::Key_A, Qt::NoModifier},
                                                                              {Qt::Key_R, Qt::NoModifier},
                                                                              {Qt::Key_F2, Qt::NoModifier},
                                                                              {Qt::Key_Z, Qt::ControlModifier},
                                                                              {Qt::Key_W, Qt::ControlModifier}})
            QTest::keyClick(presenter->windowHandle(), key, with);
        QTest::mouseClick(presenter->windowHandle(), Qt::RightButton, {}, presenter->rect().center());
        QTest::mouseDClick(presenter->windowHandle(), Qt::LeftButton, {}, presenter->rect().center());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(room.bench.document.text(), text);
        QCOMPARE(room.bench.document.history().count(), 0);
    }

    void blackCoversAndUncovers()
    {
        Room room;
        room.openExample();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        auto *black = presenter->findChild<QWidget *>(QStringLiteral("presenter-black"));
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
            QTest::keyClick(presenter, key);
            QVERIFY(black->isVisible() && black->size() == presenter->size());
            QCOMPARE(presenter->grab().toImage().pixelColor(200, 200), QColor(Qt::black));
            QTest::keyClick(presenter, Qt::Key_PageDown); // light again, and nothing else
            QVERIFY(!black->isVisible());
            QCOMPARE(room.simulation.position(), 0);
        }
    }

    void theLaserIsThereWhileItIsHeld()
    {
        Room room;
        room.openExample();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        auto *laser = presenter->findChild<Laser *>();
        QVERIFY(!laser->isVisible());
        QTest::mouseMove(presenter->windowHandle(), {300, 300});
        QVERIFY(!laser->isVisible()); // no cost when unused
        QTest::mousePress(presenter->windowHandle(), Qt::LeftButton, {}, {300, 300});
        QVERIFY(laser->isVisible());
        QTest::mouseMove(presenter->windowHandle(), {400, 340});
        const QColor red = presenter->grab().toImage().pixelColor(400, 340);
        QVERIFY2(red.red() > 200 && red.green() < 90, qPrintable(red.name()));
        QTest::mouseRelease(presenter->windowHandle(), Qt::LeftButton, {}, {400, 340});
        QVERIFY(!laser->isVisible());
        QTest::keyPress(presenter, Qt::Key_L);
        QVERIFY(laser->isVisible());
        QTest::keyRelease(presenter, Qt::Key_L);
        QVERIFY(!laser->isVisible());
    }

    void slidesFollowTheLesson()
    {
        Room room;
        room.openLesson("03-choice");
        lessons::LessonView *view = room.window.desk().lessonPlace().view();
        const auto &steps = view->lesson().page(app::language()).steps;
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        const auto isSeen = [presenter](const QString &words) {
            const auto labels = presenter->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(isSeen(view->lesson().page(app::language()).title));
        for (size_t i = 0; i < steps.size(); ++i) {
            QTest::keyClick(presenter, i % 2 ? Qt::Key_PageDown : Qt::Key_Down);
            QCOMPARE(presenter->slide(), int(i) + 1);
            QVERIFY(isSeen(steps[i].title));
        }
        QTest::keyClick(presenter, Qt::Key_PageDown); // the last stays
        QCOMPARE(presenter->slide(), int(steps.size()));
        QTest::keyClick(presenter, Qt::Key_Up);
        QCOMPARE(presenter->slide(), int(steps.size()) - 1);
        // While a run goes on the clicker is the run's.
        QTest::keyClick(presenter, Qt::Key_Return);
        QVERIFY(room.simulation.isActive());
        const qint64 position = room.simulation.position();
        QTest::keyClick(presenter, Qt::Key_PageDown);
        QCOMPARE(room.simulation.position(), position + 1);
        QCOMPARE(presenter->slide(), int(steps.size()) - 1);
        QTest::keyClick(presenter, Qt::Key_PageUp);
        QCOMPARE(room.simulation.position(), position);
        QTest::keyClick(presenter, Qt::Key_PageUp);
        QCOMPARE(presenter->slide(), int(steps.size()) - 2);
        QTest::keyClick(presenter, Qt::Key_Escape);
        QTRY_VERIFY(!room.presenter());
        QCOMPARE(view->progress().step, 0); // the student's place is the student's
    }

    void theKeysAreToldAtFirstAndWhenAsked()
    {
        Room room;
        room.openExample();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        auto *help = presenter->findChild<QLabel *>(QStringLiteral("presenter-help"));
        QVERIFY(help->isVisible() && help->text().contains(u"F7"));
        QTest::keyClick(presenter, Qt::Key_Question);
        QVERIFY(!help->isVisible());
        QTest::keyClick(presenter, Qt::Key_Question);
        QVERIFY(help->isVisible());
        QTRY_VERIFY(!help->isVisible()); // by itself
    }

    void noStepHoldsTheWindowUp()
    {
        Room room;
        room.openExample();
        Presenter *presenter = room.present();
        QVERIFY(presenter);
        QTest::keyClick(presenter, Qt::Key_PageDown);
        std::vector<qint64> spans;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(presenter, Qt::Key_PageDown);
            spans.push_back(clock.nsecsElapsed());
        }
        std::ranges::sort(spans);
        const double median = double(spans[spans.size() / 2]) / 1e6;
        qInfo("a step took %.2f ms in the middle, %.2f ms at most", median, double(spans.back()) / 1e6);
        if (!runner::IsSanitized)
            QVERIFY2(median < 8, qPrintable(QString::number(median)));
    }
};

BATUTA_WINDOW_TEST(TestPresenter)
#include "tst_presenter.moc"
