#include "core/asl/catalogue.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::IntegrationPattern;
using asl::State;
using json::NodeId;
using json::NoNode;

constexpr qsizetype ShortestSession = 33;

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
        if (checkRecognised(node, task->resource, integration) && m_findings.options().express)
            checkExpress(node, integration);
        if (integration.kind == IntegrationKind::Optimized && integration.service == u"bedrockagentcore")
            checkHarness(state);
    }

private:
    void unrecognised(NodeId node, const QString &resource, const char *refusal = nullptr)
    {
        m_findings.atValue(node, {Rule::UnknownResource, {resource}, {}, refusal});
    }

    // False where the resource is refused for what it is.
    bool checkRecognised(NodeId node, const QString &resource, const asl::Integration &integration)
    {
        switch (asl::recognitionOf(integration)) {
        case asl::Recognition::Known: return checkForm(node, resource, integration);
        case asl::Recognition::NotCatalogued:
            m_findings.atValue(node, {Rule::ServiceNotCatalogued, {integration.service}});
            return true;
        case asl::Recognition::Gone: {
            const asl::SdkService gone = asl::sdkService(integration.service);
            m_findings.atValue(node, {Rule::ServiceGone, {gone.title, gone.until}});
            return true;
        }
        case asl::Recognition::UnknownService:
        case asl::Recognition::UnknownAction:
        case asl::Recognition::UnknownPattern: break;
        }
        unrecognised(node, resource);
        return false;
    }

    // An ARN of AWS's that is none of the forms a Task takes. Other runtimes have URIs of their own.
    bool checkForm(NodeId node, const QString &resource, const asl::Integration &integration)
    {
        static const QRegularExpression incomplete(QStringLiteral("^arn:aws(-cn|-us-gov)?:(states::|lambda):"));
        if (resource.isEmpty()) {
            m_findings.atValue(node, {Rule::EmptyValue, {QStringLiteral("Resource")}});
            return false;
        }
        if (integration.kind != IntegrationKind::Unknown || !incomplete.match(resource).hasMatch())
            return true;
        unrecognised(node, resource, code::InvalidResource);
        return false;
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
            m_findings.atValue(node,
                               {Rule::NotInExpress,
                                {unsupported.trimmed()},
                                QStringLiteral("Express state machine does not support ") + unsupported});
    }

    void checkMap(const State &state, const asl::MapFields &map)
    {
        checkStore(m_tree.find(m_tree.find(state.node, u"ItemReader"), u"Resource"), u"getObject|listObjectsV2");
        checkStore(m_tree.find(m_tree.find(state.node, u"ResultWriter"), u"Resource"), u"putObject");
        if (!m_findings.options().express || !map.distributed)
            return;
        const NodeId config = m_tree.find(map.processor.front().node, u"ProcessorConfig");
        m_findings.atValue(m_tree.find(config, u"Mode"),
                           {Rule::NotInExpress,
                            {state.name},
                            QStringLiteral("Express state machine does not support 'DISTRIBUTED' mode")});
    }

    // AWS: items are read from S3 and results written there, by these actions and no others.
    void checkStore(NodeId node, QStringView actions)
    {
        const QString resource = m_tree.string(node);
        if (!m_tree.isString(node) || isPlaceholder(m_tree, node) || !resource.contains(u":states:::"))
            return;
        const asl::Integration integration = asl::integrationOf(resource);
        const bool sound = integration.service == u"s3" && integration.kind == IntegrationKind::Optimized
            && integration.pattern == IntegrationPattern::RequestResponse
            && actions.split(u'|').contains(integration.action);
        if (!sound && integration.kind != IntegrationKind::Unknown)
            unrecognised(node, resource);
    }

    void checkHarness(const State &state)
    {
        const bool jsonata = state.language == asl::QueryLanguage::Jsonata;
        const NodeId given = m_tree.find(state.node, jsonata ? u"Arguments" : u"Parameters");
        if (!m_tree.isObject(given) || isPlaceholder(m_tree, given))
            return;
        checkSession(m_tree.find(given, u"RuntimeSessionId"));
    }

    // API reference, InvokeHarness: 33 to 100 characters.
    void checkSession(NodeId session)
    {
        const QString id = m_tree.string(session);
        const bool isLiteral = m_tree.isString(session) && !isPlaceholder(m_tree, session) && !id.startsWith(u"{%");
        if (isLiteral && id.size() < ShortestSession)
            m_findings.atValue(session, {Rule::SessionIdTooShort, {QString::number(ShortestSession)}});
    }

    // ASL: HeartbeatSeconds must be smaller than TimeoutSeconds.
    void checkHeartbeat(const State &state)
    {
        const NodeId node = m_tree.find(state.node, u"HeartbeatSeconds");
        const auto heartbeat = m_tree.number(node);
        const auto timeout = m_tree.number(m_tree.find(state.node, u"TimeoutSeconds"));
        if (heartbeat && timeout && *heartbeat >= *timeout)
            m_findings.atValue(node, {Rule::HeartbeatNotBelowTimeout});
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
