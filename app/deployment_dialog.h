// A workflow on its way to a deployment tool: what one chooses on the left, every file that will be written on the right,
// below them what nobody but the user knows. Nothing is written over unasked.
#pragma once

#include "app/deployment.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace editor {
class CodeEdit;
}

namespace app {

class DeploymentForm;
class Workspace;
struct Workbench;

class DeploymentDialog : public QDialog
{
    Q_OBJECT

public:
    // It is about the workflow that the bench holds, and goes with `parent`.
    DeploymentDialog(Workbench &bench, Workspace &workspace, QWidget *parent);

private:
    void arrange();
    void compute();
    void showFiles();
    void showNotes(const deploy::Options &options);
    void showFile();
    void write();
    void askToReplace(const QString &folder, const QStringList &replaced);
    void writeNow(const QString &folder, const std::vector<FolderFile> &files);
    // Of what is open here, or beside it; empty: none.
    QString ownFileAmong(const QString &folder, const QStringList &names) const;
    void say(const QString &words, bool isFault);

    Workbench &m_bench;
    Workspace &m_workspace;
    DeploymentForm *m_form;
    QListWidget *m_files;
    editor::CodeEdit *m_preview;
    QListWidget *m_notes;
    QLabel *m_notesTitle;
    QLabel *m_outcome;
    QPushButton *m_write;
    Deployment m_deployment;
    QTimer m_soon;
};

} // namespace app
