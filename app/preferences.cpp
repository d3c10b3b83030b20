#include "app/preferences.h"

#include "app/language.h"

namespace app {

namespace {

constexpr std::pair<Act, session::ViewMode> ViewModes[] = {{Act::Design, session::ViewMode::Design},
                                                           {Act::Split, session::ViewMode::Split},
                                                           {Act::Code, session::ViewMode::Code}};

layout::Direction directionIf(bool leftRight)
{
    return leftRight ? layout::Direction::LeftRight : layout::Direction::TopDown;
}

} // namespace

Preferences::Preferences(Workspace &workspace, const Actions &actions, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_settings(workspace.settings()), m_actions(actions)
{
    connectLook(actions);
    connectLanguage(actions);
    connectView(actions);
}

void Preferences::connectLook(const Actions &actions)
{
    const std::pair<Act, theme::Look> looks[] = {{Act::LookDesktop, theme::Look::Desktop},
                                                 {Act::LookLight, theme::Look::Light},
                                                 {Act::LookDark, theme::Look::Dark},
                                                 {Act::LookLightContrast, theme::Look::LightContrast},
                                                 {Act::LookDarkContrast, theme::Look::DarkContrast}};
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
                                                 {Act::Portuguese, QStringLiteral("pt_BR")},
                                                 {Act::Spanish, QStringLiteral("es")}};
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
    for (const auto &[act, mode] : ViewModes)
        connect(actions[act], &QAction::triggered, this, [this, chosen = mode] { session().setViewMode(chosen); });
    actions[Act::Minimap]->setChecked(session().minimapShown());
    connect(actions[Act::Minimap], &QAction::toggled, this, [this](bool on) { session().setMinimapShown(on); });
    actions[Act::Comments]->setChecked(m_settings.showsComments());
    connect(actions[Act::Comments], &QAction::toggled, this, [this](bool on) {
        m_settings.setShowsComments(on);
        session().setCommentsShown(on);
    });
    actions[Act::LeftRight]->setChecked(session().direction() == layout::Direction::LeftRight);
    connect(actions[Act::LeftRight], &QAction::toggled, this,
            [this](bool on) { session().setDirection(directionIf(on)); });
    actions[Act::Predict]->setChecked(m_settings.predicts());
    connect(actions[Act::Predict], &QAction::toggled, this, [this](bool on) {
        m_settings.setPredicts(on);
        m_workspace.front().simulation.setPredicting(on);
    });
    connect(&m_workspace, &Workspace::frontChanged, this, &Preferences::follow);
    follow();
}

void Preferences::follow()
{
    session().setViewMode(m_settings.viewMode());
    session().setMinimapShown(m_actions[Act::Minimap]->isChecked());
    session().setCommentsShown(m_actions[Act::Comments]->isChecked());
    session().setDirection(directionIf(m_actions[Act::LeftRight]->isChecked()));
    m_workspace.front().simulation.setPredicting(m_actions[Act::Predict]->isChecked());
    const auto show = [this](session::ViewMode now) {
        for (const auto &[act, mode] : ViewModes)
            m_actions[act]->setChecked(mode == now);
    };
    QObject *seat = m_seat.taken();
    connect(&session(), &session::Session::viewModeChanged, seat, [this, show](session::ViewMode mode) {
        m_settings.setViewMode(mode);
        show(mode);
    });
    connect(&session(), &session::Session::minimapShownChanged, seat,
            [this](bool shown) { m_actions[Act::Minimap]->setChecked(shown); });
    connect(&m_workspace.front().simulation.predictor(), &session::Predictor::onChanged, seat,
            [this](bool on) { m_actions[Act::Predict]->setChecked(on); });
    show(session().viewMode());
}

} // namespace app
