// The simulator's controls: to the start, back, play, on, over, leave; the scrubber; the clock and the bill.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QFrame>

class QLabel;
class QLayout;
class QToolButton;

namespace simulator {

class RunChooser;
class Scrubber;

class PlayBar : public QFrame
{
    Q_OBJECT

public:
    explicit PlayBar(session::SimulationController &simulation, QWidget *parent = nullptr);

    Scrubber &scrubber() const { return *m_scrubber; }
    void openForkMenu();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    QToolButton *addButton(const QString &name, const QString &icon, void (session::SimulationController::*what)());
    void playOrPause();
    QToolButton *speedButton();
    void showSpeed();
    void showRedrive();
    void addPredict(QLayout &row);
    void showPredicting();

    session::SimulationController &m_simulation;
    QToolButton *m_toStart, *m_back, *m_play, *m_step, *m_into, *m_over, *m_out, *m_stop;
    Scrubber *m_scrubber;
    RunChooser *m_runs;
    QToolButton *m_fork, *m_redrive, *m_predict, *m_speed;
    QLabel *m_clock, *m_cost;
};

} // namespace simulator
