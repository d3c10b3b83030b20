// A question of a lesson, and what is said to the answer. It can be tried as often as one likes.
#pragma once

#include "core/lesson/lesson.h"

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace session {
class Inquirer;
class Session;
} // namespace session

namespace lessons {

class QuizView : public QFrame
{
    Q_OBJECT

public:
    QuizView(const lesson::Quiz &quiz, session::Session &session, bool isDone, QWidget *parent = nullptr);

    bool isRight() const { return m_isRight; }

Q_SIGNALS:
    void solved();

private:
    void addOptions(QVBoxLayout &column);
    void addItems(QVBoxLayout &column);
    void check();
    void checkOptions();
    void checkExpression();
    void say(bool isRight, const QString &why = {});
    void moveItem(int by);

    const lesson::Quiz m_quiz;
    session::Session &m_session;
    QButtonGroup *m_options = nullptr;
    QListWidget *m_items = nullptr;
    QLineEdit *m_expression = nullptr;
    QPushButton *m_check;
    QLabel *m_said;
    session::Inquirer *m_inquirer;
    bool m_isRight = false;
};

// Whether an expression gives the answer's value on all of a quiz's data; else why not, in its own words: the parser's, or
// the first data on which it gives something else. Takes as long as expressions do.
struct Tried
{
    bool isRight = false;
    QString fault; // it cannot be evaluated
    QString data, given, wanted; // where it gives something else
};
Tried tried(const lesson::Quiz &quiz, const QString &expression);

} // namespace lessons
