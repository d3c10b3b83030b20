#!/usr/bin/env bash
# The CDK leaves null out of what a state hands on: in JSONPath, not in JSONata, and not in an array.
#
# Library:   npm aws-cdk-lib 2.276.0, aws_stepfunctions, in Node.js 20.20.2
# Expected:  {status: null} in Parameters, Assign or a Lambda's payload hands on {"status": null}, as it does in Result and
#            in JSONata: null is a value of JSON.
# Behaviour: in JSONPath the field is gone, at any depth: the function gets no `status`, and `$status` that should be reset
#            keeps its old value, or is not there and fails the execution. An item of an array stays.
# Way round: the path of a field that holds null, or JSONata.
# Seen 2026-11-28:
#     Parameters: {"order":{"id":1},"list":[null]}
#     Assign: {"order":{"id":1},"list":[null]}
#     Result: {"status":null,"order":{"id":1,"status":null},"list":[null]}
#     Output in JSONata: {"status":null,"order":{"id":1,"status":null},"list":[null]}
#     Assign in JSONata: {"status":null,"order":{"id":1,"status":null},"list":[null]}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >nulls.js <<'JS'
const { App, Stack } = require('aws-cdk-lib');
const { DefinitionBody, Pass, Result, StateMachine } = require('aws-cdk-lib/aws-stepfunctions');
const data = { status: null, order: { id: 1, status: null }, list: [null] };
const states = {
    'Parameters': stack => new Pass(stack, 'S', { parameters: data }),
    'Assign': stack => new Pass(stack, 'S', { assign: data }),
    'Result': stack => new Pass(stack, 'S', { result: Result.fromObject(data) }),
    'Output in JSONata': stack => Pass.jsonata(stack, 'S', { outputs: data }),
    'Assign in JSONata': stack => Pass.jsonata(stack, 'S', { assign: data }),
};
for (const name in states) {
    const app = new App({ outdir: 'cdk.out' });
    const stack = new Stack(app, 'Orders');
    new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(states[name](stack)) });
    const resources = Object.values(app.synth().getStackByName('Orders').template.Resources);
    const machine = resources.find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine');
    const state = JSON.parse(machine.Properties.DefinitionString).States.S;
    console.log(`${name}: ${JSON.stringify(state[name.split(' ')[0]])}`);
}
JS
node nulls.js >seen
cat seen
diff seen - <<'SEEN'
Parameters: {"order":{"id":1},"list":[null]}
Assign: {"order":{"id":1},"list":[null]}
Result: {"status":null,"order":{"id":1,"status":null},"list":[null]}
Output in JSONata: {"status":null,"order":{"id":1,"status":null},"list":[null]}
Assign in JSONata: {"status":null,"order":{"id":1,"status":null},"list":[null]}
SEEN
