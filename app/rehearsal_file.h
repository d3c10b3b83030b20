// The rehearsal that belongs to a workflow's file: read from NAME.rehearsal.json beside it when the workflow is opened,
// written there when it is saved, and never over what another program has written meanwhile. What is not in a file yet
// is kept with the unsaved work.
#pragma once

#include "app/document_files.h"
#include "ui/session/simulation_controller.h"

namespace app {

class RehearsalFile : public QObject
{
    Q_OBJECT

public:
    RehearsalFile(DocumentFiles &files, session::SimulationController &simulation, QObject *parent = nullptr);

    QString path() const; // empty while the workflow is in no file
    // What lies beside the workflow becomes the simulation's; false, and perhaps failed(), where nothing does.
    bool read();
    // What there is now is what there was at first: nobody would miss it.
    void settle();
    bool isModified() const { return m_isModified; }
    bool isNewer() const; // what stands there is not as it was last read or written here
    void keepMine();
    bool save(); // true also where there is nothing to save

    QByteArray bytes() const; // as saving would write them
    void restore(const QByteArray &bytes); // of unsaved work

Q_SIGNALS:
    void changed();
    void modifiedChanged();
    void failed(const QString &sentence); // to read
    void notSaved(const QString &sentence);

private:
    QString folder() const;
    void follow();

    DocumentFiles &m_files;
    session::SimulationController &m_simulation;
    rehearse::Rehearsal m_known; // as last read, written or settled
    QString m_writtenTo;
    QByteArray m_onDisk; // fingerprint of what we last read or wrote there
    bool m_isModified = false;
};

} // namespace app
