// A text of several lines, such as a comment.
#pragma once

#include "ui/inspector/field/field_editor.h"

class QPlainTextEdit;

namespace inspector {

class TextField : public FieldEditor
{
    Q_OBJECT

public:
    TextField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    void take();

    QPlainTextEdit *m_edit;
};

} // namespace inspector
