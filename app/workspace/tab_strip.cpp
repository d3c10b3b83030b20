#include "app/workspace/tab_strip.h"

#include "app/workspace/tab_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QUrl>

namespace app {

namespace {

// Of two files of one name, the folder tells which is which.
QString nameOf(const Workspace &workspace, int index)
{
    const DocumentFiles &files = workspace.at(index).files;
    const QString name = files.name();
    for (int i = 0; i < workspace.count(); ++i) {
        if (i != index && workspace.at(i).files.name() == name && !files.path().isEmpty())
            return name + QStringLiteral(" — ") + QFileInfo(files.path()).dir().dirName();
    }
    return name;
}

} // namespace

TabStrip::TabStrip(Workspace &workspace, WorkspaceCommands &commands, const Actions &actions)
    : m_workspace(workspace), m_commands(commands), m_tabs(new QTabBar)
{
    setObjectName(QStringLiteral("tabs-row"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_tabs->setObjectName(QStringLiteral("workflow-tabs"));
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tabs->installEventFilter(this);
    addWidget(m_tabs);
    for (int i = 0; i < workspace.count(); ++i)
        addTab(i);
    connect(&workspace, &Workspace::added, this, &TabStrip::addTab);
    connect(&workspace, &Workspace::removed, this, [this](int index) {
        m_tabs->removeTab(index);
        show();
    });
    connect(&workspace, &Workspace::frontChanged, this, &TabStrip::show);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_tabs->count() == m_workspace.count()) // else one is just being made or taken away
            m_workspace.bringToFront(index);
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, &TabStrip::chosen);
    connect(m_tabs, &QTabBar::tabMoved, &workspace, &Workspace::move);
    connect(actions[Act::NextTab], &QAction::triggered, this, [this] { step(1); });
    connect(actions[Act::PreviousTab], &QAction::triggered, this, [this] { step(-1); });
    retranslateUi();
}

void TabStrip::addTab(int index)
{
    const DocumentFiles &files = m_workspace.at(index).files;
    auto *button = new TabButton;
    {
        const QSignalBlocker quiet(m_tabs); // inserting may make it the current one
        m_tabs->insertTab(index, QString());
        m_tabs->setTabButton(index, QTabBar::RightSide, button);
    }
    connect(button, &QToolButton::clicked, this, [this, &files] {
        for (int i = 0; i < m_workspace.count(); ++i)
            if (&m_workspace.at(i).files == &files)
                return void(m_commands.close(i));
    });
    connect(&files, &DocumentFiles::fileChanged, this, &TabStrip::show);
    connect(&m_workspace.at(index).rehearsal, &RehearsalFile::modifiedChanged, this, &TabStrip::show);
    show();
}

void TabStrip::show()
{
    if (m_tabs->count() != m_workspace.count())
        return;
    m_tabs->setCurrentIndex(m_workspace.frontIndex());
    for (int i = 0; i < m_tabs->count(); ++i)
        tell(i);
    setVisible(m_tabs->count() > 1);
}

void TabStrip::tell(int index)
{
    const DocumentFiles &files = m_workspace.at(index).files;
    const QString name = files.isOpen() ? nameOf(m_workspace, index) : tr("Welcome page");
    const QString shown = theme::withoutKeys(name);
    if (m_tabs->tabText(index) != shown)
        m_tabs->setTabText(index, shown);
    m_tabs->setTabToolTip(index,
                          theme::verbatim(files.path().isEmpty() ? tr("%1, in no file yet").arg(name) : files.path()));
    const bool isModified = m_workspace.at(index).isModified();
    m_tabs->setAccessibleTabName(index, isModified ? tr("%1, unsaved").arg(name) : name);
    if (auto *button = static_cast<TabButton *>(m_tabs->tabButton(index, QTabBar::RightSide)))
        button->tell(isModified, tr("Close %1").arg(name));
}

void TabStrip::retranslateUi()
{
    setWindowTitle(tr("Tabs"));
    m_tabs->setAccessibleName(tr("Open workflows"));
    show();
}

void TabStrip::step(int by)
{
    const int count = m_workspace.count();
    m_workspace.bringToFront((m_workspace.frontIndex() + by + count) % count);
    Q_EMIT chosen();
}

bool TabStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const int index = byKey ? m_tabs->currentIndex() : m_tabs->tabAt(asked->pos());
        if (index >= 0)
            openMenu(index, byKey ? m_tabs->mapToGlobal(m_tabs->tabRect(index).center()) : asked->globalPos());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *released = static_cast<QMouseEvent *>(event);
        const int index = m_tabs->tabAt(released->pos());
        if (released->button() == Qt::MiddleButton && index >= 0) {
            m_commands.close(index);
            return true;
        }
    }
    return QToolBar::eventFilter(watched, event);
}

void TabStrip::openMenu(int index, QPoint at)
{
    const QString path = m_workspace.at(index).files.path();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tab-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Close"), this, [this, index] { m_commands.close(index); });
    menu->addAction(tr("Close the others"), this, [this, index] { m_commands.closeOthers(index); })
        ->setEnabled(m_workspace.count() > 1);
    menu->addSeparator();
    menu->addAction(tr("Copy the path"), this, [path] { QApplication::clipboard()->setText(path); })
        ->setEnabled(!path.isEmpty());
    menu->addAction(tr("Show in its folder"), this,
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); })
        ->setEnabled(!path.isEmpty());
    menu->popup(at);
}

} // namespace app
