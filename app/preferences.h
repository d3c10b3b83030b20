// How the user likes it: look, language, view mode, direction, minimap. Chosen in the menus, remembered in the
// settings, in force at once.
#pragma once

#include "app/actions.h"
#include "app/settings.h"

namespace app {

class Preferences : public QObject
{
    Q_OBJECT

public:
    Preferences(Settings &settings, session::Session &session, const Actions &actions, QObject *parent);

private:
    void connectLook(const Actions &actions);
    void connectLanguage(const Actions &actions);
    void connectView(const Actions &actions);

    Settings &m_settings;
    session::Session &m_session;
};

} // namespace app
