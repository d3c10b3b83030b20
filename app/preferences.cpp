#include "app/preferences.h"

#include "app/language.h"

namespace app {

Preferences::Preferences(Settings &settings, session::Session &session, const Actions &actions, QObject *parent)
    : QObject(parent), m_settings(settings), m_session(session)
{
    connectLook(actions);
    connectLanguage(actions);
    connectView(actions);
}

void Preferences::connectLook(const Actions &actions)
{
    const std::pair<Act, theme::Look> looks[] = {{Act::LookDesktop, theme::Look::Desktop},
                                                 {Act::LookLight, theme::Look::Light},
                                                 {Act::LookDark, theme::Look::Dark}};
    for (const auto &[act, look] : looks) {
        actions[act]->setChecked(look == theme::Theme::instance().look());
        connect(actions[act], &QAction::triggered, this, [this, chosen = look] {
            m_settings.setLook(chosen);
            theme::Theme::instance().setLook(chosen);
        });
    }
}

void Preferences::connectLanguage(const Actions &actions)
{
    const std::pair<Act, QString> languages[] = {{Act::English, QStringLiteral("en")},
                                                 {Act::Portuguese, QStringLiteral("pt_BR")}};
    for (const auto &[act, code] : languages) {
        actions[act]->setChecked(code == language());
        connect(actions[act], &QAction::triggered, this, [this, chosen = code] {
            m_settings.setLanguage(chosen);
            setLanguage(chosen);
        });
    }
}

void Preferences::connectView(const Actions &actions)
{
    const std::pair<Act, session::ViewMode> modes[] = {{Act::Design, session::ViewMode::Design},
                                                       {Act::Split, session::ViewMode::Split},
                                                       {Act::Code, session::ViewMode::Code}};
    for (const auto &[act, mode] : modes) {
        QAction *action = actions[act];
        connect(action, &QAction::triggered, this, [this, chosen = mode] { m_session.setViewMode(chosen); });
        connect(&m_session, &session::Session::viewModeChanged, action,
                [action, own = mode](session::ViewMode now) { action->setChecked(own == now); });
        action->setChecked(mode == m_session.viewMode());
    }
    connect(&m_session, &session::Session::viewModeChanged, this,
            [this](session::ViewMode mode) { m_settings.setViewMode(mode); });

    QAction *minimap = actions[Act::Minimap];
    minimap->setChecked(m_session.minimapShown());
    connect(minimap, &QAction::toggled, &m_session, &session::Session::setMinimapShown);
    QAction *leftRight = actions[Act::LeftRight];
    leftRight->setChecked(m_session.direction() == layout::Direction::LeftRight);
    connect(leftRight, &QAction::toggled, this, [this](bool on) {
        m_session.setDirection(on ? layout::Direction::LeftRight : layout::Direction::TopDown);
    });
}

} // namespace app
