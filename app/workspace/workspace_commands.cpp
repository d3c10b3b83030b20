#include "app/workspace/workspace_commands.h"

#include "app/file_access.h"
#include "app/file_commands.h"
#include "app/lessons.h"
#include "app/machine_chooser.h"
#include "app/refusals.h"
#include "app/samples.h"
#include "core/history/aws_reading.h"
#include "core/json/edit.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/verbatim.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace app {

namespace {

const QString FileSubject = QStringLiteral("file");
const QString RecoverySubject = QStringLiteral("recovery");

// The smallest workflow that AWS accepts; %1 is its state's name.
const QString NewText = QStringLiteral(R"({
  "Comment": "",
  "QueryLanguage": "JSONata",
  "StartAt": %1,
  "States": {
    %1: {
      "Type": "Pass",
      "End": true
    }
  }
}
)");

} // namespace

WorkspaceCommands::WorkspaceCommands(Desks &desks, MessageBar &notices, const Actions &actions, QWidget *window)
    : QObject(window), m_desks(desks), m_workspace(desks.workspace()), m_notices(notices), m_window(window)
{
    connect(actions[Act::New], &QAction::triggered, this, &WorkspaceCommands::newWorkflow);
    connect(actions[Act::Open], &QAction::triggered, this, &WorkspaceCommands::open);
    connect(actions[Act::OpenLesson], &QAction::triggered, this, &WorkspaceCommands::chooseLesson);
    connect(actions[Act::Save], &QAction::triggered, this, [this] { m_desks.front().commands().save(); });
    connect(actions[Act::SaveAs], &QAction::triggered, this, [this] { m_desks.front().commands().saveAs(); });
    connect(actions[Act::Close], &QAction::triggered, this, [this] { close(m_workspace.frontIndex()); });
}

void WorkspaceCommands::newWorkflow()
{
    Workbench &bench = m_workspace.makeRoom(false);
    bench.files.openText(tr("untitled.asl.json"), NewText.arg(json::quoted(tr("Start here"))));
    show(bench);
}

void WorkspaceCommands::open()
{
    openFiles(QFileDialog::getOpenFileNames(
        m_window, tr("Open a workflow"), m_workspace.settings().lastFolder(),
        tr("Workflows and templates (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml *.template *.tf *.tf.json)"
           ";;Templates (template.* *.template.* *.template serverless.* *.tf *.tf.json)"
           ";;Lessons (*.md);;All files (*)")));
}

void WorkspaceCommands::openFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        openFile(path);
}

void WorkspaceCommands::openFile(const QString &path)
{
    if (const Workbench *bench = m_workspace.holding(path))
        return show(*bench);
    if (path.endsWith(u".md") || QFileInfo::exists(path + QStringLiteral("/lesson.md")))
        return openLesson(path);
    const auto found = definitionAt(path);
    if (!found && found.error().is(Code::NoDefinition)) {
        const QString chosen = chosenMachine(path, m_window);
        if (chosen.isEmpty())
            return;
        if (chosen != path)
            return openFile(chosen);
    }
    if (!found) {
        m_workspace.settings().removeRecentFile(QFileInfo(path).absoluteFilePath());
        m_desks.front().messages().show(FileSubject, Tone::Error, fileSentence(found.error(), path));
        return;
    }
    if (history::looksLikeHistory({found->bytes.constData(), size_t(found->bytes.size())}))
        return Q_EMIT historyFound(path, found->bytes);
    const QString address = found->within ? found->path + u'#' + found->machine : found->path;
    if (const Workbench *bench = m_workspace.holding(address))
        return show(*bench);
    Workbench &bench = m_workspace.makeRoom(true);
    bench.files.openRead(*found);
    m_desks.of(bench).messages().dismiss(FileSubject);
    show(bench);
}

void WorkspaceCommands::openLesson(const QString &path)
{
    const auto lesson = lessonAt(path);
    if (!lesson)
        return m_desks.front().messages().show(FileSubject, Tone::Error, problems::sentence(lesson.error()));
    Workbench &bench = m_workspace.makeRoom(true);
    m_desks.of(bench).openLesson(*lesson);
    show(bench);
}

void WorkspaceCommands::chooseLesson()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open a lesson"), m_workspace.settings().lastFolder(), tr("Lessons (*.md);;All files (*)"));
    if (!path.isEmpty())
        openLesson(path);
}

