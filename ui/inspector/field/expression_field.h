// A JSONata expression on one line. What cannot be compiled is not written; why is said below.
#pragma once

#include "ui/inspector/field/line_fields.h"

namespace inspector {

class ExpressionField : public OneLineField
{
    Q_OBJECT

public:
    ExpressionField(const Subject &subject, const FieldPlan &plan);

protected:
    Reading read(const QString &typed) const override;
    QString shown() const override;
};

} // namespace inspector
