// What a task answers in rehearsals, as a list of cards: they move, go, and are added ready-made. It shows what the
// simulation's rehearsal holds, and keeps nothing of its own.
#pragma once

#include "ui/answers/answer_entry.h"
#include "ui/session/simulation_controller.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace answers {

class AnswerList : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(session::SimulationController &simulation, QWidget *parent = nullptr);

    void show(const asl::StatePath &state);

private:
    void refresh();
    void edit(int index, const sim::Script::Entry &entry);
    void move(int index, int to);
    void remove(int index);

    session::SimulationController &m_simulation;
    asl::StatePath m_state;
    rehearse::ErrorNames m_errors;
    QString m_errorsOf; // the state's text that they are from
    QLabel *m_words;
    QVBoxLayout *m_rows;
    std::vector<AnswerEntry *> m_entries;
    QToolButton *m_add;
};

} // namespace answers
