// One state tried alone, as AWS's TestState does it: with an input, variables and an answer written by hand, beside
// whatever run is shown. It begins with what the state had in that run, and tries again at every change.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace answers {
class AnswerForm;
class JsonEntry;
} // namespace answers

namespace session {
class Inquirer;
}

namespace simulator {

class TrialWindow : public QDialog
{
    Q_OBJECT

public:
    TrialWindow(session::SimulationController &simulation, const asl::StatePath &state, QWidget *over);

private:
    void build();
    void begin();
    std::optional<Value> request() const;
    void inquire();
    void showFault(const QString &words);
    void showResponse(const Value &response);

    session::SimulationController &m_simulation;
    asl::StatePath m_path;
    answers::JsonEntry *m_input, *m_variables;
    answers::AnswerForm *m_answer;
    QLabel *m_answerTitle, *m_verdict;
    QPlainTextEdit *m_response;
    QTimer m_rest; // until nobody types any more
    session::Inquirer *m_inquirer; // last: it is waited for first
};

} // namespace simulator
