// One answer in a state's list, as a card: the calls it is for, what comes back, and the buttons that move it or take it
// away.
#pragma once

#include "core/rehearse/answers.h"
#include "core/rehearse/error_names.h"

#include <QFrame>

class QLabel;
class QSpinBox;
class QToolButton;

namespace answers {

class AnswerForm;
class BindingForm;

class AnswerEntry : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerEntry(int index, QWidget *parent = nullptr);

    void setErrors(const rehearse::ErrorNames &names);
    void show(const sim::Script::Entry &entry, int count);

Q_SIGNALS:
    void edited(int index, const sim::Script::Entry &entry);
    void moveWanted(int index, int to);
    void removeWanted(int index);

private:
    void build();
    void take();

    int m_index;
    sim::Script::Entry m_shown;
    QLabel *m_title;
    QToolButton *m_up, *m_down, *m_remove;
    QSpinBox *m_first, *m_last;
    BindingForm *m_binding;
    AnswerForm *m_form;
};

} // namespace answers
