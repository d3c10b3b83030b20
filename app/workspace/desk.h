// The widgets of one workbench: drawing and text, a panel for each dock, and the bars with what is to be said of it. It
// joins them to each other, and to nothing outside: which desk is seen, and where, is not its matter.
#pragma once

#include "app/workspace/deferred.h"
#include "app/workspace/workbench.h"

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace canvas {
class CanvasView;
}
namespace editor {
class AslEditor;
}
namespace problems {
class ProblemPanel;
}
namespace simulator {
class SteppingPanel;
class TestCases;
} // namespace simulator

namespace lesson {
struct Lesson;
}
namespace lessons {
class GlossaryWindow;
}

namespace app {

class FileCommands;
class LessonPlace;
class MessageBar;
struct Sample;

class Desk : public QWidget
{
    Q_OBJECT

public:
    // Panels and bars have no parent until they get their places in the window; they go with the desk.
    Desk(Workbench &bench, Settings &settings);
    ~Desk() override;

    Workbench &bench() const { return m_bench; }
    MessageBar &messages() const { return *m_messages; }
    FileCommands &commands() const { return *m_commands; }
    canvas::CanvasView &canvas() const { return *m_canvas; }
    editor::AslEditor &editor() const { return *m_editor; }
    simulator::TestCases &testCases() const { return *m_testCases; }
    // Made now, if they have not been seen yet.
    simulator::SteppingPanel &simulator() const;
    problems::ProblemPanel &problems() const;
    // Where the panels are, or will be.
    Deferred &palettePlace() const { return *m_palette; }
    Deferred &outlinePlace() const { return *m_outline; }
    Deferred &inspectorPlace() const { return *m_inspector; }
    Deferred &simulatorPlace() const { return *m_simulator; }
    Deferred &problemsPlace() const { return *m_problems; }
    LessonPlace &lessonPlace() const { return *m_lesson; }
    bool contains(const QWidget *widget) const; // in any of its panels

    void openSample(const Sample &sample);
    void openLesson(const lesson::Lesson &lesson); // what the student begins with, and the lesson beside it

    QByteArray views() const; // how drawing and text share their room
    void restoreViews(const QByteArray &views);
    // The keys go where they went when the desk was left.
    void rememberFocus();
    void restoreFocus();
    void showTerm(const QString &term); // in the glossary, in a window beside; empty: the one it shows
    void focusStates(); // where states are seen: in the drawing, or in the text where that is alone

Q_SIGNALS:
    void filesExported(const QString &folder, const std::map<std::string, std::string> &files);
    void historyExported(const QString &path, const QByteArray &history); // for whoever writes files

private:
    void build();
    QWidget *makeSimulator(QWidget *parent);
    void follow();
    void showViewMode();
    void greet();

    Workbench &m_bench;
    MessageBar *m_messages;
    QSplitter *m_views;
    canvas::CanvasView *m_canvas;
    editor::AslEditor *m_editor;
    simulator::TestCases *m_testCases;
    Deferred *m_palette, *m_outline, *m_inspector, *m_simulator, *m_problems;
    LessonPlace *m_lesson;
    FileCommands *m_commands;
    std::vector<QPointer<QWidget>> m_parts; // they have parents elsewhere, who may take them along
    QPointer<QWidget> m_focus;
    QPointer<lessons::GlossaryWindow> m_glossary;
};

} // namespace app
