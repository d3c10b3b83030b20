// A task that no mock answers asks here, without getting in the way: what it sent, and what shall come back. One
// answer, or the same for all that ask.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace simulator {

class JsonBox;
class JsonEntry;

class AnswerCard : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerCard(session::SimulationController &simulation, QWidget *parent = nullptr);

    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void askingChanged(bool asking);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildReply();
    void retranslateUi();
    void startOver();
    void follow();
    void ask(const sim::Want &want);
    std::optional<sim::Answer> answer() const;
    void allow();

    session::SimulationController &m_simulation;
    bool m_asking = false;
    // Asked once, what was typed stays while one looks back and returns.
    struct Question
    {
        qint64 events = 0; // how far the run had come
        history::Place place;
        int attempt = 0;
        std::string inside;
        bool operator==(const Question &) const = default;
    };
    std::optional<Question> m_asked; // in this run
    QLabel *m_title, *m_durationTitle;
    JsonBox *m_sent;
    QRadioButton *m_return, *m_throw, *m_never;
    QStackedWidget *m_replies;
    JsonEntry *m_result;
    QLineEdit *m_error, *m_cause;
    QLabel *m_neverWords;
    QDoubleSpinBox *m_duration;
    QPushButton *m_one, *m_all;
};

} // namespace simulator
