// One parameter of a service's call, on one line: plain text, a number, JSON on one line, or an expression. In JSONPath an
// expression is one by its key, which ends in ".$" then; in quotes, text is text whatever it looks like.
#pragma once

#include "ui/inspector/field/line_fields.h"

namespace inspector {

class ParameterField : public OneLineField
{
    Q_OBJECT

public:
    ParameterField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;
    Reading read(const QString &typed) const override;
    QString shown() const override;
    void accept(const Reading &reading) override;

private:
    Reading readExpression(const QString &text) const;
    Reading readPlain(const QString &typed) const;
    bool isExpression(const QString &text) const;
    void markExpression();
};

} // namespace inspector
