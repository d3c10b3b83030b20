// Which calls an answer is for, beside their number: certain rounds of the Map around the task, or those for whose data a
// condition is true. Folded away while nothing of it is said; says in words what is wrong with it.
#pragma once

#include "core/simulate/script.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace answers {

class BindingForm : public QWidget
{
    Q_OBJECT

public:
    explicit BindingForm(QWidget *parent = nullptr);

    // What says the same already stays as it was typed.
    void show(const sim::Binding &binding);
    // Nothing while it is none.
    std::optional<sim::Binding> binding() const;

Q_SIGNALS:
    void changed();

private:
    void take();

    QToolButton *m_fold;
    QWidget *m_fields;
    QLineEdit *m_rounds, *m_condition;
    QLabel *m_fault;
};

} // namespace answers
