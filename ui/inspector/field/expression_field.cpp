#include "ui/inspector/field/expression_field.h"

#include "core/expr/jsonata.h"
#include "core/json/edit.h"

#include <QLineEdit>

namespace inspector {

ExpressionField::ExpressionField(const Subject &about, const FieldPlan &plan) : OneLineField(about, plan)
{
    useCodeFont();
    offerCompletion();
    line().setPlaceholderText(QStringLiteral("{% … %}"));
}

OneLineField::Reading ExpressionField::read(const QString &typed) const
{
    const std::string text = typed.trimmed().toStdString();
    const auto inside = expr::jsonataInside(text);
    if (!inside)
        return {{}, tr("An expression begins with {% and ends with %}.")};
    const auto compiled = expr::Jsonata::compiled(*inside);
    if (!compiled)
        return {{}, QString::fromStdString(compiled.error().cause)};
    return {json::quoted(QString::fromStdString(text)), {}};
}

QString ExpressionField::shown() const
{
    return tree().string(value());
}

} // namespace inspector
