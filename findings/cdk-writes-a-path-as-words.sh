#!/usr/bin/env bash
# The CDK writes a JSONPath as plain words into fields where it is not read, and refuses nothing.
#
# Library:   npm aws-cdk-lib 2.276.0, aws_stepfunctions.JsonPath, in Node.js 20.20.2
# Expected:  JsonPath.stringAt('$.b') is a reference: the field that takes it becomes a path ("x.$", StringEqualsPath,
#            CausePath), or the CDK says that it cannot, as it does within an array of Parameters.
# Behaviour: outside payload templates the reference is replaced by its own text. A condition compares with the three
#            characters $.b, an error is called "$.b", Seconds and MaxConcurrency hold a text where ASL has an integer
#            (MaxConcurrency twice, once under a field that does not exist), and a task in JSONata that is to hand out its
#            token passes the CDK's own check for it and hands out the words "$$.Task.Token", with which nobody can answer.
# Way round: the members with Path or jsonata in their names; '{% $states.context.Task.Token %}' in JSONata.
# Seen 2026-11-28:
#     Parameters: "a.$":"$.b"
#     Result: "a":"$.b"
#     condition: "StringEquals":"$.b"
#     Fail: "Error":"$.b"
#     Wait: "Seconds":"$.b"
#     Map: "MaxConcurrency":"$.b" and "MaxConcurrency.$":"$.b"
#     token in JSONata: "Payload":{"token":"$$.Task.Token"}
#     no token in JSONata: Task Token is required in `payload` for callback.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >words.js <<'JS'
const { App, Duration, Stack } = require('aws-cdk-lib');
const { Function: Lambda } = require('aws-cdk-lib/aws-lambda');
const { LambdaInvoke } = require('aws-cdk-lib/aws-stepfunctions-tasks');
const { Choice, Condition, DefinitionBody, Fail, IntegrationPattern, JsonPath, Map, Pass, Result, StateMachine, Succeed,
    TaskInput, Wait, WaitTime } = require('aws-cdk-lib/aws-stepfunctions');
const text = () => JsonPath.stringAt('$.b');
const number = () => JsonPath.numberAt('$.b');
const callback = (stack, token) => LambdaInvoke.jsonata(stack, 'S', {
    lambdaFunction: Lambda.fromFunctionArn(stack, 'F', 'arn:aws:lambda:us-east-1:111111111111:function:order'),
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ token }),
});
const states = {
    'Parameters': stack => new Pass(stack, 'S', { parameters: { a: text() } }),
    'Result': stack => new Pass(stack, 'S', { result: Result.fromObject({ a: text() }) }),
    'condition': stack => new Choice(stack, 'S').when(Condition.stringEquals('$.a', text()), new Succeed(stack, 'End')),
    'Fail': stack => new Fail(stack, 'S', { error: text() }),
    'Wait': stack => new Wait(stack, 'S', { time: WaitTime.duration(Duration.seconds(number())) }),
    'Map': stack => new Map(stack, 'S', { maxConcurrency: number() }).itemProcessor(new Pass(stack, 'Inner')),
    'token in JSONata': stack => callback(stack, JsonPath.taskToken),
    'no token in JSONata': stack => callback(stack, 'none'),
};
for (const name in states) {
    const app = new App({ outdir: 'cdk.out' });
    const stack = new Stack(app, 'Orders');
    let said;
    try {
        new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(states[name](stack)) });
        const resources = Object.values(app.synth().getStackByName('Orders').template.Resources);
        const { DefinitionString } = resources.find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine').Properties;
        const definition = DefinitionString['Fn::Join']?.[1].join('') ?? DefinitionString;
        said = definition.match(/"[A-Za-z.$]+":("\$\.b"|\{"token":[^}]*\})/g).join(' and ');
    } catch (failure) {
        said = failure.message.replace(/(callback\.).*/s, '$1');
    }
    console.log(`${name}: ${said}`);
}
JS
node words.js >seen
cat seen
diff seen - <<'SEEN'
Parameters: "a.$":"$.b"
Result: "a":"$.b"
condition: "StringEquals":"$.b"
Fail: "Error":"$.b"
Wait: "Seconds":"$.b"
Map: "MaxConcurrency":"$.b" and "MaxConcurrency.$":"$.b"
token in JSONata: "Payload":{"token":"$$.Task.Token"}
no token in JSONata: Task Token is required in `payload` for callback.
SEEN
