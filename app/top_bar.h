// The tool bar: home, undo, view modes, the search field, what kind of machine it is, and Simulate.
#pragma once

#include "app/actions.h"
#include "ui/session/simulation_controller.h"

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
    TopBar(const Actions &actions, session::Session &session, session::SimulationController &simulation,
           QWidget *parent = nullptr);

    QWidget *searchField() const;
    QMenu *testCaseMenu() const { return m_testCaseMenu; }
    // What the test case button says; no button while there is nothing to choose from.
    void showTestCase(const QString &name, bool any);

public Q_SLOTS:
    void retranslateUi();

private:
    void addViewModes(const Actions &actions);
    void addMachineChoices(const Actions &actions);
    void showLanguage();
    void showType();

    session::Session &m_session;
    session::SimulationController &m_simulation;
    SearchField *m_search;
    QLabel *m_language;
    QToolButton *m_type;
    QToolButton *m_export;
    QToolButton *m_testCase;
    QMenu *m_testCaseMenu;
    QAction *m_testCaseAction;
    QAction *m_standard;
    QAction *m_express;
    QString m_testCaseName;
};

} // namespace app
