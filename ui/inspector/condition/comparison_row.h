// One comparison: a variable, how it is compared, and with what. What is half typed stays while one types, and what is
// wrong with it is said below.
#pragma once

#include "ui/inspector/condition/conditions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace inspector {

class ComparisonRow : public QWidget
{
    Q_OBJECT

public:
    // `menu` offers what else can be done with the comparison; it becomes the row's.
    ComparisonRow(Conditions &conditions, const Way &way, QToolButton *menu);
    void show(const Condition &comparison);

private:
    struct Line
    {
        QLineEdit *edit = nullptr;
        QString shown; // what the text says, as last shown
        QString fault;
    };
    void prepare(Line &line, Side side);
    void buildOperation(QToolButton *menu);
    void take(Line &line, Side side, const QString &typed);
    void showIn(Line &line, const QString &text);
    void showOperations(const Condition &comparison);
    void showFaults();

    Conditions &m_conditions;
    const Way m_way;
    Line m_variable;
    Line m_value;
    QComboBox *m_operation;
    QToolButton *m_turn;
    QLabel *m_fault;
    QList<Operation> m_offered;
};

} // namespace inspector
