#include "app/workspace/desks.h"

#include "app/message_bar.h"
#include "app/workspace/lesson_place.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

namespace {

std::array<QWidget *, Desks::PileCount> sheetsOf(Desk &desk)
{
    return {&desk,
            &desk.palettePlace(),
            &desk.outlinePlace(),
            &desk.inspectorPlace(),
            &desk.simulatorPlace(),
            &desk.problemsPlace(),
            &desk.lessonPlace()};
}

} // namespace

Desks::Desks(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_bars(new QWidget)
{
    auto *column = new QVBoxLayout(m_bars);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QStackedWidget *&pile : m_piles)
        pile = new QStackedWidget;
    for (int i = 0; i < workspace.count(); ++i)
        add(i);
    show();
    connect(&workspace, &Workspace::added, this, &Desks::add);
    connect(&workspace, &Workspace::removing, this, [this](int index) {
        delete m_desks[size_t(index)];
        m_desks.erase(m_desks.begin() + index);
    });
    connect(&workspace, &Workspace::moved, this, [this](int from, int to) {
        Desk *desk = m_desks[size_t(from)];
        m_desks.erase(m_desks.begin() + from);
        m_desks.insert(m_desks.begin() + to, desk);
    });
    connect(&workspace, &Workspace::frontChanged, this, &Desks::show);
}

void Desks::add(int index)
{
    auto *desk = new Desk(m_workspace.at(index), m_workspace.settings());
    const auto sheets = sheetsOf(*desk);
    for (size_t i = 0; i < sheets.size(); ++i)
        m_piles[i]->addWidget(sheets[i]);
    m_bars->layout()->addWidget(&desk->messages());
    desk->messages().setMuted(true);
    m_desks.insert(m_desks.begin() + index, desk);
}

void Desks::show()
{
    Desk &desk = front();
    const bool hadFocus = m_shown && m_shown->contains(QApplication::focusWidget());
    if (m_shown) {
        m_shown->rememberFocus();
        m_shown->messages().setMuted(true);
        if (m_shown->bench().session.viewMode() == session::ViewMode::Split) // else one of the two has no room to tell
            desk.restoreViews(m_shown->views());
    }
    desk.messages().setMuted(false);
    const auto sheets = sheetsOf(desk);
    for (size_t i = 0; i < sheets.size(); ++i)
        m_piles[i]->setCurrentWidget(sheets[i]);
    m_shown = &desk;
    Q_EMIT frontChanged(desk);
    if (hadFocus)
        desk.restoreFocus();
}

} // namespace app
