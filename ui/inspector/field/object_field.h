// An object as a form of its own within the form: rows of the user's own names, or the fields that ASL has there.
#pragma once

#include "ui/inspector/field/field_editor.h"

class QToolButton;

namespace inspector {

class ObjectForm;

class ObjectField : public FieldEditor
{
    Q_OBJECT

public:
    ObjectField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    std::vector<FieldPlan> plans() const;
    void writeOneValue();

    ObjectForm *m_form;
    QToolButton *m_oneValue = nullptr; // instead of an object, while there is none
};

} // namespace inspector
