// Templates of CloudFormation, and of SAM, which adds to it. Both have the definition filled in by DefinitionSubstitutions:
// a plain exchange of texts, which leaves every other ${ alone, as Fn::Sub would not.
#include "core/deploy/role_yaml.h"
#include "core/yaml/scalar_text.h"

namespace deploy {

namespace {

QString cfnNamed(const Plan &plan, const QString &name)
{
    return QStringLiteral("${%1}").arg(name.startsWith(u"AWS::") ? name : plan.parameterOf(name));
}

void addCfnParameters(Lines &lines, const Plan &plan)
{
    const auto add = [&lines](const QString &name, const char *type, const QString &words) {
        lines.add(1, name + u':');
        lines.add(2, QStringLiteral("Type: ") + QLatin1String(type));
        lines.add(2, QStringLiteral("Description: ") + yamlText(words));
    };
    QStringList known;
    if (!plan.options.makesRole)
        known << QStringLiteral("RoleArn");
    for (const Hole &hole : plan.holes)
        if (!hole.isPseudo())
            known << hole.parameter;
    if (known.isEmpty())
        return;
    lines.add(0, QStringLiteral("Parameters:"));
    if (!plan.options.makesRole)
        add(QStringLiteral("RoleArn"), "String",
            QStringLiteral("The ARN of the role that the state machine runs with."));
    if (!plan.options.makesRole && !plan.options.roleArn.isEmpty())
        lines.add(2, QStringLiteral("Default: ") + yamlText(plan.options.roleArn));
    for (const Hole &hole : plan.holes) {
        if (hole.isPseudo())
            continue;
        add(hole.parameter, hole.isNumber ? "Number" : "String", describedBy(hole));
        if (const auto value = plan.options.values.constFind(hole.name); value != plan.options.values.cend())
            lines.add(2, QStringLiteral("Default: ") + yamlText(*value));
    }
    lines.blank();
}

void addSubstitutions(Lines &lines, const Plan &plan)
{
    if (plan.holes.empty())
        return;
    lines.add(3, QStringLiteral("DefinitionSubstitutions:"));
    for (const Hole &hole : plan.holes)
        for (const QString &spelling : hole.spellings)
            lines.add(4,
                      yamlText(spelling) + QStringLiteral(": !Ref ") + (hole.isPseudo() ? hole.name : hole.parameter));
}

// The same in both but for its name.
void addCfnLogging(Lines &lines, const Plan &plan, const char *key)
{
    if (!plan.logs())
        return;
    lines.add(3, QLatin1String(key) + u':');
    lines.add(4, QStringLiteral("Level: ") + plan.logLevel());
    lines.add(4, QStringLiteral("IncludeExecutionData: ") + plan.logsData());
    lines.add(4, QStringLiteral("Destinations:"));
    lines.add(5, QStringLiteral("- CloudWatchLogsLogGroup:"));
    lines.add(7, QStringLiteral("LogGroupArn: !GetAtt %1LogGroup.Arn").arg(plan.id));
}

void addCfnTracing(Lines &lines, const Plan &plan, const char *key)
{
    if (!plan.options.traces)
        return;
    lines.add(3, QLatin1String(key) + u':');
    lines.add(4, QStringLiteral("Enabled: true"));
}

QString cfnRoleArn(const Plan &plan)
{
    return plan.options.makesRole ? QStringLiteral("!GetAtt %1Role.Arn").arg(plan.id) : QStringLiteral("!Ref RoleArn");
}

void addCfnHead(Lines &lines, const Plan &plan, bool isSam)
{
    lines.add(0, QStringLiteral("AWSTemplateFormatVersion: '2010-09-09'"));
    if (isSam)
        lines.add(0, QStringLiteral("Transform: AWS::Serverless-2016-10-31"));
    lines.add(
        0, QStringLiteral("Description: ") + yamlText(QStringLiteral("The state machine %1").arg(plan.options.name)));
    lines.blank();
    addCfnParameters(lines, plan);
    lines.add(0, QStringLiteral("Resources:"));
    lines.add(1, plan.id + u':');
    lines.add(2,
              isSam ? QStringLiteral("Type: AWS::Serverless::StateMachine")
                    : QStringLiteral("Type: AWS::StepFunctions::StateMachine"));
    lines.add(2, QStringLiteral("Properties:"));
}

void addCfnBesides(Lines &lines, const Plan &plan)
{
    if (plan.options.makesRole) {
        lines.blank();
        addRole(lines, 1, plan, [&plan](const QString &name) { return cfnNamed(plan, name); });
    }
    if (plan.logs()) {
        lines.blank();
        addLogGroup(lines, 1, plan);
    }
}

// In quotes where a block cannot hold it: YAML has characters that it only knows escaped.
void addDefinitionString(Lines &lines, const Plan &plan)
{
    const auto block = yaml::literalText(plan.definition, QString(8, u' '));
    lines.add(3, QStringLiteral("DefinitionString: ") + block.value_or(yaml::doubleQuoted(plan.definition)));
}

} // namespace

std::vector<File> samExport(const Plan &plan)
{
    Lines lines;
    addCfnHead(lines, plan, true);
    lines.add(3, QStringLiteral("Name: ") + yamlText(plan.options.name));
    lines.add(3, QStringLiteral("Type: ") + plan.type());
    lines.add(3, QStringLiteral("DefinitionUri: ") + yamlText(plan.definitionFile()));
    addSubstitutions(lines, plan);
    lines.add(3, QStringLiteral("Role: ") + cfnRoleArn(plan));
    addCfnLogging(lines, plan, "Logging");
    addCfnTracing(lines, plan, "Tracing");
    if (!plan.options.tags.empty())
        lines.add(3, QStringLiteral("Tags:"));
    for (const Tag &tag : plan.options.tags)
        lines.add(4, yamlText(tag.key) + QStringLiteral(": ") + yamlText(tag.value));
    addCfnBesides(lines, plan);
    return {{QStringLiteral("template.yaml"), lines.text()}, {plan.definitionFile(), plan.definition}};
}

std::vector<File> cloudFormationExport(const Plan &plan)
{
    Lines lines;
    addCfnHead(lines, plan, false);
    lines.add(3, QStringLiteral("StateMachineName: ") + yamlText(plan.options.name));
    lines.add(3, QStringLiteral("StateMachineType: ") + plan.type());
    lines.add(3, QStringLiteral("RoleArn: ") + cfnRoleArn(plan));
    addDefinitionString(lines, plan);
    addSubstitutions(lines, plan);
    addCfnLogging(lines, plan, "LoggingConfiguration");
    addCfnTracing(lines, plan, "TracingConfiguration");
    if (!plan.options.tags.empty())
        lines.add(3, QStringLiteral("Tags:"));
    for (const Tag &tag : plan.options.tags) {
        lines.add(4, QStringLiteral("- Key: ") + yamlText(tag.key));
        lines.add(5, QStringLiteral("Value: ") + yamlText(tag.value));
    }
    addCfnBesides(lines, plan);
    return {File{QStringLiteral("template.yaml"), lines.text()}};
}

} // namespace deploy
