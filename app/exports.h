// Writes what others can use: the drawing as a picture, a copy of the definition.
#pragma once

#include "app/actions.h"
#include "app/document_files.h"
#include "app/message_bar.h"
#include "ui/session/session.h"

#include <QThreadPool>

namespace app {

class Exports : public QObject
{
    Q_OBJECT

public:
    Exports(DocumentFiles &files, session::Session &session, Settings &settings, MessageBar &messages,
            const Actions &actions, QWidget *window);

    ~Exports() override; // once what is being drawn has been written

    void writeHistory(const QString &path, const QByteArray &history);
    // Beside the window, which goes on; told when it is done.
    void writeDrawing(const QString &path);

private:
    void exportDrawing(const QString &ending, const QString &filter);
    void exportDefinition();
    QString askPath(const QString &title, const QString &ending, const QString &filter);
    void tell(const Result<bool> &done, const QString &path);

    DocumentFiles &m_files;
    session::Session &m_session;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
    QThreadPool m_drawing;
};

} // namespace app
