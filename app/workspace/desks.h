// A desk for each workbench, laid over each other: one pile in the middle of the window and one in each dock, with the
// desk of the workbench in front on top, and its bars above the middle. Everything that acts on the workflow in front asks here whose it is.
#pragma once

#include "app/workspace/desk.h"
#include "app/workspace/workspace.h"

class QStackedWidget;

namespace app {

class Desks : public QObject
{
    Q_OBJECT

public:
    Desks(Workspace &workspace, QObject *parent);

    Workspace &workspace() const { return m_workspace; }
    Desk &front() const { return at(m_workspace.frontIndex()); }
    Desk &at(int index) const { return *m_desks[size_t(index)]; }
    Desk &of(const Workbench &bench) const { return at(m_workspace.indexOf(bench)); }

    enum Pile { Middle, Palette, Outline, Inspector, Simulator, Problems, Lesson, PileCount };
    QStackedWidget *pile(Pile pile) const { return m_piles[pile]; }
    QWidget *bars() const { return m_bars; }

Q_SIGNALS:
    void frontChanged(app::Desk &desk); // what is seen is that one's already

private:
    void add(int index);
    void show();

    Workspace &m_workspace;
    std::array<QStackedWidget *, PileCount> m_piles;
    QWidget *m_bars;
    std::vector<Desk *> m_desks; // they go with the piles
    QPointer<Desk> m_shown;
};

} // namespace app
