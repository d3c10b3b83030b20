#include "core/asl/resource.h"

#include <QStringList>

namespace asl {

namespace {

// Splits "putItem.sync:2" into the action and its pattern.
Integration withAction(Integration integration, QString action)
{
    struct Suffix
    {
        QLatin1StringView text;
        IntegrationPattern pattern;
    };
    static constexpr Suffix suffixes[] = {
        {QLatin1StringView(".sync:2"), IntegrationPattern::Sync2},
        {QLatin1StringView(".sync"), IntegrationPattern::Sync},
        {QLatin1StringView(".waitForTaskToken"), IntegrationPattern::WaitForTaskToken},
    };
    for (const Suffix &suffix : suffixes) {
        if (action.endsWith(suffix.text)) {
            action.chop(suffix.text.size());
            integration.pattern = suffix.pattern;
            break;
        }
    }
    integration.action = action;
    return integration;
}

// A substitution stands for one part: "${AWS::Partition}".
bool isPartition(const QString &word)
{
    return word == u"aws" || word == u"aws-cn" || word == u"aws-us-gov"
        || (word.startsWith(u"${") && word.endsWith(u'}'));
}

// Between colons; those inside a substitution do not count.
QStringList partsOf(const QString &resource)
{
    QStringList parts{QString()};
    bool isInside = false;
    for (qsizetype at = 0; at < resource.size(); ++at) {
        isInside =
            isInside ? resource[at] != u'}' : resource[at] == u'$' && QStringView(resource).mid(at).startsWith(u"${");
        if (resource[at] == u':' && !isInside)
            parts << QString();
        else
            parts.last() += resource[at];
    }
    return parts;
}

// "states:::" resources, `rest` being what follows the three colons.
Integration serviceIntegration(const QStringList &rest)
{
    if (rest.size() >= 3 && rest[0] == u"aws-sdk")
        return withAction({IntegrationKind::AwsSdk, {}, rest[1], {}}, rest.mid(2).join(u':'));
    if (rest.size() < 2)
        return {};
    const auto kind = rest[0] == u"http" ? IntegrationKind::Http : IntegrationKind::Optimized;
    return withAction({kind, {}, rest[0], {}}, rest.mid(1).join(u':'));
}

} // namespace

Integration integrationOf(const QString &resource)
{
    const QStringList parts = partsOf(resource);
    if (parts.size() < 7 || parts[0] != u"arn" || !isPartition(parts[1]))
        return {};
    if (parts[2] == u"lambda" && parts[5] == u"function")
        return {IntegrationKind::Lambda, {}, QStringLiteral("lambda"), parts[6]};
    if (parts[2] != u"states")
        return {};
    if (parts[5] == u"activity")
        return {IntegrationKind::Activity, {}, QStringLiteral("states"), parts[6]};
    return parts[3].isEmpty() && parts[4].isEmpty() ? serviceIntegration(parts.mid(5)) : Integration{};
}

QString resourceOf(const Integration &integration, const QString &like)
{
    const QString written = partsOf(like).value(1);
    const QString partition = isPartition(written) ? written : QStringLiteral("aws");
    return QStringLiteral("arn:%1:states:::%2:%3")
        .arg(partition, historyResourceType(integration), historyResource(integration));
}

QString historyResourceType(const Integration &integration)
{
    return integration.kind == IntegrationKind::AwsSdk ? QStringLiteral("aws-sdk:") + integration.service
                                                       : integration.service;
}

QString historyResource(const Integration &integration)
{
    switch (integration.pattern) {
    case IntegrationPattern::RequestResponse: return integration.action;
    case IntegrationPattern::Sync: return integration.action + QStringLiteral(".sync");
    case IntegrationPattern::Sync2: return integration.action + QStringLiteral(".sync:2");
    case IntegrationPattern::WaitForTaskToken: return integration.action + QStringLiteral(".waitForTaskToken");
    }
    return integration.action;
}

} // namespace asl
