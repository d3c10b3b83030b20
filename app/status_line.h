// The line at the bottom: is the workflow valid, how big is it, what would it cost, where is the caret.
#pragma once

#include "app/workspace/desks.h"
#include "app/workspace/seat.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace app {

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desks &desks, QWidget *parent = nullptr);

public Q_SLOTS:
    void retranslateUi();

Q_SIGNALS:
    void problemsWanted();

private:
    void showProblems();
    void showSize();
    void showCost();
    void showPlace(int line, int column);
    void follow(Desk &desk);
    session::Session &session() const { return m_desks.front().bench().session; }
    session::SimulationController &simulation() const { return m_desks.front().bench().simulation; }

    Desks &m_desks;
    Seat m_seat;
    QPushButton *m_valid;
    QPushButton *m_warnings;
    QLabel *m_size;
    QLabel *m_language;
    QLabel *m_cost;
    QLabel *m_place;
    int m_line = 0;
    int m_column = 0;
};

} // namespace app
