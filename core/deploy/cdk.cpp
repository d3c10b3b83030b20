// A stack of the CDK, version 2, in TypeScript. The definition stays a file, with its TimeoutSeconds, Comment and
// QueryLanguage: the CDK drops those of its own properties when it is given a file.
#include "core/deploy/lines.h"
#include "core/deploy/plan.h"

namespace deploy {

namespace {

// In single quotes.
QString tsText(const QString &text)
{
    QString made;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'\\')
            made += u'\\';
        if (c < u' ' || c == QChar(0x2028) || c == QChar(0x2029))
            made += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            made += c;
    }
    return u'\'' + made + u'\'';
}

QString pseudoOf(const QString &name)
{
    static const QMap<QString, QString> known{
        {QStringLiteral("AWS::Region"), QStringLiteral("Aws.REGION")},
        {QStringLiteral("AWS::AccountId"), QStringLiteral("Aws.ACCOUNT_ID")},
        {QStringLiteral("AWS::Partition"), QStringLiteral("Aws.PARTITION")},
        {QStringLiteral("AWS::URLSuffix"), QStringLiteral("Aws.URL_SUFFIX")},
        {QStringLiteral("AWS::StackName"), QStringLiteral("Aws.STACK_NAME")},
        {QStringLiteral("AWS::StackId"), QStringLiteral("Aws.STACK_ID")},
    };
    return known.value(name);
}

QString valueOf(const Plan &plan, const QString &name)
{
    const QString pseudo = pseudoOf(name);
    return pseudo.isEmpty() ? QStringLiteral("parameters.%1.valueAsString").arg(plan.parameterOf(name)) : pseudo;
}

// A text with ${Names} in it, as a template literal where there are any.
QString tsTemplate(const Plan &plan, const QString &text)
{
    bool holds = false;
    const QString made = rewritten(text,
                                   {[&](const QString &name, bool) {
                                        holds = true;
                                        return QStringLiteral("${%1}").arg(valueOf(plan, name));
                                    },
                                    [](QString between) {
                                        between.replace(u'\\', QStringLiteral("\\\\"));
                                        between.replace(u'`', QStringLiteral("\\`"));
                                        return between.replace(QStringLiteral("${"), QStringLiteral("\\${"));
                                    }});
    return holds ? u'`' + made + u'`' : tsText(text);
}

