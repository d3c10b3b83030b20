// Fields that are picked: one of some words, yes or no, a state of the same scope.
#pragma once

#include "ui/inspector/field/field_editor.h"

class QCheckBox;
class QComboBox;

namespace inspector {

class CheckField : public FieldEditor
{
    Q_OBJECT

public:
    CheckField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    QCheckBox *m_check;
};

class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    bool isConversion(const QString &json) const;

    QComboBox *m_combo;
};

// Next, Default, StartAt: the states of the scope, and for the Next of a state the end of the flow.
class TargetField : public FieldEditor
{
    Q_OBJECT

public:
    TargetField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    bool mayEnd() const;
    QStringList names() const;
    void take(int index);

    QComboBox *m_combo;
};

} // namespace inspector
