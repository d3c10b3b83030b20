#include "core/asl/catalogue.h"

#include <QFile>
#include <QHash>

static void initialiseResource()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace asl {

namespace {

// A service's actions, separated by |; of them those that wait for a job to end (.sync), and those that wait
// for a callback (.waitForTaskToken).
struct Service
{
    const char *name;
    const char *actions;
    const char *jobs;
    const char *callbacks;
};

// Source: AWS Step Functions Developer Guide, "Integrating optimized services".
constexpr Service Optimized[] = {
    {"apigateway", "invoke", "", "invoke"},
    {"athena", "startQueryExecution|stopQueryExecution|getQueryExecution|getQueryResults", "startQueryExecution", ""},
    {"batch", "submitJob", "submitJob", ""},
    {"bedrock", "invokeModel|createModelCustomizationJob", "createModelCustomizationJob", "invokeModel"},
    {"bedrockagentcore", "invokeHarness", "", ""},
    {"codebuild",
     "startBuild|startBuildBatch|retryBuildBatch|stopBuild|stopBuildBatch|batchDeleteBuilds|batchGetReports|"
     "deleteBuildBatch",
     "startBuild|startBuildBatch|retryBuildBatch", ""},
    {"databrew", "startJobRun", "startJobRun", ""},
    {"dynamodb", "getItem|putItem|updateItem|deleteItem", "", ""},
    {"ecs", "runTask", "runTask", "runTask"},
    {"eks",
     "createCluster|deleteCluster|createNodegroup|deleteNodegroup|createFargateProfile|deleteFargateProfile|"
     "runJob|call",
     "createCluster|deleteCluster|createNodegroup|deleteNodegroup|createFargateProfile|deleteFargateProfile|"
     "runJob",
     "runJob|call"},
    {"elasticmapreduce",
     "createCluster|terminateCluster|addStep|cancelStep|setClusterTerminationProtection|"
     "modifyInstanceFleetByName|"
     "modifyInstanceGroupByName",
     "createCluster|terminateCluster|addStep", ""},
    {"emr-containers", "createVirtualCluster|deleteVirtualCluster|startJobRun", "deleteVirtualCluster|startJobRun", ""},
    {"emr-serverless", "createApplication|startApplication|stopApplication|deleteApplication|startJobRun|cancelJobRun",
     "createApplication|startApplication|stopApplication|deleteApplication|startJobRun|cancelJobRun", ""},
    {"events", "putEvents", "", "putEvents"},
    {"glue", "startJobRun", "startJobRun", ""},
    {"http", "invoke", "", ""},
    {"lambda", "invoke", "", "invoke"},
    {"mediaconvert", "createJob", "createJob", ""},
    {"sagemaker",
     "createEndpoint|createEndpointConfig|createModel|updateEndpoint|createHyperParameterTuningJob|"
     "createLabelingJob|"
     "createProcessingJob|createTrainingJob|createTransformJob",
     "createHyperParameterTuningJob|createLabelingJob|createProcessingJob|createTrainingJob|"
     "createTransformJob",
     ""},
    {"sns", "publish", "", "publish"},
    {"sqs", "sendMessage", "", "sendMessage"},
    {"states", "startExecution", "startExecution", "startExecution"},
};

const Service *optimizedNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(Optimized, [&](const Service &each) { return name == QLatin1String(each.name); });
    return found == std::end(Optimized) ? nullptr : &*found;
}

QStringList listed(const char *actions)
{
    return QString::fromLatin1(actions).split(u'|', Qt::SkipEmptyParts);
}

Recognition recognisedOptimized(const Integration &integration)
{
    const Service *service = optimizedNamed(integration.service);
    if (!service)
        return Recognition::UnknownService;
    if (!listed(service->actions).contains(integration.action))
        return Recognition::UnknownAction;
    const auto knows = [&](const char *actions) {
        return listed(actions).contains(integration.action) ? Recognition::Known : Recognition::UnknownPattern;
    };
    switch (integration.pattern) {
    case IntegrationPattern::RequestResponse: return Recognition::Known;
    case IntegrationPattern::Sync: return knows(service->jobs);
    case IntegrationPattern::WaitForTaskToken: return knows(service->callbacks);
    case IntegrationPattern::Sync2: break;
    }
    // Only a nested execution has a second form of .sync.
    return integration.service == u"states" ? Recognition::Known : Recognition::UnknownPattern;
}

QString resourceText(const QString &path)
{
    initialiseResource();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The SDK's services, each with the line of its actions; a line is split when it is asked for.
const QHash<QString, QString> &sdk()
{
    static const QHash<QString, QString> services = [] {
        QHash<QString, QString> byName;
        const QString text = resourceText(QStringLiteral(":/catalogue/sdk-actions.txt"));
        for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype blank = line.indexOf(u' ');
            if (!line.startsWith(u'#') && blank > 0)
                byName.insert(line.left(blank).toString(), line.mid(blank + 1).toString());
        }
        return byName;
    }();
    return services;
}

// Step Functions' own table; those of its services whose title it gives.
const QHash<QString, SdkService> &titled()
{
    static const QHash<QString, SdkService> services = [] {
        QHash<QString, SdkService> byName;
        const QString text = resourceText(QStringLiteral(":/catalogue/services.tsv"));
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(u'\t');
            if (!line.startsWith(u'#') && !columns.value(3).isEmpty())
                byName.insert(columns[0], {columns[3], columns[1], columns[2]});
        }
        return byName;
    }();
    return services;
}

