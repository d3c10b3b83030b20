// Where runs stop, more exactly than at a state's entry: a row for each place, with its state, its error, its condition
// and from which time on. What is written is kept as it is written; nothing has to be confirmed.
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace simulator {

class StopDialog : public QDialog
{
    Q_OBJECT

public:
    StopDialog(session::Session &session, QWidget *over);

private:
    enum Column { State, Error, Variable, Condition, Times, ColumnCount };
    void addRow(const rehearse::Stop &stop);
    void removeRow();
    void take();

    session::Session &m_session;
    QTableWidget *m_table;
    QLabel *m_fault;
};

} // namespace simulator
