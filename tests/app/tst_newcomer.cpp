// A newcomer with the order example, in Brazilian Portuguese: the card fails twice and then succeeds, why the second retry
// waits four seconds is read, then the card fails for good and the catcher takes it; both runs become test cases, coverage
// rises, and they are exported. Once by the mouse, and once by the keyboard alone.
#include "app/language.h"
#include "app/main_window.h"
#include "app/samples.h"
#include "app/workspace/desk.h"
#include "core/simulate/script.h"
#include "tests/app/person.h"
#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/event_model.h"
#include "ui/simulator/stepping_panel.h"

#include <QLabel>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using namespace app;

namespace {

constexpr int MostClicks = 25;
constexpr int Patience = tests::Person::Patience;

struct NewcomersWindow
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{workspace, folder.filePath(QStringLiteral("unsaved"))};
    tests::Person person{window};
    NewcomersWindow()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
    }
    simulator::SteppingPanel &panel() const { return window.simulator(); }
    const session::SimulationController &simulation() const { return workspace.front().simulation; }
    template <class Widget = QWidget>
    Widget *part(const char *name) const
    {
        for (Widget *each : window.findChildren<Widget *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QAbstractButton *buttonSaying(const QString &words) const
    {
        for (auto *each : window.findChildren<QAbstractButton *>())
            if (each->isVisible() && (each->text() == words || each->accessibleName() == words))
                return each;
        return nullptr;
    }
    asl::StatePath card() const
    {
        return asl::StatePath().child(0, QStringLiteral("CobrarEReservar")).child(0, QStringLiteral("CobrarCartão"));
    }
    // The row of the events in which this happened to that state for the `time`th time; -1: not yet.
    int rowOf(sim::EventType type, const QString &state, int time = 1) const
    {
        const history::Recording *recording = simulation().recording();
        for (size_t i = 0; recording && i < recording->events.size(); ++i) {
            const history::Event &event = recording->events[i];
            if (event.type == type && event.place && event.place->state.name() == state && --time == 0)
                return int(i);
        }
        return -1;
    }
    QByteArray standing() const
    {
        const auto want = simulation().want();
        return QStringLiteral("at %1 of %2, %3, %4")
            .arg(simulation().position())
            .arg(simulation().knownEvents())
            .arg(simulation().isPlaying() ? u"playing"_qs : u"resting"_qs,
                 want && want->place ? want->place->state.name() : u"nothing asks"_qs)
            .toUtf8();
    }
    bool hasEnded() const { return simulation().isActive() && simulation().isAtEnd() && !simulation().want(); }
    int statesCovered() const
    {
        const QLabel *coverage = part<QLabel>("coverage");
        static const QRegularExpression figure(QStringLiteral("estados (\\d+)/9"));
        return coverage ? figure.match(coverage->text()).captured(1).toInt() : 0;
    }
    // What was exported, as who reads it would take it: two cases, and in which the card fails how.
    bool isExported(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const auto mocks = sim::readMockFile(file.readAll().toStdString());
        return mocks && mocks->machines().size() == 1 && mocks->testCases(mocks->machines().front()).size() == 2
            && mocks->json.dump().find("CartaoRecusado") != std::string::npos;
    }
};

} // namespace

class TestNewcomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("pt_BR"));
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void byMouse()
    {
        NewcomersWindow w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(w.person.click(w.buttonSaying(samples().front().title)));
        canvas::CanvasView &drawing = w.window.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(drawing.isVisible() && !drawing.placeInView(w.card()).isNull(), Patience);
        QTest::qWait(500); // everything has its place
        const QPoint card = drawing.placeInView(w.card()).center();
        QVERIFY(drawing.viewport()->rect().contains(card));

        QVERIFY(w.person.clickThenChoose(drawing.viewport(), card, Qt::RightButton,
                                         {u"Mock"_qs, u"Falhar e depois dar certo"_qs, u"2 vezes"_qs}));
        QVERIFY(w.person.click(w.part("simulate-button")));
        QTRY_VERIFY_WITH_TIMEOUT(w.hasEnded(), Patience);

        const int secondFailure = w.rowOf(sim::EventType::TaskFailed, u"CobrarCartão"_qs, 2);
        QVERIFY(secondFailure > 0);
        QVERIFY(w.person.clickRow(w.panel().eventTable(), secondFailure, simulator::EventModel::What));
        QCOMPARE(w.simulation().position(), qint64(secondFailure + 1));
        const QLabel *why = w.part<QLabel>("say");
        QVERIFY(why && why->text().contains(u"2 s × 2 = <b>4 s</b>"));
        QVERIFY(w.person.click(w.part("step-button")));
        QVERIFY(w.simulation().position() == w.rowOf(sim::EventType::TaskScheduled, u"CobrarCartão"_qs, 3) + 1);
        QVERIFY2(why->text().contains(u"<b>4 s</b>"), qPrintable(why->text()));

        QVERIFY(w.person.clickTab(u"Testes"_qs));
        QVERIFY(w.person.click(w.part("keep-as-case")));
        w.person.type(u"cartão ocupado"_qs);
        w.person.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.statesCovered() == 6, Patience);

        const int firstCall = w.rowOf(sim::EventType::TaskScheduled, u"CobrarCartão"_qs);
        QVERIFY(w.person.clickRow(w.panel().eventTable(), firstCall, simulator::EventModel::What));
        QWidget *fork = w.part("fork-button");
        QVERIFY(fork);
        QVERIFY(w.person.clickThenChoose(fork, fork->rect().center(), Qt::LeftButton, {u"Outra resposta"_qs}));
        QTRY_VERIFY_WITH_TIMEOUT(w.part("answer-card"), Patience);
        QVERIFY(w.person.click(w.part("answer-throw")));
        w.person.type(u"CartaoRecusado"_qs);
        QVERIFY(w.person.click(w.part("answer-one")));
        QVERIFY(w.person.click(w.part("simulate-button"))); // it rested at that event, and rests at the next
        QTRY_VERIFY_WITH_TIMEOUT(
            w.simulation().want() && w.simulation().want()->place->state.name() == u"NotificarFalha", Patience);
        QVERIFY(w.person.click(w.part("answer-one")));
        QTRY_VERIFY_WITH_TIMEOUT(w.hasEnded(), Patience);
        QCOMPARE(w.simulation().run()->status(), sim::RunStatus::Failed);
        const int caught = w.rowOf(sim::EventType::TaskFailed, u"CobrarCartão"_qs);
        QVERIFY(caught > 0);
        QVERIFY(w.person.clickRow(w.panel().eventTable(), caught, simulator::EventModel::What));

        QVERIFY(w.person.click(w.part("keep-as-case"))); // the tests are still in front
        w.person.type(u"cartão recusado"_qs);
        w.person.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.statesCovered() == 8, Patience);
        QCOMPARE(w.simulation().cases().size(), size_t(2));
        QCOMPARE(QString::fromStdString(w.simulation().cases().back().name), u"cartão recusado"_qs);

        const QString path = w.folder.filePath(u"MockConfigFile.json"_qs);
        QWidget *more = w.part("more-of-cases");
        QVERIFY(more);
        QVERIFY(w.person.clickThenChoose(more, more->rect().center(), Qt::LeftButton, {u"Exportar"_qs},
                                         [&w, path] { return w.person.writeFile(path, true); }));
        QTRY_VERIFY_WITH_TIMEOUT(w.isExported(path), Patience);
        QVERIFY2(w.person.clicks() <= MostClicks, qPrintable(QString::number(w.person.clicks())));
        qInfo("%d clicks", w.person.clicks());
    }

    void byKeyboard()
    {
        NewcomersWindow w;
        tests::Person &person = w.person;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        const QString title = samples().front().title;
        QVERIFY(person.tabTo([&title](const QWidget &widget) { return widget.accessibleName() == title; }));
        person.press(Qt::Key_Space);
        canvas::CanvasView &drawing = w.window.canvas();
        QTRY_VERIFY_WITH_TIMEOUT(drawing.isVisible() && !drawing.placeInView(w.card()).isNull(), Patience);

        person.press(Qt::Key_K, Qt::ControlModifier);
        person.type(u"CobrarCart"_qs);
        person.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.workspace.front().session.current() == w.card(), Patience);
        QVERIFY(person.pressThenChoose([&person] { person.pressMenuKey(); },
                                       {u"Mock"_qs, u"Falhar e depois dar certo"_qs, u"2 vezes"_qs}));
        person.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(w.simulation().isActive(), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(w.hasEnded(), w.standing(), Patience);

        const int secondFailure = w.rowOf(sim::EventType::TaskFailed, u"CobrarCartão"_qs, 2);
        QVERIFY(secondFailure > 0);
        while (w.simulation().position() > secondFailure + 1)
            person.press(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(w.part<QLabel>("say") && w.part<QLabel>("say")->text().contains(u"2 s × 2 = <b>4 s</b>"));
        person.press(Qt::Key_F10);
        QVERIFY(w.simulation().position() == w.rowOf(sim::EventType::TaskScheduled, u"CobrarCartão"_qs, 3) + 1);
        QVERIFY(w.part<QLabel>("say")->text().contains(u"<b>4 s</b>"));

        person.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        person.type(u"cartão ocupado"_qs);
        person.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.statesCovered() == 6, Patience);

        const int firstCall = w.rowOf(sim::EventType::TaskScheduled, u"CobrarCartão"_qs);
        while (w.simulation().position() > firstCall + 1)
            person.press(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(person.pressThenChoose([&person] { person.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); },
                                       {u"Outra resposta"_qs}));
        QTRY_VERIFY_WITH_TIMEOUT(w.part("answer-card"), Patience);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"answer-return"_qs); // the keys are there already
        person.press(Qt::Key_Right); // to Falhar
        QVERIFY(person.tabTo([](const QWidget &widget) {
            return widget.objectName() == u"answer-error" || widget.objectName() == u"answer-errors";
        }));
        person.press(Qt::Key_A, Qt::ControlModifier);
        person.type(u"CartaoRecusado"_qs);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        person.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(
            w.simulation().want() && w.simulation().want()->place->state.name() == u"NotificarFalha", Patience);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w.hasEnded(), Patience);
        QCOMPARE(w.simulation().run()->status(), sim::RunStatus::Failed);

        person.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        person.type(u"cartão recusado"_qs);
        person.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.statesCovered() == 8, Patience);
        QCOMPARE(w.simulation().cases().size(), size_t(2));
        QCOMPARE(QString::fromStdString(w.simulation().cases().back().name), u"cartão recusado"_qs);

        const QString path = w.folder.filePath(u"MockConfigFile.json"_qs);
        QVERIFY(person.tabTo(u"more-of-cases"_qs));
        QVERIFY(person.perform([&person] { person.press(Qt::Key_Space); },
                               {{[&person] { return person.walkTo(u"Exportar"_qs); }},
                                {[&person, path] { return person.writeFile(path, false); }}}));
        QTRY_VERIFY_WITH_TIMEOUT(w.isExported(path), Patience);
        QCOMPARE(person.clicks(), 0);
    }
};

BATUTA_WINDOW_TEST(TestNewcomer)
#include "tst_newcomer.moc"
