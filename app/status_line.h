// The line at the bottom: is the workflow valid, how big is it, what would it cost, where is the caret.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace app {

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(session::Session &session, session::SimulationController &simulation, QWidget *parent = nullptr);

    void showPlace(int line, int column);

public Q_SLOTS:
    void retranslateUi();

Q_SIGNALS:
    void problemsWanted();

private:
    void showProblems();
    void showSize();
    void showCost();

    session::Session &m_session;
    session::SimulationController &m_simulation;
    QPushButton *m_valid;
    QPushButton *m_warnings;
    QLabel *m_size;
    QLabel *m_language;
    QLabel *m_cost;
    QLabel *m_place;
    int m_line = 0;
    int m_column = 0;
};

} // namespace app
