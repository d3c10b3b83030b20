#include "core/deploy/permissions.h"

#include "core/asl/resource.h"
#include "core/deploy/arn_template.h"
#include "core/deploy/call_rules.h"
#include "core/deploy/iam_names.h"
#include "core/deploy/permission_writer.h"

namespace deploy {

namespace {

using asl::IntegrationKind;
using asl::IntegrationPattern;

QStringList wordsOf(const char *written)
{
    return QString::fromLatin1(written).split(u' ', Qt::SkipEmptyParts);
}

bool waitsForJob(const asl::Integration &call)
{
    return call.pattern == IntegrationPattern::Sync || call.pattern == IntegrationPattern::Sync2;
}

class Permissions
{
public:
    Permissions(const asl::Definition &definition, const Options &options)
        : m_definition(definition), m_tree(*definition.tree), m_options(options)
    {
    }

    std::vector<Statement> all()
    {
        asl::forEachState(m_definition.root, {}, [this](const asl::StatePath &, const asl::State &state) {
            if (std::holds_alternative<asl::TaskFields>(state.fields))
                addTask(state);
            if (const auto *map = std::get_if<asl::MapFields>(&state.fields); map && map->distributed)
                addDistributedMap(m_tree, state, m_options.name, m_writer);
        });
        addObservation();
        return m_writer.taken();
    }

private:
    CallArguments argumentsOf(const asl::State &state) const
    {
        const json::NodeId modern = m_tree.find(state.node, u"Arguments");
        return {m_tree, modern != json::NoNode ? modern : m_tree.find(state.node, u"Parameters")};
    }

    void addTask(const asl::State &state)
    {
        // With another account's role it calls as that role, and needs no more than to take it.
        const json::NodeId credentials = m_tree.find(state.node, u"Credentials");
        if (credentials != json::NoNode)
            return addRule({"sts", "", For::EveryCall, "sts:AssumeRole", "arn:P:iam::*:role/{RoleArn|arn}"}, state.name,
                           CallArguments(m_tree, credentials));
        const QString resource = std::get<asl::TaskFields>(state.fields).resource;
        const asl::Integration call = asl::integrationOf(resource);
        const CallArguments arguments = argumentsOf(state);
        switch (call.kind) {
        case IntegrationKind::Activity: return; // the worker asks for its tasks; the role has no part in it
        case IntegrationKind::Lambda: return addFunction(resource.section(u':', 0, -1), state.name);
        case IntegrationKind::Unknown: return addUnknown(resource, state.name);
        case IntegrationKind::AwsSdk: return addSdkCall(call, state.name, arguments);
        case IntegrationKind::Optimized:
        case IntegrationKind::Http: break;
        }
        for (const CallRule &rule : callRules())
            if (call.service == QLatin1String(rule.service) && call.action == QLatin1String(rule.action)
                && (rule.use == For::EveryCall || waitsForJob(call)))
                addRule(rule, state.name, arguments);
    }

    void addFunction(const QString &arn, const QString &state)
    {
        // Versions and aliases are named behind the function's ARN.
        const QStringList parts = arn.split(u':');
        const bool isQualified = parts.size() > 7 && !arn.contains(u"${");
        const QString plain = isQualified ? parts.mid(0, 7).join(u':') : arn;
        m_writer.add(
            {{QStringLiteral("lambda:InvokeFunction")}, {plain, plain + QStringLiteral(":*")}, {}, {state}, {}});
    }

    // ${Name} alone is a function's ARN, as templates have it.
    void addUnknown(const QString &resource, const QString &state)
    {
        if (resource.startsWith(u"${") && resource.indexOf(u'}') == resource.size() - 1)
            addFunction(resource, state);
    }

    void addSdkCall(const asl::Integration &call, const QString &state, const CallArguments &arguments)
    {
        const QStringList actions = iamActionsOf(call.service, call.action);
        for (const CallRule &rule : sdkRules()) {
            const bool isMeant = call.service.compare(QLatin1String(rule.service), Qt::CaseInsensitive) == 0
                && (*rule.action == '*' || call.action == QLatin1String(rule.action));
            if (isMeant && addWith(actions, rule, state, arguments))
                return;
        }
        m_writer.add({actions,
                      {QStringLiteral("*")},
                      {},
                      {state},
                      {QStringLiteral("Narrow it down to the resources that it uses.")}});
    }

    void addRule(const CallRule &rule, const QString &state, const CallArguments &arguments)
    {
        addWith(wordsOf(rule.actions), rule, state, arguments);
    }

    // Not, where an argument that the row goes by is absent.
    bool addWith(const QStringList &actions, const CallRule &rule, const QString &state, const CallArguments &arguments)
    {
        Statement statement{actions, {}, {}, {state}, {}};
        QStringList unknown;
        for (const QString &written : wordsOf(rule.resources)) {
            const Arns arns = arnsOf(written, arguments);
            if (arns.isMissing)
                return false;
            for (const QString &arn : arns.texts)
                if (!statement.resources.contains(arn))
                    statement.resources << arn;
            unknown << arns.unknown;
        }
        addConditions(rule, arguments, statement, unknown);
        unknown.removeDuplicates();
        if (*rule.why)
            statement.why << QString::fromLatin1(rule.why);
        if (!unknown.isEmpty())
            statement.why << unsettled(unknown);
        m_writer.add(std::move(statement));
        return true;
    }

    // One whose value only the run knows is no condition.
    static void addConditions(const CallRule &rule, const CallArguments &arguments, Statement &statement,
                              QStringList &unknown)
    {
        for (const QString &written : QString::fromLatin1(rule.conditions).split(u';', Qt::SkipEmptyParts)) {
            const QString left = written.section(u'=', 0, 0);
            const Arns values = arnsOf(written.section(u'=', 1), arguments);
            if (values.unknown.isEmpty())
                statement.conditions.push_back({left.section(u' ', 0, 0), left.section(u' ', 1), values.texts});
            unknown << values.unknown;
        }
    }

    // Sources: Step Functions Developer Guide, "Logging using CloudWatch Logs" and "Trace with X-Ray".
    void addObservation()
    {
        if (m_options.logLevel != LogLevel::Off)
            m_writer.add({wordsOf("logs:CreateLogDelivery logs:GetLogDelivery logs:UpdateLogDelivery "
                                  "logs:DeleteLogDelivery logs:ListLogDeliveries logs:PutResourcePolicy "
                                  "logs:DescribeResourcePolicies logs:DescribeLogGroups"),
                          {QStringLiteral("*")},
                          {},
                          {},
                          {QStringLiteral("Deliveries of logs know no resources.")}});
        if (m_options.traces)
            m_writer.add({wordsOf("xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules "
                                  "xray:GetSamplingTargets"),
                          {QStringLiteral("*")},
                          {},
                          {},
                          {QStringLiteral("X-Ray knows no resources.")}});
    }

    const asl::Definition &m_definition;
    const json::Tree &m_tree;
    const Options &m_options;
    PermissionWriter m_writer;
};

} // namespace

std::vector<Statement> permissionsOf(const asl::Definition &definition, const Options &options)
{
    return Permissions(definition, options).all();
}

} // namespace deploy
