// Save and leave, as a person goes through them: dialogs, questions and messages around one workflow's DocumentFiles.
#pragma once

#include "app/document_files.h"
#include "app/message_bar.h"
#include "app/recovery.h"

namespace app {

class FileCommands : public QObject
{
    Q_OBJECT

public:
    // `window` owns it and is what dialogs stand over.
    FileCommands(DocumentFiles &files, Recovery &recovery, Settings &settings, MessageBar &messages, QWidget *window);

    // What is saved with the workflow, and asked about with it.
    void setRehearsal(RehearsalFile &rehearsal);
    // Asks about unsaved changes; false when the user wants to stay.
    bool mayLeave();

public Q_SLOTS:
    bool save();
    bool saveAs();

private:
    enum class Conflict { WriteOver, Reload, SaveElsewhere, Stay };

    bool saveTo(const QString &path);
    Conflict askAboutNewer(const QString &path);
    void offerReload();
    bool saveRehearsal();
    bool isModified() const;

    DocumentFiles &m_files;
    RehearsalFile *m_rehearsal = nullptr;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace app
