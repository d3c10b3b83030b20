#include "core/rehearse/error_names.h"

#include "core/simulate/service_model.h"

#include <QRegularExpression>

namespace rehearse {

namespace {

using asl::IntegrationKind;

// What optimized integrations' errors begin with, where it is not the service's name in the SDK; and the error that
// stands for all that is not told apart. As recorded, and as the Developer Guide's examples show.
struct OptimizedErrors
{
    const char *service;
    const char *prefix;
    const char *general; // null: not known
};

constexpr OptimizedErrors Optimized[] = {
    {"batch", "Batch", "AWSBatchException"},
    {"bedrock", "Bedrock", nullptr},
    {"dynamodb", "DynamoDB", "AmazonDynamoDBException"},
    {"ecs", "ECS", "AmazonECSException"},
    {"eks", "EKS", "AmazonEKSException"},
    {"events", "EventBridge", "FailedEntry"},
    {"glue", "Glue", "AWSGlueException"},
    {"lambda", "Lambda", "AWSLambdaException"},
    {"sagemaker", "SageMaker", "AmazonSageMakerException"},
    {"sns", "SNS", "AmazonSNSException"},
    {"sqs", "SQS", "AmazonSQSException"},
    {"states", "StepFunctions", "AWSStepFunctionsException"},
};

// Developer Guide, "Best practices": what Lambda itself fails with for a while; a function's own errors are its
// exceptions' names.
QStringList lambdaErrors()
{
    QStringList names;
    for (const char *name : {"ServiceException", "AWSLambdaException", "SdkClientException", "TooManyRequestsException",
                             "ClientExecutionTimeoutException", "Unknown"})
        names << QStringLiteral("Lambda.") + QLatin1StringView(name);
    return names << QStringLiteral("Exception");
}

// API reference, InvokeHarness, "Errors" (2026), by the names Step Functions gives them.
QStringList harnessErrors()
{
    QStringList names;
    for (const char *name : {"ThrottlingException", "InternalServerException", "ResourceNotFoundException",
                             "ValidationException", "AccessDeniedException", "RuntimeClientErrorException"})
        names << QStringLiteral("BedrockAgentCore.") + QLatin1StringView(name);
    return names;
}

QStringList byStatus(const QString &lead)
{
    QStringList names;
    for (const char *code : {"429", "500", "502", "503", "504", "400", "401", "403", "404"})
        names << lead + QLatin1StringView(code);
    return names;
}

// The SDK for Java 2 writes acronyms as words: KMSDisabledException is KmsDisabledException.
QString inWords(QString name)
{
    static const QRegularExpression camel(QStringLiteral("(?<=[a-z])(?=[A-Z][a-zA-Z0-9])")),
        acronym(QStringLiteral("([A-Z]+)([A-Z][a-z])")), number(QStringLiteral("([0-9])([a-zA-Z])"));
    name.replace(camel, QStringLiteral(" "));
    name.replace(acronym, QStringLiteral("\\1 \\2"));
    name.replace(number, QStringLiteral("\\1 \\2"));
    QString made;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        made += word.left(1).toUpper() + word.mid(1).toLower();
    return made;
}

QString exceptionOf(QString shape, bool isSdk)
{
    shape.remove(u'.');
    if (shape.endsWith(u"Fault"))
        shape.chop(5);
    if (!shape.endsWith(u"Exception"))
        shape += QStringLiteral("Exception");
    return isSdk ? inWords(shape) : shape;
}

const OptimizedErrors *optimized(const QString &service)
{
    const auto *found = std::ranges::find_if(
        Optimized, [&service](const OptimizedErrors &each) { return service == QLatin1StringView(each.service); });
    return found == std::end(Optimized) ? nullptr : found;
}

// Of an optimized integration's action, the SDK's that does the work.
QString apiAction(const asl::Integration &call)
{
    const bool isEmr = call.service == u"elasticmapreduce";
    if (isEmr && call.action == u"createCluster")
        return QStringLiteral("runJobFlow");
    if (isEmr && call.action == u"addStep")
        return QStringLiteral("addJobFlowSteps");
    return call.action;
}

QStringList modelledErrors(const sim::ServiceModel &model, const asl::Integration &call)
{
    const bool isSdk = call.kind == IntegrationKind::AwsSdk;
    const OptimizedErrors *known = isSdk ? nullptr : optimized(call.service);
    const QString prefix = known ? QString::fromLatin1(known->prefix) : QString::fromStdString(model.prefix());
    QStringList names;
    for (const std::string &shape : model.errorsOf(apiAction(call)))
        names << prefix + u'.' + exceptionOf(QString::fromStdString(shape), isSdk);
    if (known && known->general)
        names << prefix + u'.' + QLatin1StringView(known->general);
    else if (isSdk)
        names << prefix + u'.' + prefix + QStringLiteral("Exception");
    return names << prefix + QStringLiteral(".SdkClientException");
}

QStringList withoutDoubles(const QStringList &names, QSet<QString> &seen)
{
    QStringList kept;
    for (const QString &name : names) {
        if (!seen.contains(name))
            kept << name;
        seen.insert(name);
    }
    return kept;
}

} // namespace

QStringList serviceErrors(const asl::Integration &call)
{
    if (call.kind == IntegrationKind::Http)
        return QStringList{QStringLiteral("States.Http.Socket")} + byStatus(QStringLiteral("States.Http.StatusCode."));
    if (call.service == u"apigateway" && call.kind == IntegrationKind::Optimized)
        return byStatus(QStringLiteral("ApiGateway."));
    if (call.service == u"bedrockagentcore" && call.kind == IntegrationKind::Optimized)
        return harnessErrors();
    asl::Integration asked = call;
    const bool isFunction = call.kind == IntegrationKind::Lambda;
    if (isFunction) {
        asked.kind = IntegrationKind::Optimized;
        asked.action = QStringLiteral("invoke");
    }
    QStringList names = isFunction || (asked.kind == IntegrationKind::Optimized && asked.service == u"lambda")
        ? lambdaErrors()
        : QStringList();
    const bool isModelCall =
        call.kind == IntegrationKind::Optimized && call.service == u"bedrock" && call.action == u"invokeModel";
    const auto model =
        isModelCall ? sim::ServiceModel::named(QStringLiteral("bedrockruntime")) : sim::ServiceModel::of(asked);
    if (model)
        names += modelledErrors(*model, asked);
    QSet<QString> seen;
    return withoutDoubles(names, seen);
}

QString ErrorNames::likeliest() const
{
    for (const QString &name : handled + ofService) {
        if (!name.startsWith(u"States."))
            return name;
    }
    return (ofService + ofStates).value(0);
}

ErrorNames errorNames(const asl::State &task)
{
    const auto *fields = std::get_if<asl::TaskFields>(&task.fields);
    const asl::Integration call = fields ? asl::integrationOf(fields->resource) : asl::Integration();
    QStringList handled;
    for (const asl::Retrier &retrier : task.retriers)
        handled += retrier.errorEquals;
    for (const asl::Catcher &catcher : task.catchers)
        handled += catcher.errorEquals;
    handled.removeAll(QStringLiteral("States.ALL")); // stands for names, and is none
    QStringList own{QStringLiteral("States.TaskFailed"),        QStringLiteral("States.Timeout"),
                    QStringLiteral("States.HeartbeatTimeout"),  QStringLiteral("States.Permissions"),
                    QStringLiteral("States.DataLimitExceeded"), QStringLiteral("States.Runtime")};
    QSet<QString> seen;
    ErrorNames names;
    names.handled = withoutDoubles(handled, seen);
    names.ofService = withoutDoubles(serviceErrors(call), seen);
    names.ofStates = withoutDoubles(own, seen);
    return names;
}

} // namespace rehearse
