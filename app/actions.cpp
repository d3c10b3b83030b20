#include "app/actions.h"

#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QActionGroup>
#include <QWidget>

namespace app {

namespace {

enum class Form { Plain, Check, View, Look, Language }; // the last three: one of each is on

struct Entry
{
    Act act;
    const char *name; // stable, for tests and settings
    const char *text;
    const char *keys; // portable, several separated by "; "
    const char *icon;
    Form form = Form::Plain;
};

constexpr Entry Table[] = {
    {Act::Home, "home", QT_TRANSLATE_NOOP("app::Actions", "Welcome page"), "", "house"},
    {Act::New, "new", QT_TRANSLATE_NOOP("app::Actions", "&New workflow"), "Ctrl+N; Ctrl+T", "file-plus"},
    {Act::Open, "open", QT_TRANSLATE_NOOP("app::Actions", "&Open…"), "Ctrl+O", "folder-open"},
    {Act::OpenLesson, "open-lesson", QT_TRANSLATE_NOOP("app::Actions", "&Open a lesson…"), "", "graduation-cap"},
    {Act::NewLesson, "new-lesson", QT_TRANSLATE_NOOP("app::Actions", "&New lesson…"), "", "file-plus"},
    {Act::EditLesson, "edit-lesson", QT_TRANSLATE_NOOP("app::Actions", "&Edit a lesson…"), "", "pencil"},
    {Act::OpenHistory, "open-history", QT_TRANSLATE_NOOP("app::Actions", "Open execution &history…"), "Ctrl+Shift+O",
     "history"},
    {Act::Save, "save", QT_TRANSLATE_NOOP("app::Actions", "&Save"), "Ctrl+S", "save"},
    {Act::SaveAs, "save-as", QT_TRANSLATE_NOOP("app::Actions", "Save &as…"), "Ctrl+Shift+S", "save-all"},
    {Act::CompareWithFile, "compare-with-file", QT_TRANSLATE_NOOP("app::Actions", "Another &file…"), "", "columns-2"},
    {Act::CompareWithSaved, "compare-with-saved", QT_TRANSLATE_NOOP("app::Actions", "The &saved version"), "", "save"},
    {Act::CompareWithCommitted, "compare-with-committed",
     QT_TRANSLATE_NOOP("app::Actions", "The version last &committed in Git"), "", "history"},
    {Act::Close, "close", QT_TRANSLATE_NOOP("app::Actions", "&Close workflow"), "Ctrl+W", "x"},
    {Act::NextTab, "next-tab", QT_TRANSLATE_NOOP("app::Actions", "Ne&xt workflow"), "Ctrl+Tab; Ctrl+PgDown",
     "arrow-right"},
    {Act::PreviousTab, "previous-tab", QT_TRANSLATE_NOOP("app::Actions", "Pre&vious workflow"),
     "Ctrl+Shift+Tab; Ctrl+PgUp", "arrow-left"},
    {Act::Quit, "quit", QT_TRANSLATE_NOOP("app::Actions", "&Quit"), "Ctrl+Q", "log-out"},
    {Act::ExportSvg, "export-svg", QT_TRANSLATE_NOOP("app::Actions", "Drawing as SVG…"), "", "image"},
    {Act::ExportPng, "export-png", QT_TRANSLATE_NOOP("app::Actions", "Drawing as PNG…"), "Ctrl+Shift+E", "image"},
    {Act::ExportPdf, "export-pdf", QT_TRANSLATE_NOOP("app::Actions", "Drawing as PDF…"), "", "file-text"},
    {Act::ExportDefinition, "export-definition", QT_TRANSLATE_NOOP("app::Actions", "Copy of the definition…"), "",
     "file-json"},
    {Act::ExportHistory, "export-history", QT_TRANSLATE_NOOP("app::Actions", "Execution history as JSON…"), "",
     "history"},
    {Act::ExportPage, "export-page", QT_TRANSLATE_NOOP("app::Actions", "Run as a page…"), "", "globe"},
    {Act::ExportHandIn, "export-hand-in", QT_TRANSLATE_NOOP("app::Actions", "Hand-in folder…"), "", "folder-open"},
    {Act::ExportDeployment, "export-deployment", QT_TRANSLATE_NOOP("app::Actions", "For a deployment tool…"), "",
     "folder-open"},
    {Act::ExportMermaid, "export-mermaid", QT_TRANSLATE_NOOP("app::Actions", "Drawing as Mermaid…"), "", "file-text"},
    {Act::ExportDot, "export-dot", QT_TRANSLATE_NOOP("app::Actions", "Drawing as DOT…"), "", "file-text"},
    {Act::ExportMarkdown, "export-markdown", QT_TRANSLATE_NOOP("app::Actions", "States as Markdown…"), "", "file-text"},
    {Act::CopyPng, "copy-png", QT_TRANSLATE_NOOP("app::Actions", "&PNG picture"), "", "image"},
    {Act::CopySvg, "copy-svg", QT_TRANSLATE_NOOP("app::Actions", "&SVG picture"), "", "image"},
    {Act::CopyPdf, "copy-pdf", QT_TRANSLATE_NOOP("app::Actions", "P&DF page"), "", "file-text"},
    {Act::CopyMermaid, "copy-mermaid", QT_TRANSLATE_NOOP("app::Actions", "&Mermaid"), "", "copy"},
    {Act::CopyDot, "copy-dot", QT_TRANSLATE_NOOP("app::Actions", "D&OT"), "", "copy"},
    {Act::CopyMarkdown, "copy-markdown", QT_TRANSLATE_NOOP("app::Actions", "States as Mar&kdown"), "", "copy"},
    {Act::Undo, "undo", QT_TRANSLATE_NOOP("app::Actions", "&Undo"), "Ctrl+Z", "undo-2"},
    {Act::Redo, "redo", QT_TRANSLATE_NOOP("app::Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo-2"},
    {Act::Cut, "cut", QT_TRANSLATE_NOOP("app::Actions", "Cu&t"), "Ctrl+X", "scissors"},
    {Act::Copy, "copy", QT_TRANSLATE_NOOP("app::Actions", "&Copy"), "Ctrl+C", "copy"},
    {Act::Paste, "paste", QT_TRANSLATE_NOOP("app::Actions", "&Paste"), "Ctrl+V", "clipboard-paste"},
    {Act::Duplicate, "duplicate", QT_TRANSLATE_NOOP("app::Actions", "&Duplicate"), "Ctrl+D", "copy"},
    {Act::Delete, "delete", QT_TRANSLATE_NOOP("app::Actions", "De&lete"), "Del", "trash-2"},
    {Act::Rename, "rename", QT_TRANSLATE_NOOP("app::Actions", "Re&name"), "F2", "text-cursor-input"},
    {Act::SelectAll, "select-all", QT_TRANSLATE_NOOP("app::Actions", "Select &all"), "Ctrl+A", "scan"},
    {Act::Find, "find", QT_TRANSLATE_NOOP("app::Actions", "&Find in the text…"), "Ctrl+F", "search"},
    {Act::Replace, "replace", QT_TRANSLATE_NOOP("app::Actions", "R&eplace in the text…"), "Ctrl+H", "replace"},
    {Act::FormatDocument, "format", QT_TRANSLATE_NOOP("app::Actions", "For&mat the text"), "Ctrl+Shift+I",
     "align-left"},
    {Act::ConvertToJsonata, "convert-to-jsonata", QT_TRANSLATE_NOOP("app::Actions", "Convert to &JSONata…"), "",
     "replace"},
    {Act::FindAnything, "find-anything", QT_TRANSLATE_NOOP("app::Actions", "Find a state or command…"), "Ctrl+K",
     "search"},
    {Act::Design, "design", QT_TRANSLATE_NOOP("app::Actions", "Design"), "Alt+1", "workflow", Form::View},
    {Act::Split, "split", QT_TRANSLATE_NOOP("app::Actions", "Split"), "Alt+2", "columns-2", Form::View},
    {Act::Code, "code", QT_TRANSLATE_NOOP("app::Actions", "Code"), "Alt+3", "code", Form::View},
    {Act::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("app::Actions", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom-in"},
    {Act::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("app::Actions", "Zoom &out"), "Ctrl+-", "zoom-out"},
    {Act::Fit, "fit", QT_TRANSLATE_NOOP("app::Actions", "&Fit the drawing"), "Ctrl+1", "maximize"},
    {Act::ActualSize, "actual-size", QT_TRANSLATE_NOOP("app::Actions", "&100 %"), "Ctrl+0", "scan"},
    {Act::Centre, "centre", QT_TRANSLATE_NOOP("app::Actions", "&Centre the selection"), "Alt+C", "crosshair"},
    {Act::ZoomToSelection, "zoom-to-selection", QT_TRANSLATE_NOOP("app::Actions", "&Zoom to the selection"), "Ctrl+2",
     "zoom-in"},
    {Act::GoBack, "go-back", QT_TRANSLATE_NOOP("app::Actions", "Back to the last state"), "Alt+Left", "arrow-left"},
    {Act::GoForward, "go-forward", QT_TRANSLATE_NOOP("app::Actions", "Forward again"), "Alt+Right", "arrow-right"},
    {Act::LeftRight, "left-right", QT_TRANSLATE_NOOP("app::Actions", "&Draw from left to right"), "", "arrow-right",
     Form::Check},
    {Act::Minimap, "minimap", QT_TRANSLATE_NOOP("app::Actions", "&Minimap"), "Ctrl+M", "map", Form::Check},
    {Act::Comments, "comments", QT_TRANSLATE_NOOP("app::Actions", "Comments on the dra&wing"), "", "sticky-note",
     Form::Check},
    {Act::ShowPalette, "show-palette", QT_TRANSLATE_NOOP("app::Actions", "&Palette"), "Alt+4", "panel-left",
     Form::Check},
    {Act::ShowOutline, "show-outline", QT_TRANSLATE_NOOP("app::Actions", "O&utline"), "Alt+9", "list-tree",
     Form::Check},
    {Act::ShowInspector, "show-inspector", QT_TRANSLATE_NOOP("app::Actions", "I&nspector"), "Alt+5", "panel-right",
     Form::Check},
    {Act::ShowSimulator, "show-simulator", QT_TRANSLATE_NOOP("app::Actions", "&Simulator"), "Alt+6", "panel-bottom",
     Form::Check},
    {Act::ShowProblems, "show-problems", QT_TRANSLATE_NOOP("app::Actions", "P&roblems"), "Alt+7", "triangle-alert",
     Form::Check},
    {Act::ShowLesson, "show-lesson", QT_TRANSLATE_NOOP("app::Actions", "&Lesson"), "Alt+8", "graduation-cap",
     Form::Check},
    {Act::PanelTitles, "panel-titles", QT_TRANSLATE_NOOP("app::Actions", "Panel &titles, to move them"), "", "move",
     Form::Check},
    {Act::Present, "present", QT_TRANSLATE_NOOP("app::Actions", "Pr&esent on the whole screen"), "F7", "presentation"},
    {Act::NextPanel, "next-panel", QT_TRANSLATE_NOOP("app::Actions", "To the ne&xt panel"), "F6", "arrow-right"},
    {Act::PreviousPanel, "previous-panel", QT_TRANSLATE_NOOP("app::Actions", "To the pre&vious panel"), "Shift+F6",
     "arrow-left"},
    {Act::LookDesktop, "look-desktop", QT_TRANSLATE_NOOP("app::Actions", "As the desktop"), "", "monitor", Form::Look},
    {Act::LookLight, "look-light", QT_TRANSLATE_NOOP("app::Actions", "Light"), "", "sun", Form::Look},
    {Act::LookDark, "look-dark", QT_TRANSLATE_NOOP("app::Actions", "Dark"), "", "moon", Form::Look},
    {Act::LookLightContrast, "look-light-contrast", QT_TRANSLATE_NOOP("app::Actions", "Light, high contrast"), "",
     "contrast", Form::Look},
    {Act::LookDarkContrast, "look-dark-contrast", QT_TRANSLATE_NOOP("app::Actions", "Dark, high contrast"), "",
     "contrast", Form::Look},
    // A language is named in itself, so that whoever needs it can read it.
    {Act::English, "english", "English", "", "languages", Form::Language},
    {Act::Portuguese, "portuguese", "Português (Brasil)", "", "languages", Form::Language},
    {Act::Spanish, "spanish", "Español", "", "languages", Form::Language},
    {Act::Simulate, "simulate", QT_TRANSLATE_NOOP("app::Actions", "Simulate"), "F5", "play"},
    {Act::Pause, "pause", QT_TRANSLATE_NOOP("app::Actions", "&Pause"), "Shift+F5", "pause"},
    {Act::Step, "step", QT_TRANSLATE_NOOP("app::Actions", "&Step"), "F10", "step-forward"},
    {Act::StepBack, "step-back", QT_TRANSLATE_NOOP("app::Actions", "Step &back"), "Shift+F10", "step-back"},
    {Act::StepInto, "step-into", QT_TRANSLATE_NOOP("app::Actions", "&Into the next state"), "F11", "arrow-down"},
    {Act::StepOver, "step-over", QT_TRANSLATE_NOOP("app::Actions", "To the &end of the state"), "Ctrl+F11", "redo-dot"},
    {Act::StepOut, "step-out", QT_TRANSLATE_NOOP("app::Actions", "&Out of the branch or round"), "Shift+F11",
     "arrow-up"},
    {Act::StepBackInto, "step-back-into", QT_TRANSLATE_NOOP("app::Actions", "Back to the pre&vious state"), "Alt+F11",
     "arrow-up"},
    {Act::StepBackOver, "step-back-over", QT_TRANSLATE_NOOP("app::Actions", "Back to where the state be&gan"),
     "Ctrl+Alt+F11", "undo-2"},
    {Act::StepBackOut, "step-back-out", QT_TRANSLATE_NOOP("app::Actions", "Back to &where the branch or round began"),
     "Alt+Shift+F11", "arrow-left"},
    {Act::RunToState, "run-to-state", QT_TRANSLATE_NOOP("app::Actions", "Run to the selecte&d state"), "Ctrl+F9",
     "arrow-right"},
    {Act::GoToEvent, "go-to-event", QT_TRANSLATE_NOOP("app::Actions", "Run to event n&umber…"), "Ctrl+G", "search"},
    {Act::ToStart, "to-start", QT_TRANSLATE_NOOP("app::Actions", "Back to the s&tart"), "Ctrl+Home", "skip-back"},
    {Act::RunToEnd, "run-to-end", QT_TRANSLATE_NOOP("app::Actions", "&Run to the end"), "Ctrl+F5", "fast-forward"},
    {Act::Redrive, "redrive", QT_TRANSLATE_NOOP("app::Actions", "Redrive the ru&n"), "Alt+F5", "rotate-cw"},
    {Act::Stop, "stop", QT_TRANSLATE_NOOP("app::Actions", "Leave the simulation"), "Ctrl+F10", "square"},
    {Act::Breakpoint, "breakpoint", QT_TRANSLATE_NOOP("app::Actions", "Brea&kpoint"), "F9", "circle-stop"},
    {Act::Breakpoints, "breakpoints", QT_TRANSLATE_NOOP("app::Actions", "Breakpoints on errors and &conditions…"),
     "Shift+F9", "circle-stop"},
    {Act::Otherwise, "otherwise", QT_TRANSLATE_NOOP("app::Actions", "Go on otherwise &from here…"), "Ctrl+Shift+G",
     "git-fork"},
    {Act::KeepRun, "keep-run", QT_TRANSLATE_NOOP("app::Actions", "Keep t&he run as a test case"), "Ctrl+Shift+K",
     "save"},
    {Act::RunTests, "run-tests", QT_TRANSLATE_NOOP("app::Actions", "Run a&ll test cases"), "Ctrl+Shift+F5",
     "list-checks"},
    {Act::Tests, "tests", QT_TRANSLATE_NOOP("app::Actions", "Test c&ases and coverage"), "Ctrl+Shift+T", "list-checks"},
    {Act::LoadMocks, "load-mocks", QT_TRANSLATE_NOOP("app::Actions", "Open a &mock file…"), "", "flask-conical"},
    {Act::Predict, "predict", QT_TRANSLATE_NOOP("app::Actions", "Predict what comes ne&xt"), "Ctrl+F7",
     "circle-question-mark", Form::Check},
    {Act::CloudPublish, "aws-publish", QT_TRANSLATE_NOOP("app::Actions", "&Publish to AWS…"), "", "cloud-upload"},
    {Act::CloudStart, "aws-start", QT_TRANSLATE_NOOP("app::Actions", "&Start an execution on AWS…"), "", "play"},
    {Act::CloudFollow, "aws-follow", QT_TRANSLATE_NOOP("app::Actions", "&Follow an execution on AWS…"), "", "radio"},
    {Act::CloudFetch, "aws-fetch", QT_TRANSLATE_NOOP("app::Actions", "F&etch a history from AWS…"), "",
     "cloud-download"},
    {Act::CloudRedrive, "aws-redrive", QT_TRANSLATE_NOOP("app::Actions", "&Redrive an execution on AWS…"), "",
     "rotate-cw"},
    {Act::CloudTestState, "aws-test-state", QT_TRANSLATE_NOOP("app::Actions", "&Try this state with AWS…"), "",
     "flask-conical"},
    {Act::CloudValidate, "aws-validate", QT_TRANSLATE_NOOP("app::Actions", "&Check with AWS…"), "", "list-checks"},
    {Act::NextProblem, "next-problem", QT_TRANSLATE_NOOP("app::Actions", "Ne&xt problem"), "F8", "arrow-down"},
    {Act::PreviousProblem, "previous-problem", QT_TRANSLATE_NOOP("app::Actions", "Pre&vious problem"), "Shift+F8",
     "arrow-up"},
    {Act::Glossary, "glossary", QT_TRANSLATE_NOOP("app::Actions", "&Glossary"), "Shift+F1", "library"},
    {Act::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("app::Actions", "&Keyboard shortcuts"), "?; F1", "keyboard"},
    {Act::About, "about", QT_TRANSLATE_NOOP("app::Actions", "&About Batuta"), "", "info"},
};

} // namespace

QString plainName(const QAction &action)
{
    QString name;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size()) // "&&" is an ampersand
            break;
        name += text[i];
    }
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

Actions::Actions(QWidget *window) : QObject(window)
{
    std::map<Form, QActionGroup *> groups;
    for (const Entry &entry : Table) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setIcon(theme::icon(QLatin1StringView(entry.icon)));
        action->setIconVisibleInMenu(false); // the mock-up's menus are words only
        if (*entry.keys) // no words would be one empty key
            action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(entry.keys)));
        action->setCheckable(entry.form != Form::Plain);
        if (entry.form > Form::Check) {
            QActionGroup *&group = groups[entry.form];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        window->addAction(action);
        m_actions.emplace(entry.act, action);
    }
    retranslateUi();
}

std::vector<QAction *> Actions::all() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : Table)
        actions.push_back(m_actions.at(entry.act));
    return actions;
}

void Actions::retranslateUi()
{
    for (const Entry &entry : Table) {
        QAction *action = m_actions.at(entry.act);
        action->setText(entry.form == Form::Language ? QString::fromUtf8(entry.text) : tr(entry.text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString plain = plainName(*action);
        action->setToolTip(theme::verbatim(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys)));
    }
}

} // namespace app
