// One attribute value of DynamoDB's: its type, and what it says, written as DynamoDB wants it. In JSONPath a path is one by
// its key ("S.$"), in JSONata an expression by its {% %}.
#pragma once

#include "ui/inspector/field/field_editor.h"

class QComboBox;
class QLineEdit;

namespace inspector {

class AttributeField : public FieldEditor
{
    Q_OBJECT

public:
    AttributeField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    struct Written
    {
        QString json;
        QString error; // in words; then nothing is written
        bool isPath = false;
    };
    Written written(const QString &type, const QString &typed) const;
    QString shown() const;
    void take(const QString &type, const QString &typed);
    void changeType(const QString &type);

    QComboBox *m_type;
    QLineEdit *m_line;
    QString m_shown; // what the text says, as last shown
};

} // namespace inspector
