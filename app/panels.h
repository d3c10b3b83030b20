// The panels around the drawing: docked, closed and brought back as the user left them, and hidden where a view
// mode or the welcome page has no place for them.
#pragma once

#include "app/actions.h"
#include "app/settings.h"

#include <QMainWindow>

#include <map>

class QDockWidget;

namespace app {

class Panels : public QObject
{
    Q_OBJECT

public:
    Panels(QMainWindow &window, const Actions &actions);

    // `act` is the checkable action that shows and hides the panel.
    void add(Act act, Qt::DockWidgetArea area, QWidget *panel, const QString &name, bool shownAtFirst);
    QDockWidget *dock(Act act) const { return m_docks.at(act).dock; }
    void show(Act act, bool shown = true);
    void setOffered(Act act, bool offered); // false: there is nothing to show in it
    void setWidth(Act act, int width);

    void setWorking(bool working); // false: only the welcome page is there
    void setViewMode(session::ViewMode mode);

    void restore(const Settings &settings);
    void store(Settings &settings) const;
    void retranslateUi();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Panel
    {
        QDockWidget *dock;
        bool onlyWithDrawing; // not in the Code view
        bool isOffered = true;
    };
    void arrange();
    void showTitles(bool shown);

    QMainWindow &m_window;
    const Actions &m_actions;
    std::map<Act, Panel> m_docks;
    bool m_working = false;
    bool m_isLaidOut = false; // sizes were given, which hidden docks would not keep
    QByteArray m_stored;
    session::ViewMode m_mode = session::ViewMode::Split;
};

} // namespace app
