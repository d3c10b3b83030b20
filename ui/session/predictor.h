// Lets a student say what comes next before it is shown: it opens a question where there is one, holds the run until it
// is answered, and counts. It looks ahead on a copy of the run, which itself goes no farther than what is shown.
#pragma once

#include "core/rehearse/prediction.h"
#include "core/simulate/run.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace session {

class Predictor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int Shown = -1; // instead of a choice: it was not known
    struct Score
    {
        int right = 0, asked = 0;
    };
    // What is asked, and then what was chosen.
    struct Asked
    {
        qint64 position = 0; // so many events are shown
        rehearse::Prediction question;
        history::Recording told; // up to the event that tells the answer
        std::optional<int> chosen;
        qint64 until = INT64_MAX; // the verdict is seen so far
        bool isRight() const { return chosen == question.right(); }
    };

    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    bool isOpen() const { return m_asked && !m_asked->chosen; }
    // Null: nothing is asked, and what was asked last is passed.
    const Asked *asked() const { return m_asked ? &*m_asked : nullptr; }
    Score score() const { return m_scores.value(m_number).score; } // of the run that is watched

    void watch(int number); // another run; 0: none
    void forgetRuns();
    // A question stands between so many events and the next one: it is open from then on. The run is what may be asked
    // for more than the recording tells; null: nothing.
    bool holds(const history::Recording &whole, const sim::Run *run, qint64 position);
    void moveTo(qint64 position); // one looks elsewhere: what was not answered there is asked again
    void choose(int choice); // or Shown
    void settle(qint64 position); // what follows at once from the choice has happened
    void pass(); // the verdict has been read

Q_SIGNALS:
    void onChanged(bool on);
    void insisted(); // somebody wants to go on while a question is open
    void askedChanged(); // a question is opened, answered or passed

private:
    bool isTold(const history::Recording &whole, qint64 position);

    struct Record
    {
        Score score;
        QSet<qint64> answered;
    };
    bool m_isOn = false;
    int m_number = 0;
    QHash<int, Record> m_scores; // by the run's number
    std::optional<Asked> m_asked;
};

} // namespace session
