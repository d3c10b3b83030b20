#!/usr/bin/env bash
# The CDK takes sums and comparisons with a number of the input, and deploys something else without a word.
#
# Library:   npm aws-cdk-lib 2.276.0, aws_stepfunctions.JsonPath.numberAt, in Node.js 20.20.2
# Expected:  JsonPath.numberAt('$.n') + 1 is refused, as `n${JsonPath.numberAt('$.n')}` is ("cannot concatenate"), or is
#            written as States.MathAdd($.n, 1).
# Behaviour: the path stands in the program as a number of about -1.9e289 until synthesis. What is added to it is smaller
#            than its last digit, so the sum is the same number and deploys as the path alone; what is multiplied or
#            negated is no longer known and deploys as that number; compared with anything it is the smaller, so that a
#            condition or a Math.max is decided for all executions when the stack is synthesised.
# Way round: JsonPath.mathAdd(JsonPath.numberAt('$.n'), 1), a Choice state, or JSONata.
# Seen 2026-11-28:
#     path: "a.$":"$.n"
#     path + 1: "a.$":"$.n"
#     path - 1000000: "a.$":"$.n"
#     path * 2: a number below -1e289
#     max(path, 5): "a":5
#     path > 10 ? 'large' : 'small': "a":"small"
#     mathAdd(path, 1): "a.$":"States.MathAdd($.n, 1)"
#     `n${path}`: refused
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >sums.js <<'JS'
const { App, Stack } = require('aws-cdk-lib');
const { DefinitionBody, JsonPath, Pass, StateMachine } = require('aws-cdk-lib/aws-stepfunctions');
const path = () => JsonPath.numberAt('$.n');
const sums = {
    'path': () => path(),
    'path + 1': () => path() + 1,
    'path - 1000000': () => path() - 1000000,
    'path * 2': () => path() * 2,
    'max(path, 5)': () => Math.max(path(), 5),
    "path > 10 ? 'large' : 'small'": () => (path() > 10 ? 'large' : 'small'),
    'mathAdd(path, 1)': () => JsonPath.mathAdd(path(), 1),
    '`n${path}`': () => `n${path()}`,
};
for (const name in sums) {
    const app = new App({ outdir: 'cdk.out' });
    const stack = new Stack(app, 'Orders');
    let said;
    try {
        const state = new Pass(stack, 'Sum', { parameters: { a: sums[name]() } });
        new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(state) });
        const resources = Object.values(app.synth().getStackByName('Orders').template.Resources);
        const machine = resources.find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine');
        const { Parameters } = JSON.parse(machine.Properties.DefinitionString).States.Sum;
        said = Parameters.a < -1e289 ? 'a number below -1e289' : JSON.stringify(Parameters).slice(1, -1);
    } catch (failure) {
        said = failure.message.includes('cannot concatenate') ? 'refused' : failure.message;
    }
    console.log(`${name}: ${said}`);
}
JS
node sums.js >seen
cat seen
diff seen - <<'SEEN'
path: "a.$":"$.n"
path + 1: "a.$":"$.n"
path - 1000000: "a.$":"$.n"
path * 2: a number below -1e289
max(path, 5): "a":5
path > 10 ? 'large' : 'small': "a":"small"
mathAdd(path, 1): "a.$":"States.MathAdd($.n, 1)"
`n${path}`: refused
SEEN
