// Somebody presses anything anywhere: types, drags, undoes, runs and steps, in any order. Nothing may break, text and
// editor stay one, and undoing it all gives the first text back, byte for byte. For other walks and longer ones:
// BATUTA_SEED=… BATUTA_STEPS=… BATUTA_TELL=1 tst_app random_use.
#include "app/actions.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/samples.h"
#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/asl_editor.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/exact_text.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace app;

namespace {

quint32 setting(const char *name, quint32 otherwise)
{
    bool isNumber = false;
    const quint32 value = qEnvironmentVariable(name).toUInt(&isNumber);
    return isNumber ? value : otherwise;
}

// What opens no dialog, which would wait for an answer.
constexpr Act Harmless[] = {Act::Undo,
                            Act::Undo,
                            Act::Redo,
                            Act::Cut,
                            Act::Copy,
                            Act::Paste,
                            Act::Duplicate,
                            Act::Delete,
                            Act::Rename,
                            Act::SelectAll,
                            Act::Find,
                            Act::Replace,
                            Act::FormatDocument,
                            Act::Design,
                            Act::Split,
                            Act::Code,
                            Act::ZoomIn,
                            Act::ZoomOut,
                            Act::Fit,
                            Act::ActualSize,
                            Act::Centre,
                            Act::LeftRight,
                            Act::Minimap,
                            Act::ShowPalette,
                            Act::ShowInspector,
                            Act::ShowSimulator,
                            Act::ShowProblems,
                            Act::Simulate,
                            Act::Pause,
                            Act::Step,
                            Act::Step,
                            Act::StepBack,
                            Act::StepOver,
                            Act::ToStart,
                            Act::RunToEnd,
                            Act::Stop,
                            Act::Breakpoint,
                            Act::NextProblem,
                            Act::PreviousProblem};

constexpr Qt::Key Keys[] = {Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Return,
                            Qt::Key_Tab,       Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Up,
                            Qt::Key_Down,      Qt::Key_Home,      Qt::Key_End,    Qt::Key_Escape};

class Somebody
{
public:
    Somebody(Workbench &bench, MainWindow &window, quint32 seed) : m_bench(bench), m_window(window), m_random(seed) {}

    QString act()
    {
        switch (m_random.bounded(7)) {
        case 0: return type();
        case 1: return press();
        case 2: return drag();
        case 3: return select();
        case 4: return putCaret();
        default: return trigger();
        }
    }

private:
    QString type()
    {
        static const QString pieces[] = {
            u"a"_qs,   u"\""_qs,  u"{"_qs, u"}"_qs, u","_qs, u":"_qs, u"\"Type\": \"Pass\""_qs,
            u"[1]"_qs, u"$.x"_qs, u" "_qs, u"//"_qs};
        const QString &piece = pieces[m_random.bounded(int(std::size(pieces)))];
        QTest::keyClicks(&m_window.editor().code(), piece);
        return u"type "_qs + piece;
    }

    QString press()
    {
        const Qt::Key key = Keys[m_random.bounded(int(std::size(Keys)))];
        QWidget *text = &m_window.editor().code(), *drawing = &m_window.canvas();
        const bool shift = m_random.bounded(5) == 0;
        QTest::keyClick(m_random.bounded(3) == 0 ? drawing : text, key, shift ? Qt::ShiftModifier : Qt::NoModifier);
        return u"press %1"_qs.arg(QKeySequence(key).toString());
    }

    QString drag()
    {
        QWidget *area = m_window.canvas().viewport();
        const auto anywhere = [&] {
            return QPoint(m_random.bounded(area->width() + 1), m_random.bounded(area->height() + 1));
        };
        const QPoint from = anywhere(), to = anywhere();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(area, from + (to - from) * i / 4);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        return u"drag"_qs;
    }

    QString select()
    {
        std::vector<asl::StatePath> all;
        const auto snapshot = m_bench.document.snapshot();
        asl::forEachState(snapshot->definition.root, {},
                          [&](const asl::StatePath &path, const asl::State &) { all.push_back(path); });
        if (all.empty())
            return u"select nothing"_qs;
        m_bench.session.select({all[size_t(m_random.bounded(int(all.size())))]});
        return u"select"_qs;
    }

    QString putCaret()
    {
        QTextCursor cursor = m_window.editor().code().textCursor();
        const int last = m_window.editor().code().document()->characterCount() - 1;
        cursor.setPosition(m_random.bounded(last + 1));
        if (m_random.bounded(4) == 0)
            cursor.setPosition(m_random.bounded(last + 1), QTextCursor::KeepAnchor);
        m_window.editor().code().setTextCursor(cursor);
        return u"put the caret"_qs;
    }

    QString trigger()
    {
        const Act act = Harmless[m_random.bounded(int(std::size(Harmless)))];
        m_window.actions()[act]->trigger();
        return u"trigger "_qs + m_window.actions()[act]->objectName();
    }

    Workbench &m_bench;
    MainWindow &m_window;
    QRandomGenerator m_random;
};

} // namespace

class RandomUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
    }

    void nothingBreaksAndAllIsUndone_data()
    {
        QTest::addColumn<int>("sample");
        for (int i = 0; i < int(samples().size()); ++i)
            QTest::newRow(qPrintable(samples()[i].name)) << i;
    }

    void nothingBreaksAndAllIsUndone()
    {
        QFETCH(int, sample);
        const quint32 seed = setting("BATUTA_SEED", 20261121 + quint32(sample));
        qInfo("seed %u", seed);
        QTemporaryDir folder;
        Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
        Workbench &bench = workspace.front();
        MainWindow window(workspace, folder.filePath(QStringLiteral("unsaved")));
        window.complete();
        window.resize(1280, 800);
        window.show();
        window.openSample(samples()[sample]);
        const QString first = bench.document.text();
        QTimer saysNo; // to whatever asks all the same
        connect(&saysNo, &QTimer::timeout, &window, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        saysNo.start(50);
        Somebody somebody(bench, window, seed);
        QStringList done;
        for (quint32 step = 0; step < setting("BATUTA_STEPS", 60); ++step) {
            done << somebody.act();
            if (qEnvironmentVariableIsSet("BATUTA_TELL"))
                qInfo("%s", qPrintable(done.last()));
            QCoreApplication::processEvents();
            QVERIFY2(editor::exactText(*window.editor().code().document()) == editor::shownForm(bench.document.text()),
                     qPrintable(done.join(u", ")));
        }
        const QString last = bench.document.text();
        const int here = bench.document.history().index();
        while (bench.document.history().canUndo())
            bench.document.history().undo();
        QVERIFY2(bench.document.text() == first, qPrintable(done.join(u", ")));
        bench.document.history().setIndex(here);
        QVERIFY2(bench.document.text() == last, qPrintable(done.join(u", ")));
        bench.document.history().setClean();
    }
};

BATUTA_WINDOW_TEST(RandomUseTest)
#include "tst_random_use.moc"
