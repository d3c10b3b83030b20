// Runs that tasks of other runs have started: stepped into, each is shown in the tab of its own workflow; stepped out of,
// the one that started it comes back, with the task done.
#pragma once

#include "app/panels.h"
#include "app/workspace/desks.h"

#include <QHash>
#include <QPointer>

namespace app {

class WorkspaceCommands;

class NestedRuns : public QObject
{
    Q_OBJECT

public:
    NestedRuns(Desks &desks, WorkspaceCommands &commands, Panels &panels, QObject *parent);

private:
    void follow(Workbench &bench);
    void enter(Workbench &starter, const session::NestedRun &nested);
    void leave(Workbench &child);

    // The run that started the one that is shown at a desk.
    struct Starter
    {
        QPointer<Desk> desk;
        int run = 0;
    };

    Desks &m_desks;
    WorkspaceCommands &m_commands;
    Panels &m_panels;
    using Starters = QHash<std::pair<Workbench *, int>, Starter>;
    Starters m_starters; // by the workbench and the number of the started run
};

} // namespace app
