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
    void show(Desk &desk, Result<history::Recording> recording, document::SharedSnapshot snapshot, const QString &path);
    void refuse(Desk &desk, const QString &sentence);

    Desks &m_desks;
    Panels &m_panels;
    QWidget *m_window;
    QThreadPool m_reading;
};

} // namespace app
