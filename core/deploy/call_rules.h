// What calling AWS's services takes, as rows: which actions on which resources, and what only waiting for a job takes on top.
// Sources: AWS Step Functions Developer Guide, the page on IAM policies of each optimized integration (apigateway-iam,
// athena-iam, batch-iam, bedrock-iam, codebuild-iam, databrew-iam, dynamo-iam, ecs-iam, eks-iam, emr-iam, emr-eks-iam,
// emr-serverless-iam, eventbridge-iam, glue-iam, lambda-iam, mediaconvert-iam, sagemaker-iam, sns-iam, sqs-iam,
// stepfunctions-iam), "Call HTTPS APIs", "Create IAM policies for using Distributed Map states"; Service Authorization
// Reference for what may be narrower than those pages have it.
#pragma once

#include <span>

namespace deploy {

enum class For : quint8 { EveryCall, Job }; // Job: .sync waits for it

struct CallRule
{
    const char *service;
    const char *action; // * for each
    For use;
    const char *actions; // of IAM, separated by blanks; empty: what the SDK's action is called there
    const char *resources; // templates (see arn_template.h), separated by blanks
    // "Test key=value", several of them separated by ; – values are templates, too.
    const char *conditions = "";
    const char *why = ""; // it is no narrower; English, for a comment
};

std::span<const CallRule> callRules();
// The SDK's services, by the names they have in resources. The first row of a service whose arguments are there counts.
std::span<const CallRule> sdkRules();

} // namespace deploy
