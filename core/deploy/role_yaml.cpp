#include "core/deploy/role_yaml.h"

#include "core/yaml/scalar_text.h"

namespace deploy {

namespace {

void addList(Lines &lines, int level, const QString &key, const QStringList &items)
{
    lines.add(level, key + u':');
    for (const QString &item : items)
        lines.add(level + 1, QStringLiteral("- ") + item);
}

QStringList mapped(const QStringList &texts, const std::function<QString(const QString &)> &made)
{
    QStringList result;
    for (const QString &text : texts)
        result << made(text);
    return result;
}

void addConditions(Lines &lines, int level, const Statement &statement, const Named &named)
{
    if (statement.conditions.empty())
        return;
    lines.add(level, QStringLiteral("Condition:"));
    for (const Condition &condition : statement.conditions) {
        lines.add(level + 1, condition.test + u':');
        addList(lines, level + 2, yamlText(condition.key),
                mapped(condition.values, [&](const QString &value) { return yamlSub(value, named); }));
    }
}

void addStatement(Lines &lines, int level, const Statement &statement, const Named &named)
{
    for (const QString &comment : commentsOf(statement))
        lines.add(level, QStringLiteral("# ") + comment);
    lines.add(level, QStringLiteral("- Effect: Allow"));
    addList(lines, level + 1, QStringLiteral("Action"), statement.actions);
    addList(lines, level + 1, QStringLiteral("Resource"),
            mapped(statement.resources, [&](const QString &arn) { return yamlSub(arn, named); }));
    addConditions(lines, level + 1, statement, named);
}

} // namespace

QString yamlText(const QString &text)
{
    return yaml::scalarText(text, yaml::Around::Block);
}

QString yamlSub(const QString &text, const Named &named)
{
    bool holds = false;
    const QString made = rewritten(text,
                                   {[&](const QString &name, bool) {
                                        holds = true;
                                        return named(name);
                                    },
                                    [](const QString &between) { return between; }});
    // Whoever has filled in all of them leaves a plain text.
    holds = holds && made.contains(u"${");
    return holds ? QStringLiteral("!Sub ") + yaml::doubleQuoted(made) : yamlText(made);
}

void addRole(Lines &lines, int level, const Plan &plan, const Named &named)
{
    lines.add(level, plan.id + QStringLiteral("Role:"));
    lines.add(level + 1, QStringLiteral("Type: AWS::IAM::Role"));
    lines.add(level + 1, QStringLiteral("Properties:"));
    lines.add(level + 2, QStringLiteral("AssumeRolePolicyDocument:"));
    lines.add(level + 3, QStringLiteral("Version: '2012-10-17'"));
    lines.add(level + 3, QStringLiteral("Statement:"));
    lines.add(level + 4, QStringLiteral("- Effect: Allow"));
    lines.add(level + 5, QStringLiteral("Principal:"));
    lines.add(level + 6, QStringLiteral("Service: states.amazonaws.com"));
    lines.add(level + 5, QStringLiteral("Action: sts:AssumeRole"));
    if (plan.statements.empty())
        return;
    lines.add(level + 2, QStringLiteral("Policies:"));
    lines.add(level + 3, QStringLiteral("- PolicyName: calls"));
    lines.add(level + 4, QStringLiteral("PolicyDocument:"));
    lines.add(level + 5, QStringLiteral("Version: '2012-10-17'"));
    lines.add(level + 5, QStringLiteral("Statement:"));
    for (const Statement &statement : plan.statements)
        addStatement(lines, level + 6, statement, named);
}

void addLogGroup(Lines &lines, int level, const Plan &plan)
{
    lines.add(level, plan.id + QStringLiteral("LogGroup:"));
    lines.add(level + 1, QStringLiteral("Type: AWS::Logs::LogGroup"));
    lines.add(level + 1, QStringLiteral("Properties:"));
    lines.add(level + 2, QStringLiteral("LogGroupName: ") + yamlText(logGroupName(plan)));
}

} // namespace deploy
