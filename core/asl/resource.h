// What a Task's Resource means: which service, which action, in which integration pattern.
// Source: AWS Step Functions Developer Guide, "Integrating services".
#pragma once

#include <QString>

namespace asl {

enum class IntegrationPattern : quint8 { RequestResponse, Sync, Sync2, WaitForTaskToken };
enum class IntegrationKind : quint8 {
    Unknown, // a placeholder, a substitution, another runtime's URI
    Lambda, // a function's own ARN
    Activity,
    Optimized, // arn:aws:states:::SERVICE:action
    AwsSdk, // arn:aws:states:::aws-sdk:service:action
    Http, // arn:aws:states:::http:invoke
};

struct Integration
{
    IntegrationKind kind = IntegrationKind::Unknown;
    IntegrationPattern pattern = IntegrationPattern::RequestResponse;
    QString service; // as in the ARN: "dynamodb", "lambda"; for a function or activity ARN "lambda", "states"
    QString action; // "putItem"; for a function or activity its name
};

// Total: what is not understood is Unknown. Partitions aws, aws-cn, aws-us-gov.
Integration integrationOf(const QString &resource);

// The resource as it is written for that service, action and pattern, in the partition that `like` is in. Only of what
// AWS itself runs: Optimized, AwsSdk and Http.
QString resourceOf(const Integration &integration, const QString &like = {});

// The resource type and resource that AWS's history events carry: "dynamodb" and "putItem.sync".
QString historyResourceType(const Integration &integration);
QString historyResource(const Integration &integration);

} // namespace asl
