#include "core/exchange/lines_reading.h"

#include "core/exchange/refusals.h"

#include <QRegularExpression>

namespace exchange {

std::optional<Template> readByLines(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("^[\"']?(?:AWSTemplateFormatVersion|Resources)[\"']?\\s*:"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression definition(QStringLiteral("^[\"']?(?:StartAt|States)[\"']?\\s*:"),
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression resource(
        QStringLiteral(
            "^([ \\t]+)[\"']?([\\w.{} -]+?)[\"']?[ \\t]*:[ \\t]*(?:\\{[ \\t]*)?\\n[ \\t]+[\"']?Type[\"']?[ \\t]*:[ \\t]*"
            "[\"']?AWS::(Serverless|StepFunctions)::StateMachine\\b"),
        QRegularExpression::MultilineOption);
    if (!head.match(text).hasMatch() || definition.match(text).hasMatch())
        return std::nullopt;
    Template made{
        text.contains(u"AWS::Serverless") ? Tool::Sam : Tool::CloudFormation, {}, nullptr, text.contains(u"{{")};
    for (auto each = resource.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        Machine machine;
        machine.name = match.captured(2);
        machine.tool = match.captured(3) == u"Serverless" ? Tool::Sam : Tool::CloudFormation;
        machine.form = Form::Expression;
        machine.type = QStringLiteral("STANDARD");
        machine.key = machine.place = {match.capturedStart(2), match.capturedEnd(2)};
        machine.reason = Refusal{made.hasBraces ? Code::Braces : Code::BreaksCarrier};
        made.machines.push_back(std::move(machine));
    }
    return made;
}

} // namespace exchange
