// How the next run begins beside its input: at which virtual time, and with which seed, from which all chance of a run
// comes: $random, $uuid, jitter, and the order of what happens at once. Another seed may show a race.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace simulator {

class BeginningForm : public QWidget
{
    Q_OBJECT

public:
    explicit BeginningForm(session::SimulationController &simulation, QWidget *parent = nullptr);

    void retranslateUi();

private:
    void follow();
    void takeSeed();
    void shuffle();

    session::SimulationController &m_simulation;
    QLabel *m_startTitle, *m_seedTitle;
    QDateTimeEdit *m_start;
    QLineEdit *m_seed;
    QToolButton *m_shuffle;
};

} // namespace simulator
