// The tool bar: home, undo, view modes, the search field, what kind of machine it is, and Simulate.
#pragma once

#include "app/actions.h"
#include "app/workspace/desks.h"
#include "app/workspace/seat.h"

#include <QToolBar>

class QLabel;
class QMenu;
class QToolButton;

namespace app {

class SearchField;

class TopBar : public QToolBar
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, Desks &desks, QWidget *parent = nullptr);

    QWidget *searchField() const;

public Q_SLOTS:
    void retranslateUi();

private:
    void addViewModes(const Actions &actions);
    void addMachineChoices(const Actions &actions);
    void follow(Desk &desk);
    void showLanguage();
    void showType();
    void showTestCase();
    session::Session &session() const { return m_desks.front().bench().session; }

    Desks &m_desks;
    Seat m_seat;
    SearchField *m_search;
    QLabel *m_language;
    QToolButton *m_type;
    QToolButton *m_export;
    QToolButton *m_testCase;
    QAction *m_testCaseAction;
    QAction *m_standard;
    QAction *m_express;
};

} // namespace app
