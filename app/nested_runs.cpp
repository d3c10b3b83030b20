#include "app/nested_runs.h"

#include "app/workspace/workspace_commands.h"

#include <QFileInfo>

namespace app {

NestedRuns::NestedRuns(Desks &desks, WorkspaceCommands &commands, Panels &panels, QObject *parent)
    : QObject(parent), m_desks(desks), m_commands(commands), m_panels(panels)
{
    Workspace &workspace = desks.workspace();
    for (Workbench *bench : workspace.all())
        follow(*bench);
    connect(&workspace, &Workspace::added, this, [this](int index) { follow(m_desks.workspace().at(index)); });
    connect(&workspace, &Workspace::removing, this, [this](int index) {
        const Workbench *gone = &m_desks.workspace().at(index);
        m_starters.removeIf([gone](const Starters::iterator &each) { return each.key().first == gone; });
    });
}

void NestedRuns::follow(Workbench &bench)
{
    using Simulation = session::SimulationController;
    connect(&bench.simulation, &Simulation::nestedWanted, this,
            [this, &bench](const session::NestedRun &nested) { enter(bench, nested); });
    connect(&bench.simulation, &Simulation::nestedLeft, this, [this, &bench] { leave(bench); });
    bench.simulation.setOpenFiles([this, &bench] {
        QStringList files;
        for (const Workbench *other : m_desks.workspace().all())
            if (other != &bench && !other->files.path().isEmpty())
                files << other->files.path();
        return files;
    });
}

void NestedRuns::enter(Workbench &starter, const session::NestedRun &nested)
{
    const Starter from{&m_desks.of(starter), starter.simulation.watched()->number};
    const QString name = QString::fromStdString(nested.rehearsal.machineName) + QStringLiteral(".asl.json");
    if (nested.file.isEmpty())
        m_commands.openText(name, nested.text);
    else
        m_commands.openFile(nested.file);
    Workbench &bench = m_desks.front().bench();
    const bool isItself = &bench == &starter;
    if (isItself && !nested.file.isEmpty() && bench.files.path() != QFileInfo(nested.file).absoluteFilePath())
        return; // it could not be opened, and that is told
    if (!bench.simulation.showNested(nested))
        return;
    m_starters.insert({&bench, bench.simulation.watched()->number}, from);
    m_panels.show(Act::ShowSimulator);
    if (bench.document.text() != nested.text)
        bench.session.say(tr("This workflow is not as its file was when the task started it: the run may differ."));
}

void NestedRuns::leave(Workbench &child)
{
    const Starter starter = m_starters.value({&child, child.simulation.watched()->number});
    if (!starter.desk)
        return child.session.say(tr("The workflow that started this run is not open any more."));
    Workbench &bench = starter.desk->bench();
    const sim::Setup *setup = child.simulation.run() ? &child.simulation.run()->setup() : nullptr;
    const std::string machine = setup ? setup->machineName : std::string();
    const sim::Script script = setup ? setup->script : sim::Script();
    m_desks.workspace().bringToFront(m_desks.workspace().indexOf(bench));
    bench.simulation.watch(starter.run);
    if (bench.simulation.want())
        bench.simulation.setMachineScript(machine, script); // what was answered in there is answered
    else
        bench.simulation.stepOver();
}

} // namespace app
