#include "core/asl/catalogue.h"

#include "core/asl/services.h"

#include <QFile>
#include <QHash>

static void initialiseResource()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace asl {

namespace {

bool isOptimized(const QString &name)
{
    return std::ranges::any_of(serviceCalls(),
                               [&](const ServiceCall &each) { return name == QLatin1String(each.service); });
}

Recognition recognisedOptimized(const Integration &integration)
{
    const ServiceCall *call = serviceCall(integration.service, integration.action);
    if (!call)
        return isOptimized(integration.service) ? Recognition::UnknownAction : Recognition::UnknownService;
    const auto knows = [&](Waits wait) {
        return call->waits == wait || call->waits == Waits::ForEither ? Recognition::Known
                                                                      : Recognition::UnknownPattern;
    };
    switch (integration.pattern) {
    case IntegrationPattern::RequestResponse: return Recognition::Known;
    case IntegrationPattern::Sync: return knows(Waits::ForJob);
    case IntegrationPattern::WaitForTaskToken: return knows(Waits::ForCallback);
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
    for (const ServiceCall &call : serviceCalls()) {
        if (names.isEmpty() || names.last() != QLatin1String(call.service))
            names << QLatin1String(call.service);
    }
    return names;
}

QStringList optimizedActions(const QString &service)
{
    QStringList actions;
    for (const ServiceCall &call : serviceCalls()) {
        if (service == QLatin1String(call.service))
            actions << QLatin1String(call.action);
    }
    return actions;
}

QString apiOf(const Integration &integration)
{
    if (integration.kind == IntegrationKind::AwsSdk)
        return integration.service.toLower();
    if (integration.kind != IntegrationKind::Optimized)
        return {};
    // What a harness streams, Step Functions puts together itself ("Response fields", 2026): no API's model tells it.
    if (integration.service == u"bedrockagentcore")
        return {};
    if (integration.service == u"events")
        return QStringLiteral("eventbridge");
    if (integration.service == u"states")
        return QStringLiteral("sfn");
    if (integration.service == u"elasticmapreduce")
        return QStringLiteral("emr");
    return QString(integration.service).remove(u'-');
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
