// A task that no mock answers asks here, without getting in the way: what it sent, and what shall come back: for this
// call, for all further ones, or for every task that asks. One click answers, or Ctrl+Enter, and the run goes on.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace answers {
class AnswerForm;
}

namespace simulator {

class JsonBox;

class AnswerCard : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerCard(session::SimulationController &simulation, QWidget *parent = nullptr);

    bool isAsking() const { return m_asking; }
    void takeFocus();

Q_SIGNALS:
    void askingChanged(bool asking);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildToken();
    void retranslateUi();
    void startOver();
    void follow();
    void ask(const sim::Want &want);
    void offerErrors(const sim::Want &want);
    std::optional<rehearse::Answers> answers() const;
    void give();
    void giveAll();
    void showToken(const sim::Want &want);
    void send(std::optional<sim::Answer> outcome);
    void sendHeartbeat();
    void chooseChild();
    void chooseChildFile();
    void takeChild(const QString &file);
    void allow();

    session::SimulationController &m_simulation;
    bool m_asking = false;
    // Asked once, what was typed stays while one looks back and returns.
    struct Question
    {
        qint64 events = 0; // how far the run had come
        history::Place place;
        int attempt = 0;
        size_t heartbeats = 0;
        std::string inside;
        bool operator==(const Question &) const = default;
    };
    std::optional<Question> m_asked; // in this run
    QLabel *m_title, *m_callsTitle;
    JsonBox *m_sent;
    answers::AnswerForm *m_form;
    QComboBox *m_calls;
    QPushButton *m_one, *m_all;
    QPushButton *m_child; // of a task that starts another machine
    // Of a task that waits for its token.
    QWidget *m_tokenRow;
    QLabel *m_tokenTitle, *m_waits;
    QLineEdit *m_token;
    QPushButton *m_success, *m_failure, *m_heartbeat;
    QDoubleSpinBox *m_after;
};

} // namespace simulator
