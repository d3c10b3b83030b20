// The row of tabs below the tool bar, one for each workflow: a name, a dot while it is unsaved, and a cross that closes
// it. With one workflow there is nothing to choose from, and no row.
#pragma once

#include "app/actions.h"
#include "app/workspace/workspace_commands.h"

#include <QToolBar>

class QTabBar;

namespace app {

class TabStrip : public QToolBar
{
    Q_OBJECT

public:
    TabStrip(Workspace &workspace, WorkspaceCommands &commands, const Actions &actions);

    QTabBar &tabs() const { return *m_tabs; }

public Q_SLOTS:
    void retranslateUi();

Q_SIGNALS:
    void chosen(); // a tab, also the one in front already

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTab(int index);
    void show();
    void tell(int index);
    void step(int by);
    void openMenu(int index, QPoint at);

    Workspace &m_workspace;
    WorkspaceCommands &m_commands;
    QTabBar *m_tabs;
};

} // namespace app
