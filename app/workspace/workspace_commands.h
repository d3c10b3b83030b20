// What a person does with workflows as wholes: makes, opens, restores and closes them, each in a tab of its own, with the
// dialogs and questions that go with it.
#pragma once

#include "app/actions.h"
#include "app/message_bar.h"
#include "app/workspace/desks.h"

namespace app {

class WorkspaceCommands : public QObject
{
    Q_OBJECT

public:
    // `notices`: bars that belong to no workflow.
    WorkspaceCommands(Desks &desks, MessageBar &notices, const Actions &actions, QWidget *window);

    // A file that is open already only comes to the front.
    void openFile(const QString &path);
    void openFiles(const QStringList &paths);
    void openSample(const Sample &sample);
    // Of the course, a folder, or a lesson.md; what cannot be read is told.
    void openLesson(const QString &path);
    void openText(const QString &name, const QString &text); // in no file
    void offerRecovery(); // of each work that killed programs left

    // These ask about unsaved changes; false when the user wants to stay.
    bool close(int index);
    bool closeOthers(int index);
    bool mayQuit();

public Q_SLOTS:
    void newWorkflow();
    void open();
    void chooseLesson();

Q_SIGNALS:
    void historyFound(const QString &path,
                      const QByteArray &bytes); // a file that is no workflow but what happened in one
    void shown(); // a workflow that was asked for, also the one in front already

private:
    bool mayLeave(const std::vector<Workbench *> &benches);
    bool mayLeaveSeveral(const std::vector<Workbench *> &modified);
    FileCommands &broughtToFront(const Workbench &bench);
    void show(const Workbench &bench);
    void restore(const Unsaved &unsaved);
    void restoreAll();

    Desks &m_desks;
    Workspace &m_workspace;
    MessageBar &m_notices;
    QWidget *m_window;
};

} // namespace app
