#include "ui/inspector/field/parameter_field.h"

#include "core/json/edit.h"
#include "core/json/parser.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QCompleter>
#include <QLineEdit>

namespace inspector {
namespace {

QString placeholderOf(const FieldPlan &plan)
{
    if (!plan.takesPath && !plan.takesExpression)
        return ParameterField::tr("a text, a number or other JSON");
    const QString example = plan.takesPath ? QStringLiteral("$.…") : QStringLiteral("{% … %}");
    switch (plan.parameter.value_or(asl::ParameterType::Json)) {
    case asl::ParameterType::Number: return ParameterField::tr("a number or %1").arg(example);
    case asl::ParameterType::Boolean: return ParameterField::tr("true, false or %1").arg(example);
    case asl::ParameterType::List:
    case asl::ParameterType::Json: return ParameterField::tr("JSON or %1").arg(example);
    case asl::ParameterType::Text: break;
    }
    return ParameterField::tr("text or %1").arg(example);
}

} // namespace

ParameterField::ParameterField(const Subject &about, const FieldPlan &plan) : OneLineField(about, plan)
{
    if (plan.choices.isEmpty())
        offerCompletion();
    if (!plan.choices.isEmpty()) {
        auto *words = new QCompleter(plan.choices, this);
        words->setCaseSensitivity(Qt::CaseInsensitive);
        line().setCompleter(words);
    }
    line().setPlaceholderText(plan.required ? tr("required: %1").arg(placeholderOf(plan)) : placeholderOf(plan));
}

bool ParameterField::isExpression(const QString &text) const
{
    return plan().takesExpression ? text.startsWith(u"{%") : isWrittenAsPath(plan(), text);
}

OneLineField::Reading ParameterField::read(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (isExpression(text))
        return readExpression(text);
    if (!text.startsWith(u'"'))
        return readPlain(typed);
    if (json::parse(text).isSound())
        return {text, {}};
    return {{}, tr("Text in quotes ends with a quote.")};
}

OneLineField::Reading ParameterField::readExpression(const QString &text) const
{
    if (plan().takesExpression && (text.size() < 4 || !text.endsWith(u"%}")))
        return {{}, tr("An expression begins with {% and ends with %}.")};
    return {json::quoted(text), {}, plan().takesPath};
}

OneLineField::Reading ParameterField::readPlain(const QString &typed) const
{
    const asl::ParameterType type = plan().parameter.value_or(asl::ParameterType::Json);
    if (type == asl::ParameterType::Text)
        return {json::quoted(typed), {}};
    const QString text = typed.trimmed();
    const json::Tree parsed = json::parse(text);
    const json::Kind kind = parsed.isSound() ? parsed.kind(parsed.root()) : json::Kind::Missing;
    if (type == asl::ParameterType::Number && kind != json::Kind::Number)
        return {{}, tr("This should be a number.")};
    if (type == asl::ParameterType::Boolean && kind != json::Kind::Boolean)
        return {{}, tr("This should be true or false.")};
    if (kind != json::Kind::Missing)
        return {text, {}};
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return {{}, tr("This is not JSON yet.")};
    return {json::quoted(typed), {}};
}

void ParameterField::accept(const Reading &reading)
{
    writeAs(reading.isPath ? plan().key + QStringLiteral(".$") : plan().key, reading.json);
}

// Text that would be read as something else is shown as the JSON it is.
QString ParameterField::shown() const
{
    const QString json = subject().fieldText(key());
    if (!tree().isString(value()))
        return json;
    const QString text = tree().string(value());
    const Reading again = read(text);
    const bool isPlain = again.json == json::quoted(text) && !again.isPath;
    return isPlain || key() != plan().key ? text : json;
}

void ParameterField::showValue()
{
    OneLineField::showValue();
    markExpression();
}

// Told by the colour of code, and in words.
void ParameterField::markExpression()
{
    const bool isOne = !isAbsent() && (key() != plan().key || (plan().takesExpression && isExpression(line().text())));
    const theme::Theme &theme = theme::Theme::instance();
    const QString colour = isOne ? QStringLiteral(" color: %1;").arg(theme.colours().codeKey.name()) : QString();
    line().setStyleSheet(
        QStringLiteral("font-family: '%1'; font-size: 12px;%2").arg(theme.codeFont().family(), colour));
    line().setToolTip(theme::verbatim(!isOne                 ? plan().key
                                          : plan().takesPath ? tr("A JSONPath expression: written as “%1”").arg(key())
                                                             : tr("A JSONata expression")));
}

} // namespace inspector
