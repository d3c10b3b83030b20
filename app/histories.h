// Opens recorded executions: a history as AWS's tools write it, laid over the workflow in front. Reading is done beside
// the window, which goes on.
#pragma once

#include "app/actions.h"
#include "app/panels.h"
#include "app/workspace/desks.h"

#include <QThreadPool>

namespace app {

class WorkspaceCommands;

class Histories : public QObject
{
    Q_OBJECT

public:
    Histories(Desks &desks, WorkspaceCommands &commands, Panels &panels, const Actions &actions, QWidget *window);
    ~Histories() override; // once what is being read has been read

    void open(const QString &path);

private:
    void choose();
    void read(const QString &path, const QByteArray &bytes);
    struct Read;
    void show(Desk &desk, Read read);
    void showAgain(Read read);
    void refuse(Desk &desk, const QString &sentence);

    Desks &m_desks;
    WorkspaceCommands &m_commands;
    Panels &m_panels;
    QWidget *m_window;
    QThreadPool m_reading;
};

} // namespace app
