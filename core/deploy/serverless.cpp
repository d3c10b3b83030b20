// serverless.yml of the Serverless Framework 3 with its plugin for Step Functions. The definition is a file that the
// Framework reads as JSON, filling in ${param:Name} with values that keep their types. What else begins with ${ is hidden
// from it, and from Fn::Sub where the plugin uses that: as soon as an #{AWS::Region} stands anywhere.
#include "core/deploy/role_yaml.h"

#include <QRegularExpression>

namespace deploy {

namespace {

QString paramOf(const Plan &plan, const QString &name)
{
    return QStringLiteral("${param:%1}").arg(plan.parameterOf(name));
}

// A dollar before a variable is lost to the Framework, a backslash behind a dollar is not seen: what is not to be filled in
// stands as the fallback of an option that nobody gives.
QString serverlessLiteral(const QString &text)
{
    return QStringLiteral("${opt:nothing, '%1'}").arg(text);
}

QString serverlessDefinition(const Plan &plan)
{
    const bool isSubstituted = std::ranges::any_of(plan.holes, &Hole::isPseudo);
    const auto filled = [&plan](const QString &name, bool isBare) {
        const QString place = plan.hole(name)->isPseudo() ? QStringLiteral("#{%1}").arg(name) : paramOf(plan, name);
        return isBare ? u'"' + place + u'"' : place;
    };
    const auto kept = [isSubstituted](const QString &between) {
        static const QRegularExpression dollars(QStringLiteral("(\\$+)(\\{|(?=\\\\)|\\z)"));
        QString made;
        qsizetype done = 0;
        for (const QRegularExpressionMatch &match : dollars.globalMatch(between)) {
            const bool opens = match.capturedLength(2) > 0;
            made += between.mid(done, match.capturedStart() - done)
                + serverlessLiteral(match.captured() + (opens && isSubstituted ? QStringLiteral("!") : QString()));
            done = match.capturedEnd();
        }
        return made + between.mid(done);
    };
    // Backslashes before a variable are the Framework's, unless they are doubled.
    static const QRegularExpression slashes(QStringLiteral("(\\\\+)(?=\\$\\{(?:param:|opt:nothing))"));
    return rewritten(plan.definition, {filled, kept}).replace(slashes, QStringLiteral("\\1\\1"));
}

// Letters, digits and dashes, two of them at least.
QString serviceName(const QString &machine)
{
    QString name;
    for (const QChar c : machine)
        name += c < QChar(128) && c.isLetterOrNumber() ? c : u'-';
    return name.size() > 1 && name.front().isLetter() ? name : QStringLiteral("machine-") + name;
}

// What is not known stays open: the Framework asks for it by name.
void addParams(Lines &lines, const Plan &plan)
{
    Lines known;
    const auto add = [&known](const QString &name, const QString &value, const QString &words) {
        known.add(2, QStringLiteral("# ") + words.simplified());
        known.add(2, value.isEmpty() ? QStringLiteral("# %1: ?").arg(name) : name + QStringLiteral(": ") + value);
        return !value.isEmpty();
    };
    bool hasSome = false;
    if (!plan.options.makesRole)
        hasSome |=
            add(QStringLiteral("RoleArn"), plan.options.roleArn.isEmpty() ? QString() : yamlText(plan.options.roleArn),
                QStringLiteral("The ARN of the role that the state machine runs with."));
    for (const Hole &hole : plan.holes) {
        if (hole.isPseudo())
            continue;
        const auto value = plan.options.values.constFind(hole.name);
        bool isNumber = false;
        if (value != plan.options.values.cend())
            value->toDouble(&isNumber);
        QString written = value == plan.options.values.cend() ? QString() : yamlText(*value);
        if (hole.isNumber)
            written = isNumber ? *value : QString();
        // What comes from the command line is a text there.
        hasSome |= add(hole.parameter, written,
                       describedBy(hole) + (hole.isNumber ? QStringLiteral(" A number, written here.") : QString()));
    }
    if (known.text().isEmpty())
        return;
    lines.add(0, QStringLiteral("params:"));
    lines.add(1, hasSome ? QStringLiteral("default:") : QStringLiteral("default: {}"));
    lines.append(known);
    lines.blank();
}

void addServerlessMachine(Lines &lines, const Plan &plan)
{
    lines.add(0, QStringLiteral("stepFunctions:"));
    lines.add(1, QStringLiteral("stateMachines:"));
    lines.add(2, plan.id + u':');
    lines.add(3, QStringLiteral("name: ") + yamlText(plan.options.name));
    lines.add(3, QStringLiteral("type: ") + plan.type());
    lines.add(3,
              plan.options.makesRole ? QStringLiteral("role: !GetAtt %1Role.Arn").arg(plan.id)
                                     : QStringLiteral("role: ${param:RoleArn}"));
    lines.add(3, QStringLiteral("definition: ${file(%1)}").arg(plan.definitionFile()));
    if (plan.logs()) {
        lines.add(3, QStringLiteral("loggingConfig:"));
        lines.add(4, QStringLiteral("level: ") + plan.logLevel());
        lines.add(4, QStringLiteral("includeExecutionData: ") + plan.logsData());
        lines.add(4, QStringLiteral("destinations:"));
        lines.add(5, QStringLiteral("- !GetAtt %1LogGroup.Arn").arg(plan.id));
    }
    if (plan.options.traces) {
        lines.add(3, QStringLiteral("tracingConfig:"));
        lines.add(4, QStringLiteral("enabled: true"));
    }
    if (!plan.options.tags.empty())
        lines.add(3, QStringLiteral("tags:"));
    for (const Tag &tag : plan.options.tags)
        lines.add(4, yamlText(tag.key) + QStringLiteral(": ") + yamlText(tag.value));
}

} // namespace

std::vector<File> serverlessExport(const Plan &plan)
{
    Lines lines;
    lines.add(0, QStringLiteral("service: ") + serviceName(plan.options.name));
    lines.add(0, QStringLiteral("frameworkVersion: '3'"));
    lines.blank();
    lines.add(0, QStringLiteral("provider:"));
    lines.add(1, QStringLiteral("name: aws"));
    lines.blank();
    lines.add(0, QStringLiteral("plugins:"));
    lines.add(1, QStringLiteral("- serverless-step-functions"));
    lines.blank();
    addParams(lines, plan);
    addServerlessMachine(lines, plan);
    if (plan.options.makesRole || plan.logs()) {
        lines.blank();
        lines.add(0, QStringLiteral("resources:"));
        lines.add(1, QStringLiteral("Resources:"));
    }
    const auto named = [&plan](const QString &name) {
        return name.startsWith(u"AWS::") ? QStringLiteral("${%1}").arg(name) : paramOf(plan, name);
    };
    if (plan.options.makesRole)
        addRole(lines, 2, plan, named);
    if (plan.logs())
        addLogGroup(lines, 2, plan);
    return {{QStringLiteral("serverless.yml"), lines.text()}, {plan.definitionFile(), serverlessDefinition(plan)}};
}

} // namespace deploy
