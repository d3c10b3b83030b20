// One test case being edited: its input, and how it is to end: status, error, output and path. What is no JSON and no
// JSONata is told in words and cannot be taken.
#pragma once

#include "core/rehearse/case.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace answers {
class JsonEntry;
}

namespace simulator {

class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    using Taken = std::function<void(rehearse::Case)>;
    CaseDialog(const rehearse::Case &test, const QString &usualInput, Taken taken, QWidget *over);

private:
    enum OutputKind { AnyOutput, WholeOutput, PartOfOutput, OutputCondition };

    void build();
    void show(const rehearse::Expectation &expected);
    void allow();
    QString fault() const;
    rehearse::Case edited() const;

    rehearse::Case m_case;
    QString m_usualInput; // the rehearsal's: what a case without an input of its own begins with
    answers::JsonEntry *m_input, *m_output;
    QComboBox *m_status, *m_outputKind;
    QLineEdit *m_error, *m_condition;
    QPlainTextEdit *m_path;
    QLabel *m_fault;
    QPushButton *m_take;
};

} // namespace simulator
