// How the user likes it: look, language, view mode, direction, minimap, whether to predict. Chosen in the menus, remembered in the
// settings, in force at once, and in each workflow that comes to the front.
#pragma once

#include "app/actions.h"
#include "app/workspace/seat.h"
#include "app/workspace/workspace.h"

namespace app {

class Preferences : public QObject
{
    Q_OBJECT

public:
    Preferences(Workspace &workspace, const Actions &actions, QObject *parent);

private:
    void connectLook(const Actions &actions);
    void connectLanguage(const Actions &actions);
    void connectView(const Actions &actions);
    void follow();
    session::Session &session() const { return m_workspace.front().session; }

    Workspace &m_workspace;
    Settings &m_settings;
    const Actions &m_actions;
    Seat m_seat;
};

} // namespace app