QString tsList(const Plan &plan, const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items << tsTemplate(plan, text);
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

void addCdkParameters(Lines &lines, const Plan &plan)
{
    const bool hasAny = std::ranges::any_of(plan.holes, [](const Hole &hole) { return pseudoOf(hole.name).isEmpty(); });
    if (!hasAny)
        return;
    lines.add(2, QStringLiteral("const parameters = {"));
    for (const Hole &hole : plan.holes) {
        if (!pseudoOf(hole.name).isEmpty())
            continue;
        lines.add(3, QStringLiteral("%1: new CfnParameter(this, %2, {").arg(hole.parameter, tsText(hole.parameter)));
        lines.add(4, hole.isNumber ? QStringLiteral("type: 'Number',") : QStringLiteral("type: 'String',"));
        lines.add(4, QStringLiteral("description: %1,").arg(tsText(describedBy(hole))));
        if (const auto value = plan.options.values.constFind(hole.name); value != plan.options.values.cend())
            lines.add(4, QStringLiteral("default: %1,").arg(tsText(*value)));
        lines.add(3, QStringLiteral("}),"));
    }
    lines.add(2, QStringLiteral("};"));
    lines.blank();
}

void addCdkLogs(Lines &lines, const Plan &plan)
{
    if (!plan.logs())
        return;
    lines.add(3, QStringLiteral("logs: {"));
    lines.add(4, QStringLiteral("destination: new logs.LogGroup(this, 'machine-logs', {"));
    lines.add(5, QStringLiteral("logGroupName: %1,").arg(tsText(logGroupName(plan))));
    lines.add(4, QStringLiteral("}),"));
    lines.add(4, QStringLiteral("level: sfn.LogLevel.%1,").arg(plan.logLevel()));
    lines.add(4, QStringLiteral("includeExecutionData: ") + plan.logsData() + u',');
    lines.add(3, QStringLiteral("},"));
}

// With a name where something is said of it afterwards.
void addConstruct(Lines &lines, const Plan &plan, bool isNamed)
{
    lines.add(2,
              (isNamed ? QStringLiteral("const machine = ") : QString())
                  + QStringLiteral("new sfn.StateMachine(this, 'machine', {"));
    lines.add(3, QStringLiteral("stateMachineName: %1,").arg(tsText(plan.options.name)));
    lines.add(3, QStringLiteral("stateMachineType: sfn.StateMachineType.") + plan.type() + u',');
    lines.add(3,
              QStringLiteral("definitionBody: sfn.DefinitionBody.fromFile(path.join(__dirname, '..', %1)),")
                  .arg(tsText(plan.definitionFile())));
    if (!plan.holes.empty()) {
        lines.add(3, QStringLiteral("definitionSubstitutions: {"));
        for (const Hole &hole : plan.holes)
            for (const QString &spelling : hole.spellings)
                lines.add(4, tsText(spelling) + QStringLiteral(": ") + valueOf(plan, hole.name) + u',');
        lines.add(3, QStringLiteral("},"));
    }
    if (!plan.options.makesRole)
        lines.add(3, QStringLiteral("role: iam.Role.fromRoleArn(this, 'machine-role', props.roleArn),"));
    addCdkLogs(lines, plan);
    if (plan.options.traces)
        lines.add(3, QStringLiteral("tracingEnabled: true,"));
    lines.add(2, QStringLiteral("});"));
    for (const Tag &tag : plan.options.tags)
        lines.add(2, QStringLiteral("Tags.of(machine).add(%1, %2);").arg(tsText(tag.key), tsText(tag.value)));
}

void addPolicy(Lines &lines, const Plan &plan, const Statement &statement)
{
    for (const QString &comment : commentsOf(statement))
        lines.add(2, QStringLiteral("// ") + comment);
    lines.add(2, QStringLiteral("machine.addToRolePolicy(new iam.PolicyStatement({"));
    lines.add(3, QStringLiteral("actions: %1,").arg(tsList(plan, statement.actions)));
    lines.add(3, QStringLiteral("resources: %1,").arg(tsList(plan, statement.resources)));
    if (!statement.conditions.empty()) {
        lines.add(3, QStringLiteral("conditions: {"));
        for (const Condition &condition : statement.conditions)
            lines.add(4,
                      QStringLiteral("%1: { %2: %3 },")
                          .arg(condition.test, tsText(condition.key), tsList(plan, condition.values)));
        lines.add(3, QStringLiteral("},"));
    }
    lines.add(2, QStringLiteral("}));"));
}

// Strict compilers complain of those that nothing uses.
void addImports(Lines &lines, const QString &code)
{
    QStringList names;
    for (const char *name : {"Aws", "CfnParameter", "Stack", "StackProps", "Tags"})
        if (QLatin1String(name).startsWith(QLatin1String("Stack")) || code.contains(QLatin1String(name) + u'.')
            || code.contains(QStringLiteral("new %1(").arg(QLatin1String(name))))
            names << QLatin1String(name);
    lines.add(0, QStringLiteral("import * as path from 'path';"));
    lines.add(0, QStringLiteral("import { %1 } from 'aws-cdk-lib';").arg(names.join(QStringLiteral(", "))));
    if (code.contains(u"iam.Policy") || code.contains(u"iam.Role"))
        lines.add(0, QStringLiteral("import * as iam from 'aws-cdk-lib/aws-iam';"));
    if (code.contains(u"logs.LogGroup("))
        lines.add(0, QStringLiteral("import * as logs from 'aws-cdk-lib/aws-logs';"));
    lines.add(0, QStringLiteral("import * as sfn from 'aws-cdk-lib/aws-stepfunctions';"));
    lines.add(0, QStringLiteral("import { Construct } from 'constructs';"));
}

QString stackText(const Plan &plan)
{
    Lines lines;
    Lines inner;
    addCdkParameters(inner, plan);
    Lines policies;
    if (plan.options.makesRole)
        for (const Statement &statement : plan.statements)
            if (!statement.states.isEmpty()) // the CDK adds by itself what logging and tracing take
                addPolicy(policies, plan, statement);
    addConstruct(inner, plan, !policies.text().isEmpty() || !plan.options.tags.empty());
    inner.append(policies);
    addImports(lines, inner.text());
    lines.blank();
    const QString props =
        plan.options.makesRole ? QStringLiteral("StackProps") : plan.id + QStringLiteral("StackProps");
    if (!plan.options.makesRole) {
        lines.add(0, QStringLiteral("export interface %1 extends StackProps {").arg(props));
        lines.add(1, QStringLiteral("readonly roleArn: string; // of the role that the state machine runs with"));
        lines.add(0, QStringLiteral("}"));
        lines.blank();
    }
    lines.add(0, QStringLiteral("export class %1Stack extends Stack {").arg(plan.id));
    lines.add(1,
              QStringLiteral("constructor(scope: Construct, id: string, props%1: %2) {")
                  .arg(plan.options.makesRole ? QStringLiteral("?") : QString(), props));
    lines.add(2, QStringLiteral("super(scope, id, props);"));
    lines.blank();
    lines.append(inner);
    lines.add(1, QStringLiteral("}"));
    lines.add(0, QStringLiteral("}"));
    return lines.text();
}

QString appText(const Plan &plan)
{
    const QString props = plan.options.makesRole
        ? QString()
        : QStringLiteral(", {\n  roleArn: process.env.ROLE_ARN ?? %1,\n}")
              .arg(tsText(plan.options.roleArn.isEmpty()
                              ? QStringLiteral("arn:aws:iam::123456789012:role/put-yours-here")
                              : plan.options.roleArn));
    return QStringLiteral("import { App } from 'aws-cdk-lib';\n"
                          "import { %1Stack } from '../lib/stack';\n\n"
                          "const app = new App();\n"
                          "new %1Stack(app, '%1'%2);\n")
        .arg(plan.id, props);
}

constexpr char Package[] = R"({
  "private": true,
  "scripts": { "cdk": "cdk" },
  "dependencies": { "aws-cdk-lib": "^2.276.0", "constructs": "^10.5.0" },
  "devDependencies": { "@types/node": "^20", "aws-cdk": "^2", "ts-node": "^10", "typescript": "^5" }
}
)";

} // namespace

std::vector<File> cdkExport(const Plan &plan)
{
    return {{QStringLiteral("lib/stack.ts"), stackText(plan)},
            {QStringLiteral("bin/app.ts"), appText(plan)},
            {QStringLiteral("cdk.json"), QStringLiteral("{ \"app\": \"npx ts-node --prefer-ts-exts bin/app.ts\" }\n")},
            {QStringLiteral("package.json"), QString::fromLatin1(Package)},
            {plan.definitionFile(), plan.definition}};
}

} // namespace deploy
