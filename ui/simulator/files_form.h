// Where a run reads from S3: says which states do, and takes a folder whose BUCKET/KEY files stand for the objects.
// Hidden where none does.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simulator {

class FilesForm : public QWidget
{
    Q_OBJECT

public:
    FilesForm(session::SimulationController &simulation, session::Session &session, QWidget *parent = nullptr);

    // States read from S3, and nothing is there to be read: a run would find no items.
    bool lacksFiles() const { return !m_readers.isEmpty() && m_simulation.filesFolder().isEmpty(); }
    void setFolder(const QString &folder);
    void retranslateUi();

private:
    void follow();
    void choose();
    void tell();

    session::SimulationController &m_simulation;
    session::Session &m_session;
    QStringList m_readers; // the states that read from S3
    QLabel *m_words;
    QPushButton *m_choose;
};

} // namespace simulator
