// The widgets of one workbench: drawing and text, a panel for each dock, and the bars with what is to be said of it. It
// joins them to each other, and to nothing outside: which desk is seen, and where, is not its matter.
#pragma once

#include "app/workspace/workbench.h"

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace canvas {
class CanvasView;
class Palette;
} // namespace canvas
namespace editor {
class AslEditor;
}
namespace inspector {
class InspectorPanel;
}
namespace problems {
class ProblemPanel;
}
namespace simulator {
class SteppingPanel;
}

namespace app {

class FileCommands;
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
    canvas::Palette &palette() const { return *m_palette; }
    inspector::InspectorPanel &inspector() const { return *m_inspector; }
    simulator::SteppingPanel &simulator() const { return *m_simulator; }
    problems::ProblemPanel &problems() const { return *m_problems; }
    bool contains(const QWidget *widget) const; // in any of its panels

    void openSample(const Sample &sample);

    QByteArray views() const; // how drawing and text share their room
    void restoreViews(const QByteArray &views);
    // The keys go where they went when the desk was left.
    void rememberFocus();
    void restoreFocus();
    void focusStates(); // where states are seen: in the drawing, or in the text where that is alone

private:
    void build();
    void follow();
    void showViewMode();
    void greet();

    Workbench &m_bench;
    MessageBar *m_messages;
    QSplitter *m_views;
    canvas::CanvasView *m_canvas;
    editor::AslEditor *m_editor;
    canvas::Palette *m_palette;
    inspector::InspectorPanel *m_inspector;
    simulator::SteppingPanel *m_simulator;
    problems::ProblemPanel *m_problems;
    FileCommands *m_commands;
    std::vector<QPointer<QWidget>> m_parts; // they have parents elsewhere, who may take them along
    QPointer<QWidget> m_focus;
};

} // namespace app