void WorkspaceCommands::openText(const QString &name, const QString &text)
{
    Workbench &bench = m_workspace.makeRoom(true);
    bench.files.openText(name, text);
    show(bench);
}

void WorkspaceCommands::openSample(const Sample &sample)
{
    Workbench &bench = m_workspace.makeRoom(true);
    m_desks.of(bench).openSample(sample);
    show(bench);
}

void WorkspaceCommands::show(const Workbench &bench)
{
    m_workspace.bringToFront(m_workspace.indexOf(bench));
    Q_EMIT shown();
}

FileCommands &WorkspaceCommands::broughtToFront(const Workbench &bench)
{
    show(bench);
    return m_desks.front().commands();
}

bool WorkspaceCommands::close(int index)
{
    if (!mayLeave({&m_workspace.at(index)}))
        return false;
    m_workspace.close(index);
    return true;
}

bool WorkspaceCommands::closeOthers(int index)
{
    const Workbench &kept = m_workspace.at(index);
    std::vector<Workbench *> others = m_workspace.all();
    std::erase(others, &kept);
    if (!mayLeave(others))
        return false;
    m_workspace.bringToFront(m_workspace.indexOf(kept));
    for (const Workbench *other : others)
        m_workspace.close(m_workspace.indexOf(*other));
    return true;
}

bool WorkspaceCommands::mayQuit()
{
    return mayLeave(m_workspace.all());
}

bool WorkspaceCommands::mayLeave(const std::vector<Workbench *> &benches)
{
    std::vector<Workbench *> modified;
    std::ranges::copy_if(benches, std::back_inserter(modified),
                         [](const Workbench *bench) { return bench->isModified(); });
    if (modified.empty())
        return true;
    return modified.size() == 1 ? broughtToFront(*modified.front()).mayLeave() : mayLeaveSeveral(modified);
}

bool WorkspaceCommands::mayLeaveSeveral(const std::vector<Workbench *> &modified)
{
    QStringList names;
    for (const Workbench *bench : modified)
        names << bench->files.name();
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         theme::verbatim(tr("Save the changes to these %1 workflows?").arg(modified.size())),
                         QMessageBox::SaveAll | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setInformativeText(
        theme::verbatim(names.join(u'\n') + QStringLiteral("\n\n") + tr("Without saving they are lost.")));
    question.setDefaultButton(QMessageBox::SaveAll);
    const int answer = question.exec();
    return answer == QMessageBox::Discard
        || (answer == QMessageBox::SaveAll
            && std::ranges::all_of(modified, [this](const Workbench *bench) { return broughtToFront(*bench).save(); }));
}

void WorkspaceCommands::offerRecovery()
{
    const std::vector<Unsaved> all = m_workspace.front().recovery->allLeftBehind();
    if (all.empty())
        return;
    const Unsaved newest = all.front();
    std::vector<Choice> choices{{tr("Restore"),
                                 [this, newest] {
                                     restore(newest);
                                     offerRecovery();
                                 }},
                                {tr("Throw away"), [this, newest] {
                                     m_workspace.front().recovery->discard(newest);
                                     offerRecovery();
                                 }}};
    if (all.size() > 1)
        choices.insert(choices.begin() + 1, {tr("Restore all %1").arg(all.size()), [this] { restoreAll(); }});
    const QString when = QLocale().toString(newest.at.toLocalTime(), QLocale::ShortFormat);
    m_notices.show(RecoverySubject, Tone::Warning,
                   tr("Batuta ended before %1 was saved. Its unsaved changes of %2 are here.").arg(newest.name, when),
                   std::move(choices));
}

void WorkspaceCommands::restore(const Unsaved &unsaved)
{
    Workbench *holder = unsaved.path.isEmpty() ? nullptr : m_workspace.holding(unsaved.path);
    Workbench &bench = holder && !holder->isModified() ? *holder : m_workspace.makeRoom(true);
    bench.recovery->restore(unsaved);
    show(bench);
}

// The oldest first: the newest is in front in the end.
void WorkspaceCommands::restoreAll()
{
    std::vector<Unsaved> all = m_workspace.front().recovery->allLeftBehind();
    std::ranges::reverse(all);
    for (const Unsaved &unsaved : all)
        restore(unsaved);
}

} // namespace app
