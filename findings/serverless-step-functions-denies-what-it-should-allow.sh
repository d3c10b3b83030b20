#!/usr/bin/env bash
# serverless-step-functions forbids a workflow in JSONata everything when its task is to send a message.
#
# Library:   npm serverless-step-functions 3.31.2 with serverless 3.40.0, in Node.js 20.20.2
# Expected:  the role that the plugin makes allows sqs:SendMessage on the queue, whether the task names it in Parameters
#            (JSONPath) or in Arguments (JSONata): for DynamoDB, Lambda and nested executions it reads both.
# Behaviour: for SQS and SNS it reads Parameters only. With no other task that it knows the role gets what a workflow without
#            tasks gets: Deny on all actions and all resources, which no other policy of the role can outweigh. A line in
#            the log says that Parameters are missing; the packaging succeeds, the first execution fails.
# Way round: `role`, or iamRoleStatements, which replace the Deny.
# Seen 2026-11-28:
#     JSONPath, SQS: Allow sqs:SendMessage
#     JSONata, SQS: Deny *
#     JSONata, SNS: Deny *
#     JSONata, DynamoDB: Allow dynamodb:PutItem
#     JSONata, DynamoDB and SQS: Allow dynamodb:PutItem
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund serverless@3.40.0 serverless-step-functions@3.31.2 >/dev/null 2>&1
cat >serverless.yml <<'YAML'
service: orders
frameworkVersion: '3'
provider: {name: aws, region: us-east-1}
plugins: [serverless-step-functions]
custom:
  queue: https://sqs.us-east-1.amazonaws.com/111111111111/orders
stepFunctions:
  stateMachines:
    one:
      name: JSONPath, SQS
      definition:
        StartAt: A
        States:
          A: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage', End: true,
              Parameters: {QueueUrl: '${self:custom.queue}', MessageBody: 'hi'}}
    two:
      name: JSONata, SQS
      definition:
        QueryLanguage: JSONata
        StartAt: A
        States:
          A: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage', End: true,
              Arguments: {QueueUrl: '${self:custom.queue}', MessageBody: 'hi'}}
    three:
      name: JSONata, SNS
      definition:
        QueryLanguage: JSONata
        StartAt: A
        States:
          A: {Type: Task, Resource: 'arn:aws:states:::sns:publish', End: true,
              Arguments: {TopicArn: 'arn:aws:sns:us-east-1:111111111111:orders', Message: 'hi'}}
    four:
      name: JSONata, DynamoDB
      definition:
        QueryLanguage: JSONata
        StartAt: A
        States:
          A: {Type: Task, Resource: 'arn:aws:states:::dynamodb:putItem', Arguments: {TableName: orders, Item: {}}, End: true}
    five:
      name: JSONata, DynamoDB and SQS
      definition:
        QueryLanguage: JSONata
        StartAt: A
        States:
          A: {Type: Task, Resource: 'arn:aws:states:::dynamodb:putItem', Arguments: {TableName: orders, Item: {}}, Next: B}
          B: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage', End: true,
              Arguments: {QueueUrl: '${self:custom.queue}', MessageBody: 'hi'}}
YAML
SLS_TELEMETRY_DISABLED=1 node node_modules/serverless/bin/serverless.js package >/dev/null 2>&1
cat >roles.js <<'JS'
const { Resources } = require('./.serverless/cloudformation-template-update-stack.json');
for (const { Type, Properties } of Object.values(Resources)) {
    if (Type !== 'AWS::StepFunctions::StateMachine')
        continue;
    const role = Resources[Properties.RoleArn['Fn::GetAtt'][0]];
    const statements = role.Properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const said = statements.map(({ Effect, Action }) => `${Effect} ${[].concat(Action).join(', ')}`).join('; ');
    console.log(`${Properties.StateMachineName}: ${said}`);
}
JS
node roles.js >seen
cat seen
diff seen - <<'SEEN'
JSONPath, SQS: Allow sqs:SendMessage
JSONata, SQS: Deny *
JSONata, SNS: Deny *
JSONata, DynamoDB: Allow dynamodb:PutItem
JSONata, DynamoDB and SQS: Allow dynamodb:PutItem
SEEN
