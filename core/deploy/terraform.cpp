// main.tf for Terraform. The definition is a template file: ${name} is filled in, $${ and %%{ are what they look like
// without the first sign.
#include "core/deploy/lines.h"
#include "core/deploy/plan.h"

namespace deploy {

namespace {

// As a text in quotes has it; what is to be filled in goes around it.
QString hclInner(const QString &text)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool opens = (c == u'$' || c == u'%') && i + 1 < text.size() && text[i + 1] == u'{';
        if (opens)
            made += c;
        if (c == u'"' || c == u'\\')
            made += u'\\';
        if (c == u'\n')
            made += QStringLiteral("\\n");
        else if (c < u' ' || c == QChar(0x7F))
            made += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            made += c;
    }
    return made;
}

QString hcl(const QString &text)
{
    return u'"' + hclInner(text) + u'"';
}

// What CloudFormation's pseudo parameters are called here; empty for those that Terraform has nothing for.
QString sourceOf(const QString &name)
{
    static const QMap<QString, QString> sources{
        {QStringLiteral("AWS::Region"), QStringLiteral("data.aws_region.current.id")},
        {QStringLiteral("AWS::AccountId"), QStringLiteral("data.aws_caller_identity.current.account_id")},
        {QStringLiteral("AWS::Partition"), QStringLiteral("data.aws_partition.current.partition")},
        {QStringLiteral("AWS::URLSuffix"), QStringLiteral("data.aws_partition.current.dns_suffix")},
    };
    return sources.value(name);
}

QString referenceTo(const Plan &plan, const QString &name)
{
    const QString source = sourceOf(name);
    return source.isEmpty() ? QStringLiteral("var.") + plan.parameterOf(name) : source;
}

// A text with ${Names} in it.
QString hclText(const Plan &plan, const QString &text)
{
    return u'"'
        + rewritten(text,
                    {[&](const QString &name, bool) { return QStringLiteral("${%1}").arg(referenceTo(plan, name)); },
                     hclInner})
        + u'"';
}

// A dollar before a place would escape it, so it is filled in, too.
QString terraformDefinition(const Plan &plan)
{
    const auto kept = [](QString between) {
        between.replace(QStringLiteral("${"), QStringLiteral("$${"));
        between.replace(QStringLiteral("%{"), QStringLiteral("%%{"));
        qsizetype plain = between.size();
        while (plain > 0 && between[plain - 1] == u'$')
            --plain;
        const QString dollars = between.mid(plain);
        return dollars.isEmpty() ? between : between.left(plain) + QStringLiteral("${\"%1\"}").arg(dollars);
    };
    return rewritten(
        plan.definition,
        {[&](const QString &name, bool) { return QStringLiteral("${%1}").arg(plan.parameterOf(name)); }, kept});
}

void addVariable(Lines &lines, const QString &name, const QString &type, const QString &words, const QString &known)
{
    lines.add(0, QStringLiteral("variable \"%1\" {").arg(name));
    lines.add(1, QStringLiteral("type        = ") + type);
    lines.add(1, QStringLiteral("description = ") + hcl(words));
    if (!known.isEmpty())
        lines.add(1, QStringLiteral("default     = ") + known);
    lines.add(0, QStringLiteral("}"));
    lines.blank();
}

void addHclVariables(Lines &lines, const Plan &plan)
{
    if (!plan.options.makesRole)
        addVariable(lines, QStringLiteral("role_arn"), QStringLiteral("string"),
                    QStringLiteral("The ARN of the role that the state machine runs with."),
                    plan.options.roleArn.isEmpty() ? QString() : hcl(plan.options.roleArn));
    for (const Hole &hole : plan.holes) {
        if (!sourceOf(hole.name).isEmpty())
            continue;
        const auto value = plan.options.values.constFind(hole.name);
        bool isNumber = false;
        if (value != plan.options.values.cend())
            value->toDouble(&isNumber);
        QString known = value == plan.options.values.cend() ? QString() : hcl(*value);
        if (hole.isNumber)
            known = isNumber ? *value : QString();
        addVariable(lines, hole.parameter, hole.isNumber ? QStringLiteral("number") : QStringLiteral("string"),
                    describedBy(hole), known);
    }
}

void addHclList(Lines &lines, int level, const QString &key, const QStringList &items)
{
    lines.add(level, key + QStringLiteral(" = ["));
    for (const QString &item : items)
        lines.add(level + 1, item + u',');
    lines.add(level, QStringLiteral("]"));
}

QStringList hclTexts(const Plan &plan, const QStringList &texts)
{
    QStringList made;
    for (const QString &text : texts)
        made << hclText(plan, text);
    return made;
}

void addHclStatement(Lines &lines, const Plan &plan, const Statement &statement)
{
    for (const QString &comment : commentsOf(statement))
        lines.add(3, QStringLiteral("# ") + comment);
    lines.add(3, QStringLiteral("{"));
    lines.add(4, QStringLiteral("Effect = \"Allow\""));
    addHclList(lines, 4, QStringLiteral("Action"), hclTexts(plan, statement.actions));
    addHclList(lines, 4, QStringLiteral("Resource"), hclTexts(plan, statement.resources));
    if (!statement.conditions.empty()) {
        lines.add(4, QStringLiteral("Condition = {"));
        for (const Condition &condition : statement.conditions) {
            lines.add(5, condition.test + QStringLiteral(" = {"));
            addHclList(lines, 6, hcl(condition.key), hclTexts(plan, condition.values));
            lines.add(5, QStringLiteral("}"));
        }
        lines.add(4, QStringLiteral("}"));
    }
    lines.add(3, QStringLiteral("},"));
}

