// Asks a student what comes next before it is shown: with what they have to know for it, and up to four choices, which the
// keys 1 to 4 choose, too. A choice is judged at once, with the reason, and the run does its step; Enter goes on.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace simulator {

class JsonBox;

class PredictCard : public QFrame
{
    Q_OBJECT

public:
    explicit PredictCard(session::SimulationController &simulation, QWidget *parent = nullptr);

    bool isAsking() const { return m_isAsking; } // also while the verdict is there to be read
    void takeFocus();

Q_SIGNALS:
    void askingChanged(bool asking);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildTop();
    void addKeys();
    void addPlaces();
    void retranslateUi();
    void follow();
    void ask(const session::Predictor::Asked &asked);
    void showFacts(const rehearse::Prediction &question);
    void showChoices(const rehearse::Prediction &question);
    void judge(const session::Predictor::Asked &asked);
    QString verdict(const session::Predictor::Asked &asked) const;
    void enter();

    // A place for a choice: a button, and below it the data that is too long for one.
    struct Place
    {
        QWidget *whole;
        QPushButton *button;
        JsonBox *data;
    };

    session::SimulationController &m_simulation;
    bool m_isAsking = false;
    QLabel *m_title, *m_score, *m_known, *m_said;
    QPushButton *m_show, *m_goOn;
    JsonBox *m_input, *m_definition;
    QBoxLayout *m_row; // of the choices
    std::vector<Place> m_places;
};

// "2 of 3 right"; empty before the first.
QString scoreText(const session::Predictor::Score &score);

} // namespace simulator
