#include "ui/theme/services.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace theme {

namespace {

using enum Family;
using Word = QLatin1StringView;

constexpr Service Services[] = {
    {Word("apigateway"), Word("API Gateway"), Messaging, Word("webhook")},
    {Word("apprunner"), Word("App Runner"), Compute, Word("container")},
    {Word("athena"), Word("Athena"), Analytics, Word("table")},
    {Word("batch"), Word("Batch"), Compute, Word("layers")},
    {Word("bedrock"), Word("Bedrock"), Intelligence, Word("brain")},
    {Word("bedrockagentcore"), Word("Bedrock AgentCore"), Intelligence, Word("bot")},
    {Word("bedrockruntime"), Word("Bedrock Runtime"), Intelligence, Word("brain")},
    {Word("cloudformation"), Word("CloudFormation"), Other, Word("boxes")},
    {Word("cloudwatch"), Word("CloudWatch"), Other, Word("activity")},
    {Word("cloudwatchlogs"), Word("CloudWatch Logs"), Other, Word("activity")},
    {Word("codebuild"), Word("CodeBuild"), Compute, Word("package")},
    {Word("comprehend"), Word("Comprehend"), Intelligence, Word("message-square")},
    {Word("databrew"), Word("Glue DataBrew"), Analytics, Word("wand-sparkles")},
    {Word("dynamodb"), Word("DynamoDB"), Database, Word("database")},
    {Word("ec2"), Word("EC2"), Compute, Word("server")},
    {Word("ecr"), Word("ECR"), Compute, Word("package")},
    {Word("ecs"), Word("ECS / Fargate"), Compute, Word("container")},
    {Word("eks"), Word("EKS"), Compute, Word("boxes")},
    {Word("elasticmapreduce"), Word("EMR"), Analytics, Word("cpu")},
    {Word("emr-containers"), Word("EMR on EKS"), Analytics, Word("cpu")},
    {Word("emr-serverless"), Word("EMR Serverless"), Analytics, Word("cpu")},
    {Word("eventbridge"), Word("EventBridge"), Messaging, Word("radio")},
    {Word("events"), Word("EventBridge"), Messaging, Word("radio")},
    {Word("firehose"), Word("Data Firehose"), Analytics, Word("send")},
    {Word("glue"), Word("Glue"), Analytics, Word("funnel")},
    {Word("http"), Word("HTTP endpoint"), Other, Word("globe")},
    {Word("iam"), Word("IAM"), Other, Word("key")},
    {Word("kinesis"), Word("Kinesis"), Analytics, Word("activity")},
    {Word("kms"), Word("KMS"), Other, Word("key")},
    {Word("lambda"), Word("Lambda"), Compute, Word("lambda")},
    {Word("lambdamicrovms"), Word("Lambda MicroVMs"), Compute, Word("lambda")},
    {Word("mediaconvert"), Word("MediaConvert"), Other, Word("image")},
    {Word("neptune"), Word("Neptune"), Database, Word("database")},
    {Word("opensearch"), Word("OpenSearch"), Analytics, Word("search")},
    {Word("organizations"), Word("Organizations"), Other, Word("users")},
    {Word("pipes"), Word("EventBridge Pipes"), Messaging, Word("arrow-right-to-line")},
    {Word("polly"), Word("Polly"), Intelligence, Word("message-square")},
    {Word("rds"), Word("RDS"), Database, Word("database")},
    {Word("rdsdata"), Word("RDS Data"), Database, Word("database")},
    {Word("redshift"), Word("Redshift"), Analytics, Word("chart-column")},
    {Word("redshiftdata"), Word("Redshift Data"), Analytics, Word("chart-column")},
    {Word("rekognition"), Word("Rekognition"), Intelligence, Word("eye")},
    {Word("s3"), Word("S3"), Storage, Word("archive")},
    {Word("s3control"), Word("S3 Control"), Storage, Word("archive")},
    {Word("s3files"), Word("S3 Files"), Storage, Word("archive")},
    {Word("s3vectors"), Word("S3 Vectors"), Storage, Word("archive")},
    {Word("sagemaker"), Word("SageMaker"), Intelligence, Word("bot")},
    {Word("scheduler"), Word("EventBridge Scheduler"), Messaging, Word("calendar-clock")},
    {Word("secretsmanager"), Word("Secrets Manager"), Other, Word("lock")},
    {Word("ses"), Word("SES"), Messaging, Word("mail")},
    {Word("sesv2"), Word("SES"), Messaging, Word("mail")},
    {Word("sfn"), Word("Step Functions"), Messaging, Word("workflow")},
    {Word("sns"), Word("SNS"), Messaging, Word("bell")},
    {Word("sqs"), Word("SQS"), Messaging, Word("inbox")},
    {Word("ssm"), Word("Systems Manager"), Other, Word("settings")},
    {Word("states"), Word("Step Functions"), Messaging, Word("workflow")},
    {Word("sts"), Word("STS"), Other, Word("shield")},
    {Word("textract"), Word("Textract"), Intelligence, Word("file-text")},
    {Word("transcribe"), Word("Transcribe"), Intelligence, Word("align-left")},
    {Word("translate"), Word("Translate"), Intelligence, Word("languages")},
};
static_assert(std::ranges::is_sorted(Services, {},
                                     [](const Service &s) {
                                         return std::string_view(s.name.data(), size_t(s.name.size()));
                                     }),
              "looked up by halving");

} // namespace

const Service *findService(const QString &name)
{
    const auto *found = std::lower_bound(std::begin(Services), std::end(Services), name,
                                         [](const Service &s, const QString &n) { return s.name < n; });
    return found != std::end(Services) && found->name == name ? found : nullptr;
}

} // namespace theme
