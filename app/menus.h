// The menu bar, made of the table of actions.
#pragma once

#include "app/actions.h"

#include <QMenuBar>

class QToolButton;

namespace app {

class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMenuBar *bar, const Actions &actions);

    void showLessons(); // when the menu opens; the titles are in the user's language

    void showRecent(const QStringList &files);
    void retranslateUi();

Q_SIGNALS:
    void recentChosen(const QString &path);
    void lessonChosen(const QString &path);

private:
    QList<QAction *> m_ofLessons;
    QToolButton *m_corner; // the language in use, at the bar's right end
    QMenu *m_file, *m_recent, *m_compare, *m_export, *m_edit, *m_copyAs, *m_view, *m_look, *m_language, *m_simulate,
        *m_cloud, *m_lessons, *m_help;
};

} // namespace app