void addHclRole(Lines &lines, const Plan &plan)
{
    if (!plan.options.makesRole)
        return;
    lines.add(0, QStringLiteral("resource \"aws_iam_role\" \"%1\" {").arg(plan.id));
    lines.add(1, QStringLiteral("name = ") + hcl(plan.options.name.left(59) + QStringLiteral("-role")));
    lines.blank();
    lines.add(1, QStringLiteral("assume_role_policy = jsonencode({"));
    lines.add(2, QStringLiteral("Version = \"2012-10-17\""));
    lines.add(2, QStringLiteral("Statement = [{"));
    lines.add(3, QStringLiteral("Effect    = \"Allow\""));
    lines.add(3, QStringLiteral("Principal = { Service = \"states.amazonaws.com\" }"));
    lines.add(3, QStringLiteral("Action    = \"sts:AssumeRole\""));
    lines.add(2, QStringLiteral("}]"));
    lines.add(1, QStringLiteral("})"));
    lines.add(0, QStringLiteral("}"));
    lines.blank();
    if (plan.statements.empty())
        return;
    lines.add(0, QStringLiteral("resource \"aws_iam_role_policy\" \"%1\" {").arg(plan.id));
    lines.add(1, QStringLiteral("name = \"calls\""));
    lines.add(1, QStringLiteral("role = aws_iam_role.%1.id").arg(plan.id));
    lines.blank();
    lines.add(1, QStringLiteral("policy = jsonencode({"));
    lines.add(2, QStringLiteral("Version = \"2012-10-17\""));
    lines.add(2, QStringLiteral("Statement = ["));
    for (const Statement &statement : plan.statements)
        addHclStatement(lines, plan, statement);
    lines.add(2, QStringLiteral("]"));
    lines.add(1, QStringLiteral("})"));
    lines.add(0, QStringLiteral("}"));
    lines.blank();
}

void addTemplateFile(Lines &lines, const Plan &plan)
{
    const QString file = hcl(plan.definitionFile());
    lines.add(1, QStringLiteral("definition = templatefile(\"${path.module}/%1, {").arg(file.mid(1)));
    for (const Hole &hole : plan.holes)
        lines.add(2, hole.parameter + QStringLiteral(" = ") + referenceTo(plan, hole.name));
    lines.add(1, QStringLiteral("})"));
}

void addHclMachine(Lines &lines, const Plan &plan)
{
    lines.add(0, QStringLiteral("resource \"aws_sfn_state_machine\" \"%1\" {").arg(plan.id));
    lines.add(1, QStringLiteral("name     = ") + hcl(plan.options.name));
    lines.add(1, QStringLiteral("type     = ") + hcl(plan.type()));
    lines.add(1,
              QStringLiteral("role_arn = ")
                  + (plan.options.makesRole ? QStringLiteral("aws_iam_role.%1.arn").arg(plan.id)
                                            : QStringLiteral("var.role_arn")));
    lines.blank();
    addTemplateFile(lines, plan);
    if (plan.logs()) {
        lines.blank();
        lines.add(1, QStringLiteral("logging_configuration {"));
        lines.add(2, QStringLiteral("level                  = ") + hcl(plan.logLevel()));
        lines.add(2, QStringLiteral("include_execution_data = ") + plan.logsData());
        lines.add(2, QStringLiteral("log_destination        = \"${aws_cloudwatch_log_group.%1.arn}:*\"").arg(plan.id));
        lines.add(1, QStringLiteral("}"));
    }
    if (plan.options.traces) {
        lines.blank();
        lines.add(1, QStringLiteral("tracing_configuration {"));
        lines.add(2, QStringLiteral("enabled = true"));
        lines.add(1, QStringLiteral("}"));
    }
    if (!plan.options.tags.empty()) {
        lines.blank();
        lines.add(1, QStringLiteral("tags = {"));
        for (const Tag &tag : plan.options.tags)
            lines.add(2, hcl(tag.key) + QStringLiteral(" = ") + hcl(tag.value));
        lines.add(1, QStringLiteral("}"));
    }
    // AWS tries the role's rights when it makes the machine.
    if (plan.options.makesRole && !plan.statements.empty()) {
        lines.blank();
        lines.add(1, QStringLiteral("depends_on = [aws_iam_role_policy.%1]").arg(plan.id));
    }
    lines.add(0, QStringLiteral("}"));
}

} // namespace

std::vector<File> terraformExport(const Plan &plan)
{
    Lines lines;
    lines.add(0, QStringLiteral("terraform {"));
    lines.add(1, QStringLiteral("required_providers {"));
    lines.add(2, QStringLiteral("aws = {"));
    lines.add(3, QStringLiteral("source  = \"hashicorp/aws\""));
    lines.add(3, QStringLiteral("version = \">= 5.0\""));
    lines.add(2, QStringLiteral("}"));
    lines.add(1, QStringLiteral("}"));
    lines.add(0, QStringLiteral("}"));
    lines.blank();
    for (const char *source : {"aws_region", "aws_caller_identity", "aws_partition"})
        lines.add(0, QStringLiteral("data \"%1\" \"current\" {}").arg(QLatin1String(source)));
    lines.blank();
    addHclVariables(lines, plan);
    addHclRole(lines, plan);
    if (plan.logs()) {
        lines.add(0, QStringLiteral("resource \"aws_cloudwatch_log_group\" \"%1\" {").arg(plan.id));
        lines.add(1, QStringLiteral("name = ") + hcl(logGroupName(plan)));
        lines.add(0, QStringLiteral("}"));
        lines.blank();
    }
    addHclMachine(lines, plan);
    return {{QStringLiteral("main.tf"), lines.text()}, {plan.definitionFile(), terraformDefinition(plan)}};
}

} // namespace deploy
