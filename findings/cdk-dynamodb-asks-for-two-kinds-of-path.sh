#!/usr/bin/env bash
# Of the CDK's three attribute values "from JSON path" one takes a path, and the two others only what a path was made into.
#
# Library:   npm aws-cdk-lib 2.276.0, aws_stepfunctions_tasks.DynamoAttributeValue, in Node.js 20.20.2
# Expected:  mapFromJsonPath, listFromJsonPath and booleanFromJsonPath, whose arguments are documented alike, as a JSONPath,
#            take '$.x' and write "M.$", "L.$" and "BOOL.$"; or all three take JsonPath.stringAt('$.x').
# Behaviour: with '$.x' the map is right, and the list and the boolean are the text "$.x", which is neither, so that the
#            state fails when it runs. With JsonPath.stringAt('$.x') these two are right and the map is "M.$.$". Each checks
#            that what it is given begins with a $, which both do, so that all six are synthesised without a word.
# Way round: '$.x' for the map, JsonPath.stringAt('$.x') for the list and the boolean.
# Seen 2026-11-28:
#     mapFromJsonPath: path {"M.$":"$.x"}, stringAt {"M.$.$":"$.x"}
#     listFromJsonPath: path {"L":"$.x"}, stringAt {"L.$":"$.x"}
#     booleanFromJsonPath: path {"BOOL":"$.x"}, stringAt {"BOOL.$":"$.x"}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >attributes.js <<'JS'
const { App, Stack } = require('aws-cdk-lib');
const { Table } = require('aws-cdk-lib/aws-dynamodb');
const { DefinitionBody, JsonPath, StateMachine } = require('aws-cdk-lib/aws-stepfunctions');
const { DynamoAttributeValue, DynamoPutItem } = require('aws-cdk-lib/aws-stepfunctions-tasks');
function attribute(value) {
    const app = new App({ outdir: 'cdk.out' });
    const stack = new Stack(app, 'Orders');
    const table = Table.fromTableName(stack, 'Table', 'orders');
    const put = new DynamoPutItem(stack, 'Put', { table, item: { a: value() } });
    new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(put) });
    const resources = Object.values(app.synth().getStackByName('Orders').template.Resources);
    const { DefinitionString } = resources.find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine').Properties;
    return DefinitionString['Fn::Join'][1].join('').match(/"a":(\{[^}]*\})/)[1];
}
for (const kind of ['mapFromJsonPath', 'listFromJsonPath', 'booleanFromJsonPath']) {
    const path = attribute(() => DynamoAttributeValue[kind]('$.x'));
    const made = attribute(() => DynamoAttributeValue[kind](JsonPath.stringAt('$.x')));
    console.log(`${kind}: path ${path}, stringAt ${made}`);
}
JS
node attributes.js >seen
cat seen
diff seen - <<'SEEN'
mapFromJsonPath: path {"M.$":"$.x"}, stringAt {"M.$.$":"$.x"}
listFromJsonPath: path {"L":"$.x"}, stringAt {"L.$":"$.x"}
booleanFromJsonPath: path {"BOOL":"$.x"}, stringAt {"BOOL.$":"$.x"}
SEEN
