// Which of the runs is watched, as a button that names it and opens the list of them.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QToolButton>

namespace simulator {

class RunChooser : public QToolButton
{
    Q_OBJECT

public:
    explicit RunChooser(session::SimulationController &simulation, QWidget *parent = nullptr);

    void retranslateUi();

private:
    void show();
    void fill();
    void compare(int number);

    session::SimulationController &m_simulation;
    QMenu *m_menu;
};

} // namespace simulator
