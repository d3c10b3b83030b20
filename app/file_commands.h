// New, open, save and leave, as a person goes through them: dialogs, questions and messages around DocumentFiles.
#pragma once

#include "app/actions.h"
#include "app/document_files.h"
#include "app/message_bar.h"
#include "app/recovery.h"

namespace app {

class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(DocumentFiles &files, Recovery &recovery, Settings &settings, MessageBar &messages,
                 const Actions &actions, QWidget *window);

    // Asks about unsaved changes; false when the user wants to stay.
    bool mayLeave();
    void openFile(const QString &path);
    void offerRecovery(); // of work a killed program left

public Q_SLOTS:
    void newWorkflow();
    void open();
    bool save();
    bool saveAs();

private:
    enum class Conflict { WriteOver, Reload, SaveElsewhere, Stay };

    bool saveTo(const QString &path);
    Conflict askAboutNewer(const QString &path);
    void offerReload();

    DocumentFiles &m_files;
    Recovery &m_recovery;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace app
