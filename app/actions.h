// Everything a menu, key or button can ask for, in one table: name, text, keys, icon. What it does is connected
// elsewhere.
#pragma once

#include <QAction>
#include <QObject>

#include <map>

namespace app {

enum class Act {
    Home,
    New,
    Open,
    OpenHistory,
    OpenLesson,
    NewLesson,
    EditLesson,
    Save,
    SaveAs,
    CompareWithFile,
    CompareWithSaved,
    CompareWithCommitted,
    Close,
    NextTab,
    PreviousTab,
    Quit,
    ExportSvg,
    ExportPng,
    ExportPdf,
    ExportDefinition,
    ExportHistory,
    ExportPage,
    ExportHandIn,
    ExportDeployment,
    ExportMermaid,
    ExportDot,
    ExportMarkdown,
    CopyPng,
    CopySvg,
    CopyPdf,
    CopyMermaid,
    CopyDot,
    CopyMarkdown,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    Rename,
    SelectAll,
    Find,
    Replace,
    FormatDocument,
    ConvertToJsonata,
    FindAnything,
    Design,
    Split,
    Code,
    ZoomIn,
    ZoomOut,
    Fit,
    ActualSize,
    Centre,
    ZoomToSelection,
    GoBack,
    GoForward,
    LeftRight,
    Minimap,
    Comments,
    ShowPalette,
    ShowOutline,
    ShowInspector,
    ShowSimulator,
    ShowProblems,
    ShowLesson,
    PanelTitles,
    Present,
    NextPanel,
    PreviousPanel,
    LookDesktop,
    LookLight,
    LookDark,
    LookLightContrast,
    LookDarkContrast,
    English,
    Portuguese,
    Spanish,
    Simulate,
    Pause,
    Step,
    StepBack,
    StepInto,
    StepOver,
    StepOut,
    StepBackInto,
    StepBackOver,
    StepBackOut,
    RunToState,
    GoToEvent,
    ToStart,
    RunToEnd,
    Redrive,
    Stop,
    Breakpoint,
    Breakpoints,
    Otherwise,
    KeepRun,
    RunTests,
    Tests,
    LoadMocks,
    Predict,
    CloudPublish,
    CloudStart,
    CloudFollow,
    CloudFetch,
    CloudRedrive,
    CloudTestState,
    CloudValidate,
    NextProblem,
    PreviousProblem,
    Glossary,
    Shortcuts,
    About,
};

// What an action is called, without the mark of its key and the dots of its dialog.
QString plainName(const QAction &action);

class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](Act act) const { return m_actions.at(act); }
    std::vector<QAction *> all() const; // in the table's order

    template <class Receiver, class Slot>
    void on(Act act, Receiver *receiver, Slot slot)
    {
        connect(m_actions.at(act), &QAction::triggered, receiver, slot);
    }

public Q_SLOTS:
    void retranslateUi();

private:
    std::map<Act, QAction *> m_actions;
};

} // namespace app
