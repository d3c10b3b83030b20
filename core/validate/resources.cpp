#include "core/asl/resource.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

#include <QHash>

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::IntegrationPattern;
using asl::State;
using json::NodeId;
using json::NoNode;

// The optimized integrations, and of their actions those that can also wait for a job to end (.sync).
// Source: AWS Step Functions Developer Guide, "Integrating optimized services".
struct Service
{
    const char *actions;
    const char *jobs;
};

const QHash<QString, Service> &services()
{
    static const QHash<QString, Service> table = {
        {QStringLiteral("apigateway"), {"invoke", ""}},
        {QStringLiteral("athena"), {"startQueryExecution|stopQueryExecution|getQueryExecution|getQueryResults",
                                    "startQueryExecution"}},
        {QStringLiteral("batch"), {"submitJob", "submitJob"}},
        {QStringLiteral("bedrock"), {"invokeModel|createModelCustomizationJob", "createModelCustomizationJob"}},
        {QStringLiteral("codebuild"),
         {"startBuild|startBuildBatch|retryBuildBatch|stopBuild|stopBuildBatch|batchDeleteBuilds|batchGetReports|"
          "deleteBuildBatch",
          "startBuild|startBuildBatch|retryBuildBatch"}},
        {QStringLiteral("databrew"), {"startJobRun", "startJobRun"}},
        {QStringLiteral("dynamodb"), {"getItem|putItem|updateItem|deleteItem", ""}},
        {QStringLiteral("ecs"), {"runTask", "runTask"}},
        {QStringLiteral("eks"),
         {"createCluster|deleteCluster|createNodegroup|deleteNodegroup|createFargateProfile|deleteFargateProfile|"
          "runJob|call",
          "createCluster|deleteCluster|createNodegroup|deleteNodegroup|createFargateProfile|deleteFargateProfile|"
          "runJob"}},
        {QStringLiteral("elasticmapreduce"),
         {"createCluster|terminateCluster|addStep|cancelStep|setClusterTerminationProtection|"
          "modifyInstanceFleetByName|modifyInstanceGroupByName",
          "createCluster|terminateCluster|addStep"}},
        {QStringLiteral("events"), {"putEvents", ""}},
        {QStringLiteral("glue"), {"startJobRun", "startJobRun"}},
        {QStringLiteral("lambda"), {"invoke", ""}},
        {QStringLiteral("mediaconvert"), {"createJob", "createJob"}},
        {QStringLiteral("sns"), {"publish", ""}},
        {QStringLiteral("sqs"), {"sendMessage", ""}},
        {QStringLiteral("states"), {"startExecution", "startExecution"}},
    };
    return table;
}

bool lists(const char *actions, const QString &action)
{
    return QString::fromLatin1(actions).split(u'|').contains(action);
}

class ResourceCheck
{
public:
    explicit ResourceCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(const State &state)
    {
        if (const auto *map = std::get_if<asl::MapFields>(&state.fields))
            return checkMap(state, *map);
        const auto *task = std::get_if<asl::TaskFields>(&state.fields);
        if (!task)
            return;
        checkHeartbeat(state);
        const NodeId node = m_tree.find(state.node, u"Resource");
        if (!m_tree.isString(node) || isPlaceholder(m_tree, node))
            return;
        const asl::Integration integration = asl::integrationOf(task->resource);
        if (integration.kind == IntegrationKind::Optimized)
            checkRecognised(node, task->resource, integration);
        if (m_findings.options().express)
            checkExpress(node, integration);
    }

private:
    void checkRecognised(NodeId node, const QString &resource, const asl::Integration &integration)
    {
        const auto service = services().constFind(integration.service);
        if (service == services().cend())
            return;
        const bool waits = integration.pattern == IntegrationPattern::Sync
                           || integration.pattern == IntegrationPattern::Sync2;
        if (lists(waits ? service->jobs : service->actions, integration.action))
            return;
        m_findings.atValue(node, {QStringLiteral("The resource provided %1 is not recognized. The value is not a valid "
                                                 "resource ARN, or the resource is not available in this region.")
                                      .arg(resource),
                                  QStringLiteral("unknown-resource"), {resource}});
    }

    void checkExpress(NodeId node, const asl::Integration &integration)
    {
        QString unsupported;
        if (integration.kind == IntegrationKind::Activity)
            unsupported = QStringLiteral("Activity ARN");
        else if (integration.pattern == IntegrationPattern::WaitForTaskToken)
            unsupported = QStringLiteral("'.waitForTaskToken' service integration "); // AWS's blank at the end
        else if (integration.pattern != IntegrationPattern::RequestResponse)
            unsupported = QStringLiteral("'.sync' service integration");
        if (!unsupported.isEmpty())
            m_findings.atValue(node, {QStringLiteral("Express state machine does not support ") + unsupported,
                                      QStringLiteral("not-in-express"), {unsupported.trimmed()}});
    }

    void checkMap(const State &state, const asl::MapFields &map)
    {
        if (!m_findings.options().express || !map.distributed)
            return;
        const NodeId config = m_tree.find(map.processor.front().node, u"ProcessorConfig");
        m_findings.atValue(m_tree.find(config, u"Mode"),
                           {QStringLiteral("Express state machine does not support 'DISTRIBUTED' mode"),
                            QStringLiteral("not-in-express"), {state.name}});
    }

    // ASL: HeartbeatSeconds must be smaller than TimeoutSeconds.
    void checkHeartbeat(const State &state)
    {
        const NodeId node = m_tree.find(state.node, u"HeartbeatSeconds");
        const auto heartbeat = m_tree.number(node);
        const auto timeout = m_tree.number(m_tree.find(state.node, u"TimeoutSeconds"));
        if (heartbeat && timeout && *heartbeat >= *timeout)
            m_findings.atValue(node, {QStringLiteral("HeartbeatSeconds must be smaller than TimeoutSeconds"),
                                      QStringLiteral("heartbeat-not-below-timeout")});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkResources(Findings &findings)
{
    ResourceCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) { check.check(state); });
}

} // namespace validate