// AWS minds neither the case of a service nor that of an action's first letter.
Recognition recognisedSdk(const Integration &integration)
{
    const QString name = integration.service.toLower();
    const SdkService service = titled().value(name);
    if (!service.until.isEmpty())
        return Recognition::Gone;
    const auto actions = sdk().constFind(name);
    if (actions == sdk().cend() && service.title.isEmpty())
        return Recognition::NotCatalogued;
    // Of a service that came with no model to read its actions from, any may be there.
    if (actions != sdk().cend() && !actions->split(u' ').contains(integration.action, Qt::CaseInsensitive))
        return Recognition::UnknownAction;
    const bool waitsForJob =
        integration.pattern == IntegrationPattern::Sync || integration.pattern == IntegrationPattern::Sync2;
    return waitsForJob ? Recognition::UnknownPattern : Recognition::Known;
}

} // namespace

Recognition recognitionOf(const Integration &integration)
{
    switch (integration.kind) {
    case IntegrationKind::AwsSdk: return recognisedSdk(integration);
    case IntegrationKind::Http:
    case IntegrationKind::Optimized: return recognisedOptimized(integration);
    case IntegrationKind::Unknown:
    case IntegrationKind::Lambda:
    case IntegrationKind::Activity: break;
    }
    return Recognition::Known;
}

QList<IntegrationPattern> patternsOf(Integration call)
{
    const bool isAwsOwn = call.kind == IntegrationKind::AwsSdk || call.kind == IntegrationKind::Http
        || call.kind == IntegrationKind::Optimized;
    QList<IntegrationPattern> patterns;
    for (const auto pattern : {IntegrationPattern::RequestResponse, IntegrationPattern::Sync, IntegrationPattern::Sync2,
                               IntegrationPattern::WaitForTaskToken}) {
        call.pattern = pattern;
        if (isAwsOwn && recognitionOf(call) == Recognition::Known)
            patterns.append(pattern);
    }
    return patterns;
}

QStringList optimizedServices()
{
    QStringList names;
    for (const Service &service : Optimized)
        names << QLatin1String(service.name);
    return names;
}

QStringList optimizedActions(const QString &service)
{
    const Service *known = optimizedNamed(service);
    return known ? listed(known->actions) : QStringList();
}

QStringList sdkServices()
{
    QStringList names = sdk().keys();
    for (auto each = titled().cbegin(); each != titled().cend(); ++each) {
        if (each->until.isEmpty() && !sdk().contains(each.key()))
            names << each.key();
    }
    names.sort();
    return names;
}

QStringList sdkActions(const QString &service)
{
    return sdk().value(service).split(u' ', Qt::SkipEmptyParts);
}

SdkService sdkService(const QString &name)
{
    return titled().value(name.toLower());
}

} // namespace asl
