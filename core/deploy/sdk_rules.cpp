#include "core/deploy/call_rules.h"

#include <QtGlobal>

namespace deploy {

namespace {

using enum For;

constexpr CallRule SdkRules[] = {
    {"athena", "*", EveryCall, "", "arn:P:athena:R:A:workgroup/{WorkGroup?}"},
    {"batch", "submitJob", EveryCall, "",
     "arn:P:batch:R:A:job-definition/{JobDefinition?|revision} arn:P:batch:R:A:job-queue/{JobQueue?}"},
    {"bedrockagentcore", "invokeAgentRuntime", EveryCall, "",
     "arn:P:bedrock-agentcore:R:A:runtime/{AgentRuntimeArn?|arn} arn:P:bedrock-agentcore:R:A:runtime/{AgentRuntimeArn?|arn}/*"},
    {"bedrockruntime", "*", EveryCall, "", "{ModelId?|model}"},
    {"cloudformation", "*", EveryCall, "", "arn:P:cloudformation:R:A:stack/{StackName?}/*"},
    {"cloudwatchlogs", "*", EveryCall, "",
     "arn:P:logs:R:A:log-group:{LogGroupName?} arn:P:logs:R:A:log-group:{LogGroupName?}:*"},
    {"codebuild", "*", EveryCall, "", "arn:P:codebuild:R:A:project/{ProjectName?}"},
    {"codepipeline", "startPipelineExecution", EveryCall, "", "arn:P:codepipeline:R:A:{Name?}"},
    {"dynamodb", "query", EveryCall, "", "arn:P:dynamodb:R:A:table/{TableName?}/index/{IndexName?}"},
    {"dynamodb", "scan", EveryCall, "", "arn:P:dynamodb:R:A:table/{TableName?}/index/{IndexName?}"},
    {"dynamodb", "*", EveryCall, "", "arn:P:dynamodb:R:A:table/{TableName?}"},
    {"dynamodb", "transactWriteItems", EveryCall, "", "arn:P:dynamodb:R:A:table/*"},
    {"dynamodb", "transactGetItems", EveryCall, "", "arn:P:dynamodb:R:A:table/*"},
    {"dynamodb", "batchGetItem", EveryCall, "", "arn:P:dynamodb:R:A:table/*"},
    {"dynamodb", "batchWriteItem", EveryCall, "", "arn:P:dynamodb:R:A:table/*"},
    {"dynamodb", "executeStatement", EveryCall, "", "arn:P:dynamodb:R:A:table/*"},
    {"ec2", "startInstances", EveryCall, "", "arn:P:ec2:R:A:instance/{InstanceIds?}"},
    {"ec2", "stopInstances", EveryCall, "", "arn:P:ec2:R:A:instance/{InstanceIds?}"},
    {"ec2", "rebootInstances", EveryCall, "", "arn:P:ec2:R:A:instance/{InstanceIds?}"},
    {"ec2", "terminateInstances", EveryCall, "", "arn:P:ec2:R:A:instance/{InstanceIds?}"},
    {"ecs", "runTask", EveryCall, "", "arn:P:ecs:R:A:task-definition/{TaskDefinition?|revision}"},
    {"ecs", "updateService", EveryCall, "", "arn:P:ecs:R:A:service/{Cluster=default}/{Service?}"},
    {"ecs", "describeServices", EveryCall, "", "arn:P:ecs:R:A:service/{Cluster=default}/{Services?}"},
    {"ecs", "stopTask", EveryCall, "", "arn:P:ecs:R:A:task/{Cluster=default}/*"},
    {"ecs", "describeTasks", EveryCall, "", "arn:P:ecs:R:A:task/{Cluster=default}/*"},
    {"eventbridge", "putEvents", EveryCall, "", "arn:P:events:R:A:event-bus/{Entries/EventBusName=default}"},
    {"eventbridge", "*", EveryCall, "", "arn:P:events:R:A:rule/{Name?}"},
    {"firehose", "*", EveryCall, "", "arn:P:firehose:R:A:deliverystream/{DeliveryStreamName?}"},
    {"glue", "startCrawler", EveryCall, "", "arn:P:glue:R:A:crawler/{Name?}"},
    {"glue", "stopCrawler", EveryCall, "", "arn:P:glue:R:A:crawler/{Name?}"},
    {"glue", "getCrawler", EveryCall, "", "arn:P:glue:R:A:crawler/{Name?}"},
    {"glue", "*", EveryCall, "", "arn:P:glue:R:A:job/{JobName?}"},
    {"kinesis", "*", EveryCall, "", "arn:P:kinesis:R:A:stream/{StreamARN?|arn}"},
    {"kinesis", "*", EveryCall, "", "arn:P:kinesis:R:A:stream/{StreamName?}"},
    {"kms", "*", EveryCall, "", "arn:P:kms:R:A:key/{KeyId?}"},
    {"lambda", "*", EveryCall, "",
     "arn:P:lambda:R:A:function:{FunctionName?|function} arn:P:lambda:R:A:function:{FunctionName?|function}:*"},
    {"rdsdata", "*", EveryCall, "", "arn:P:rds:R:A:cluster:{ResourceArn?|arn}"},
    {"rds", "*", EveryCall, "", "arn:P:rds:R:A:db:{DBInstanceIdentifier?}"},
    {"rds", "*", EveryCall, "", "arn:P:rds:R:A:cluster:{DBClusterIdentifier?}"},
    {"redshiftdata", "executeStatement", EveryCall, "", "arn:P:redshift:R:A:cluster:{ClusterIdentifier?}"},
    {"s3", "listObjectsV2", EveryCall, "", "arn:P:s3:::{Bucket?}"},
    {"s3", "listObjects", EveryCall, "", "arn:P:s3:::{Bucket?}"},
    {"s3", "copyObject", EveryCall, "", "arn:P:s3:::{Bucket?}/{Key?} arn:P:s3:::{CopySource?|path}"},
    {"s3", "deleteObjects", EveryCall, "", "arn:P:s3:::{Bucket?}/*"},
    {"s3", "*", EveryCall, "", "arn:P:s3:::{Bucket?}/{Key?}"},
    {"s3", "*", EveryCall, "", "arn:P:s3:::{Bucket?}"},
    {"sagemaker", "*", EveryCall, "", "arn:P:sagemaker:R:A:endpoint/{EndpointName?}"},
    {"sagemakerruntime", "*", EveryCall, "", "arn:P:sagemaker:R:A:endpoint/{EndpointName?}"},
    {"scheduler", "*", EveryCall, "", "arn:P:scheduler:R:A:schedule/{GroupName=default}/{Name?}"},
    {"secretsmanager", "*", EveryCall, "", "arn:P:secretsmanager:R:A:secret:{SecretId?|secret}"},
    {"sfn", "startExecution", EveryCall, "", "arn:P:states:R:A:stateMachine:{StateMachineArn?|arn}"},
    {"sfn", "startSyncExecution", EveryCall, "", "arn:P:states:R:A:stateMachine:{StateMachineArn?|arn}"},
    {"sfn", "*", EveryCall, "", "arn:P:states:R:A:execution:{ExecutionArn?|arn}"},
    {"sns", "*", EveryCall, "", "arn:P:sns:R:A:{TopicArn?|arn}"},
    {"sqs", "*", EveryCall, "", "arn:P:sqs:R:A:{QueueUrl?|queue}"},
    {"ssm", "*", EveryCall, "", "arn:P:ssm:R:A:parameter/{Name?|path}"},
    {"ssm", "*", EveryCall, "", "arn:P:ssm:R:A:parameter/{Names?|path}"},
    {"sts", "assumeRole", EveryCall, "", "arn:P:iam::A:role/{RoleArn?|arn}"},
};

} // namespace

std::span<const CallRule> sdkRules()
{
    return SdkRules;
}

} // namespace deploy
