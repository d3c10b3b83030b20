// Says that what is shown was recorded and is no simulation, what of it is missing or does not fit the workflow, and
// makes answers of it.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace simulator {

class RecordedBand : public QFrame
{
    Q_OBJECT

public:
    explicit RecordedBand(session::SimulationController &simulation, QWidget *parent = nullptr);

    QString words() const;
    void retranslateUi();

private:
    void show();
    void answerLikeIt();
    void keepAsCase();

    session::SimulationController &m_simulation;
    QLabel *m_words;
    QPushButton *m_answer, *m_keep;
};

} // namespace simulator
