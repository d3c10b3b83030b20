// Writes what others can use: the drawing as a picture, a copy of the definition, a run as a page.
#pragma once

#include "app/actions.h"
#include "app/deployment.h"
#include "app/hand_in/hand_in.h"
#include "app/workspace/desks.h"
#include "app/workspace/seat.h"

#include <QPointer>
#include <QThreadPool>

namespace app {

class Exports : public QObject
{
    Q_OBJECT

public:
    Exports(Desks &desks, const Actions &actions, QWidget *window);

    ~Exports() override; // once what is being drawn has been written

    // A copy; over a file that is open here, and newer than it was read, not.
    void writeDefinition(const QString &path);
    // Beside the window, which goes on; told when it is done.
    void writeDrawing(const QString &path);
    // The run that is looked at, as far as it has come; likewise beside the window.
    void writePage(const QString &path);
    // The workflow with its rehearsal, its test cases as they go now, and the run that is looked at; likewise. What is
    // there already and says something else is asked about first.
    void writeHandIn(const QString &folder);

private:
    void exportDrawing(const QString &ending, const QString &filter);
    void exportWords(WordForm form, const QString &ending, const QString &filter);
    void exportDefinition();
    void exportPage();
    void exportHandIn();
    void writeFolder(const QString &folder, const std::vector<FolderFile> &files, const QPointer<Desk> &desk);
    void tellLater(const QPointer<Desk> &desk, const QString &fault, const QString &path);
    void askToReplace(const QString &folder, const std::vector<FolderFile> &files, const QStringList &replaced,
                      const QPointer<Desk> &desk);
    void writeFiles(const QString &folder, const std::map<std::string, std::string> &files);
    void writeHistory(const QString &path, const QByteArray &history);
    void follow(Desk &desk);
    QString askPath(const QString &title, const QString &ending, const QString &filter);
    void tell(Desk &desk, const QString &fault, const QString &path); // no fault: it is written
    Workbench &bench() const { return m_desks.front().bench(); }

    Desks &m_desks;
    QWidget *m_window;
    Seat m_seat;
    QThreadPool m_drawing;
};

} // namespace app
