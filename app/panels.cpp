#include "app/panels.h"

#include <QDockWidget>

namespace app {

Panels::Panels(QMainWindow &window, const Actions &actions) : QObject(&window), m_window(window), m_actions(actions)
{
    // The simulator reaches from edge to edge, below the palette and the inspector.
    m_window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_window.setDockNestingEnabled(true);
    connect(m_actions[Act::PanelTitles], &QAction::toggled, this, &Panels::showTitles);
}

void Panels::add(Act act, Qt::DockWidgetArea area, QWidget *panel, const QString &name, bool shownAtFirst)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setTitleBarWidget(new QWidget(dock)); // titles come with "Panel titles"
    dock->installEventFilter(this);
    dock->hide();
    m_window.addDockWidget(area, dock);
    m_docks.emplace(act, Panel{dock, act == Act::ShowPalette || act == Act::ShowInspector, true});
    QAction *action = m_actions[act];
    action->setChecked(shownAtFirst);
    connect(action, &QAction::toggled, this, &Panels::arrange);
}

void Panels::show(Act act, bool shown)
{
    m_actions[act]->setChecked(shown);
    if (shown)
        dock(act)->raise();
}

void Panels::setOffered(Act act, bool offered)
{
    m_docks.at(act).isOffered = offered;
    arrange();
}

void Panels::setWidth(Act act, int width)
{
    m_window.resizeDocks({dock(act)}, {width}, Qt::Horizontal);
}

void Panels::setWorking(bool working)
{
    m_working = working;
    arrange();
    if (!working || m_isLaidOut)
        return;
    m_isLaidOut = true;
    if (m_stored.isEmpty()) {
        m_window.resizeDocks({dock(Act::ShowPalette), dock(Act::ShowInspector)}, {232, 306}, Qt::Horizontal);
    } else {
        m_window.restoreState(m_stored);
        arrange();
    }
}

void Panels::setViewMode(session::ViewMode mode)
{
    m_mode = mode;
    arrange();
}

void Panels::arrange()
{
    for (const auto &[act, panel] : m_docks) {
        const bool hasPlace =
            m_working && panel.isOffered && !(panel.onlyWithDrawing && m_mode == session::ViewMode::Code);
        m_actions[act]->setEnabled(hasPlace);
        panel.dock->setVisible(hasPlace && m_actions[act]->isChecked());
    }
}

void Panels::showTitles(bool shown)
{
    for (const auto &[act, panel] : m_docks) {
        QWidget *old = panel.dock->titleBarWidget();
        panel.dock->setTitleBarWidget(shown ? nullptr : new QWidget(panel.dock));
        delete old;
    }
}

void Panels::restore(const Settings &settings)
{
    m_stored = settings.state(QStringLiteral("docks"));
    const QByteArray shown = settings.state(QStringLiteral("shown"));
    if (!shown.isEmpty()) {
        const QList<QByteArray> names = shown.split(' ');
        for (const auto &[act, panel] : m_docks)
            m_actions[act]->setChecked(names.contains(panel.dock->objectName().toLatin1()));
    }
    m_actions[Act::PanelTitles]->setChecked(settings.state(QStringLiteral("titles")) == "shown");
    arrange();
}

void Panels::store(Settings &settings) const
{
    QByteArrayList names{"-"}; // so that "none" differs from "never stored"
    for (const auto &[act, panel] : m_docks)
        if (m_actions[act]->isChecked())
            names << panel.dock->objectName().toLatin1();
    settings.setState(QStringLiteral("shown"), names.join(' '));
    settings.setState(QStringLiteral("titles"), m_actions[Act::PanelTitles]->isChecked() ? "shown" : "hidden");
    if (m_working)
        settings.setState(QStringLiteral("docks"), m_window.saveState());
}

void Panels::retranslateUi()
{
    for (const auto &[act, panel] : m_docks) {
        QString title = m_actions[act]->text();
        panel.dock->setWindowTitle(title.remove(u'&'));
    }
}

// A panel closed by its own title bar is one the user does not want: the menu says so too.
bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        for (const auto &[act, panel] : m_docks)
            if (panel.dock == watched)
                m_actions[act]->setChecked(false);
    return QObject::eventFilter(watched, event);
}

} // namespace app
