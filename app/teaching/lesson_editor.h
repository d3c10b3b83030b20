// A lesson being written: its Markdown, what a student will see of it, and what is wrong with it, each fault at its line.
// Reading and checking are done in the background; saving, conflicts and questions are those of workflows.
#pragma once

#include "app/document_files.h"
#include "app/recovery.h"
#include "core/lesson/reader.h"
#include "core/rehearse/case.h"
#include "ui/session/simulation_controller.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QListWidget;
class QPushButton;
class QSplitter;

namespace editor {
class CodeEdit;
}
namespace lessons {
class LessonView;
}
namespace session {
class Inquirer;
}

namespace app {

class FileCommands;
class MessageBar;

class LessonEditor : public QWidget
{
    Q_OBJECT

public:
    // What happened in the run that is open, as a test case; nothing: there is none.
    using CaseOfRun = std::function<std::optional<rehearse::Case>(const std::string &name)>;

    LessonEditor(Settings &settings, CaseOfRun caseOfRun, QWidget *over);
    ~LessonEditor() override;

    bool open(const QString &path); // of a Markdown file; false, and told, where it cannot be read
    const QString &path() const { return m_files.path(); }
    bool mayLeave(); // asks about unsaved changes

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Read;

    void build();
    QPushButton *button(const char *name);
    void addKeys();
    void follow();
    void readSoon();
    void read();
    void take(const Read &read);
    void showFaults(const std::vector<lesson::Fault> &faults);
    void goToFault(int row);
    void followCaret();
    int stepAtCaret() const;
    void choosePage(const QString &name);
    void showPages();
    void showName();
    void retranslateUi();
    void keepRun();
    void keep(rehearse::Case test, bool isHidden);

    Settings &m_settings;
    const CaseOfRun m_caseOfRun;
    document::WorkflowDocument m_document; // the Markdown
    DocumentFiles m_files;
    Recovery m_recovery;
    document::WorkflowDocument m_starter; // what the preview's student begins with
    session::Session m_session;
    session::SimulationController m_simulation;
    MessageBar *m_messages;
    FileCommands *m_commands;
    editor::CodeEdit *m_edit;
    QSplitter *m_halves;
    QWidget *m_place; // of the preview
    QPointer<lessons::LessonView> m_preview;
    QListWidget *m_list;
    QComboBox *m_pages;
    QPushButton *m_save, *m_keep;
    std::vector<lesson::Fault> m_faults;
    QString m_casesFile, m_hiddenFile; // as the lesson names them
    QTimer m_rest;
    session::Inquirer *m_reader, *m_checker;
};

} // namespace app
