#include "app/teaching/lesson_writing.h"

#include "app/actions.h"
#include "app/file_access.h"
#include "app/message_bar.h"
#include "app/teaching/lesson_editor.h"
#include "app/teaching/new_lesson.h"
#include "app/workspace/desks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QWidget>

namespace app {

namespace {

const QString LessonSubject = QStringLiteral("lesson");

class LessonWriting : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(app::LessonWriting)

public:
    LessonWriting(Desks &desks, QWidget *window) : QObject(window), m_desks(desks), m_window(window)
    {
        window->installEventFilter(this);
    }

    void make()
    {
        const QString folder = QFileDialog::getSaveFileName(m_window, tr("New lesson: a name for its folder"),
                                                            settings().lastFolder() + u'/' + tr("my-lesson"));
        if (folder.isEmpty())
            return;
        const auto made = madeLesson(folder);
        if (!made)
            return m_desks.front().messages().show(LessonSubject, Tone::Error, fileSentence(made.error(), folder));
        edit(*made);
    }
    void choose()
    {
        const QString path = QFileDialog::getOpenFileName(m_window, tr("Edit a lesson"), settings().lastFolder(),
                                                          tr("Lessons (*.md);;All files (*)"));
        if (!path.isEmpty())
            edit(path);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Close && watched == m_window)
            for (LessonEditor *each : m_window->findChildren<LessonEditor *>())
                if (!each->mayLeave()) {
                    event->ignore();
                    return true;
                }
        return QObject::eventFilter(watched, event);
    }

private:
    Settings &settings() const { return m_desks.workspace().settings(); }

    // One that is open already only comes to the front.
    void edit(const QString &path)
    {
        for (LessonEditor *each : m_window->findChildren<LessonEditor *>())
            if (each->path() == path)
                return each->activateWindow();
        auto *editor = new LessonEditor(
            settings(), [this](const std::string &name) { return m_desks.front().bench().simulation.caseOfRun(name); },
            m_window);
        editor->open(path);
        editor->show();
    }

    Desks &m_desks;
    QWidget *m_window;
};

} // namespace

void connectLessonWriting(Actions &actions, Desks &desks, QWidget *window)
{
    auto *writing = new LessonWriting(desks, window);
    actions.on(Act::NewLesson, writing, [writing] { writing->make(); });
    actions.on(Act::EditLesson, writing, [writing] { writing->choose(); });
}

} // namespace app
