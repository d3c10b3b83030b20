#include "core/asl/call_parameters.h"

#include <QStringList>

#include <algorithm>

namespace asl {

namespace {

// The parameters are separated by blanks; a name is followed by ! where a call needs it, and by * for JSON, # for a
// number, ? for yes or no. No action: all actions of the service that have no row of their own.
struct Call
{
    const char *service;
    const char *action;
    const char *parameters;
};

constexpr Call Calls[] = {
    {"apigateway", "invoke",
     "ApiEndpoint! Method! Path Stage QueryParameters* Headers* RequestBody* AllowNullValues? AuthType"},
    {"athena", "startQueryExecution",
     "QueryString! WorkGroup QueryExecutionContext* ResultConfiguration* ExecutionParameters* ClientRequestToken"},
    {"athena", "getQueryResults", "QueryExecutionId! MaxResults# NextToken"},
    {"athena", "", "QueryExecutionId!"},
    {"batch", "submitJob",
     "JobName! JobDefinition! JobQueue! Parameters* ContainerOverrides* ArrayProperties* DependsOn* "
     "RetryStrategy* Timeout* Tags*"},
    {"bedrock", "invokeModel", "ModelId! Body* Input* Output* ContentType Accept"},
    {"bedrockagentcore", "invokeHarness",
     "HarnessArn! RuntimeSessionId! Messages*! SystemPrompt* Model* Tools* AllowedTools* Skills* MaxIterations# MaxTokens# "
     "TimeoutSeconds# ActorId RuntimeUserId Qualifier"},
    {"bedrock", "createModelCustomizationJob",
     "BaseModelIdentifier! CustomModelName! JobName! RoleArn! TrainingDataConfig*! OutputDataConfig*! "
     "HyperParameters* ValidationDataConfig* CustomizationType ClientRequestToken"},
    {"codebuild", "startBuild",
     "ProjectName! SourceVersion EnvironmentVariablesOverride* BuildspecOverride TimeoutInMinutesOverride#"},
    {"codebuild", "startBuildBatch",
     "ProjectName! SourceVersion EnvironmentVariablesOverride* BuildspecOverride "
     "BuildTimeoutInMinutesOverride#"},
    {"codebuild", "retryBuildBatch", "Id RetryType IdempotencyToken"},
    {"codebuild", "batchDeleteBuilds", "Ids*!"},
    {"codebuild", "batchGetReports", "ReportArns*!"},
    {"codebuild", "", "Id!"},
    {"databrew", "startJobRun", "Name!"},
    {"dynamodb", "getItem",
     "TableName! Key*! ProjectionExpression ConsistentRead? ExpressionAttributeNames* ReturnConsumedCapacity"},
    {"dynamodb", "putItem",
     "TableName! Item*! ConditionExpression ExpressionAttributeNames* ExpressionAttributeValues* ReturnValues "
     "ReturnConsumedCapacity ReturnItemCollectionMetrics"},
    {"dynamodb", "updateItem",
     "TableName! Key*! UpdateExpression ExpressionAttributeNames* ExpressionAttributeValues* "
     "ConditionExpression ReturnValues ReturnConsumedCapacity ReturnItemCollectionMetrics"},
    {"dynamodb", "deleteItem",
     "TableName! Key*! ConditionExpression ExpressionAttributeNames* ExpressionAttributeValues* ReturnValues "
     "ReturnConsumedCapacity ReturnItemCollectionMetrics"},
    {"ecs", "runTask",
     "TaskDefinition! Cluster LaunchType NetworkConfiguration* Overrides* CapacityProviderStrategy* Group "
     "PlacementConstraints* PlacementStrategy* PlatformVersion PropagateTags EnableExecuteCommand? "
     "EnableECSManagedTags? Tags*"},
    {"eks", "createCluster", "Name! RoleArn! ResourcesVpcConfig*! Version Logging* EncryptionConfig* Tags*"},
    {"eks", "deleteCluster", "Name!"},
    {"eks", "createNodegroup",
     "ClusterName! NodegroupName! NodeRole! Subnets*! ScalingConfig* InstanceTypes* AmiType DiskSize# Labels* "
     "Tags*"},
    {"eks", "deleteNodegroup", "ClusterName! NodegroupName!"},
    {"eks", "createFargateProfile", "ClusterName! FargateProfileName! PodExecutionRoleArn! Subnets* Selectors* Tags*"},
    {"eks", "deleteFargateProfile", "ClusterName! FargateProfileName!"},
    {"eks", "runJob", "ClusterName! CertificateAuthority! Endpoint! Job*! Namespace LogOptions*"},
    {"eks", "call", "ClusterName! CertificateAuthority! Endpoint! Method! Path! QueryParameters* RequestBody*"},
    {"elasticmapreduce", "createCluster",
     "Name! Instances*! ReleaseLabel Applications* ServiceRole JobFlowRole LogUri Configurations* "
     "BootstrapActions* VisibleToAllUsers? Tags*"},
    {"elasticmapreduce", "addStep", "ClusterId! Step*! ExecutionRoleArn"},
    {"elasticmapreduce", "cancelStep", "ClusterId! StepId!"},
    {"elasticmapreduce", "setClusterTerminationProtection", "ClusterId! TerminationProtected?!"},
    {"elasticmapreduce", "modifyInstanceFleetByName", "ClusterId! InstanceFleetName! InstanceFleet*!"},
    {"elasticmapreduce", "modifyInstanceGroupByName", "ClusterId! InstanceGroupName! InstanceGroup*!"},
    {"elasticmapreduce", "", "ClusterId!"},
    {"emr-containers", "createVirtualCluster", "Name! ContainerProvider*! ClientToken Tags*"},
    {"emr-containers", "deleteVirtualCluster", "Id!"},
    {"emr-containers", "startJobRun",
     "VirtualClusterId! ExecutionRoleArn! ReleaseLabel! JobDriver*! Name ConfigurationOverrides* Tags*"},
    {"emr-serverless", "createApplication",
     "ReleaseLabel! Type! Name InitialCapacity* MaximumCapacity* NetworkConfiguration* Architecture Tags*"},
    {"emr-serverless", "startJobRun",
     "ApplicationId! ExecutionRoleArn! JobDriver* Name ConfigurationOverrides* ExecutionTimeoutMinutes# Tags*"},
    {"emr-serverless", "cancelJobRun", "ApplicationId! JobRunId!"},
    {"emr-serverless", "", "ApplicationId!"},
    {"events", "putEvents", "Entries*!"},
    {"glue", "startJobRun",
     "JobName! Arguments* WorkerType NumberOfWorkers# Timeout# MaxCapacity# SecurityConfiguration "
     "NotificationProperty* ExecutionClass JobRunId"},
    {"http", "invoke",
     "ApiEndpoint! Method! Authentication* InvocationConfig* QueryParameters* Headers* RequestBody* Transform*"},
    {"lambda", "invoke", "FunctionName! Payload* InvocationType Qualifier ClientContext LogType"},
    {"mediaconvert", "createJob", "Role! Settings*! JobTemplate Queue UserMetadata* Tags*"},
    {"sagemaker", "createEndpoint", "EndpointName! EndpointConfigName! DeploymentConfig* Tags*"},
    {"sagemaker", "updateEndpoint", "EndpointName! EndpointConfigName! RetainAllVariantProperties?"},
    {"sagemaker", "createEndpointConfig",
     "EndpointConfigName! ProductionVariants*! DataCaptureConfig* KmsKeyId AsyncInferenceConfig* Tags*"},
    {"sagemaker", "createModel",
     "ModelName! ExecutionRoleArn PrimaryContainer* Containers* VpcConfig* EnableNetworkIsolation? Tags*"},
    {"sagemaker", "createHyperParameterTuningJob",
     "HyperParameterTuningJobName! HyperParameterTuningJobConfig*! TrainingJobDefinition* WarmStartConfig* "
     "Tags*"},
    {"sagemaker", "createLabelingJob",
     "LabelingJobName! LabelAttributeName! InputConfig*! OutputConfig*! RoleArn! HumanTaskConfig*! "
     "LabelCategoryConfigS3Uri StoppingConditions* Tags*"},
    {"sagemaker", "createProcessingJob",
     "ProcessingJobName! AppSpecification*! ProcessingResources*! RoleArn! ProcessingInputs* "
     "ProcessingOutputConfig* Environment* StoppingCondition* NetworkConfig* Tags*"},
    {"sagemaker", "createTrainingJob",
     "TrainingJobName! AlgorithmSpecification*! RoleArn! OutputDataConfig*! ResourceConfig*! "
     "StoppingCondition*! HyperParameters* InputDataConfig* VpcConfig* Environment* Tags*"},
    {"sagemaker", "createTransformJob",
     "TransformJobName! ModelName! TransformInput*! TransformOutput*! TransformResources*! BatchStrategy "
     "MaxConcurrentTransforms# MaxPayloadInMB# Environment* Tags*"},
    {"sns", "publish",
     "Message*! TopicArn TargetArn PhoneNumber Subject MessageAttributes* MessageStructure MessageGroupId "
     "MessageDeduplicationId"},
    {"sqs", "sendMessage",
     "QueueUrl! MessageBody*! DelaySeconds# MessageAttributes* MessageGroupId MessageDeduplicationId"},
    {"states", "startExecution", "StateMachineArn! Input* Name"},
};

Parameter parsed(QString word)
{
    Parameter parameter;
    for (; !word.isEmpty() && !word.back().isLetterOrNumber(); word.chop(1)) {
        switch (word.back().unicode()) {
        case u'!': parameter.required = true; break;
        case u'*': parameter.type = ParameterType::Json; break;
        case u'#': parameter.type = ParameterType::Number; break;
        case u'?': parameter.type = ParameterType::Boolean; break;
        default: break;
        }
    }
    parameter.name = word;
    return parameter;
}

const Call *rowOf(const Integration &call)
{
    const auto found = std::ranges::find_if(Calls, [&](const Call &each) {
        const bool isItsAction = !*each.action || call.action == QLatin1String(each.action);
        return call.service == QLatin1String(each.service) && isItsAction;
    });
    return found == std::end(Calls) ? nullptr : &*found;
}

} // namespace

std::vector<Parameter> parametersOf(const Integration &call)
{
    const bool isOptimized = call.kind == IntegrationKind::Optimized || call.kind == IntegrationKind::Http;
    const Call *row = isOptimized ? rowOf(call) : nullptr;
    std::vector<Parameter> parameters;
    const QString words = QString::fromLatin1(row ? row->parameters : "");
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        parameters.push_back(parsed(word));
    std::ranges::stable_partition(parameters, &Parameter::required);
    return parameters;
}

} // namespace asl
