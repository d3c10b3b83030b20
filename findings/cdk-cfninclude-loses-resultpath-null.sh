#!/usr/bin/env bash
# A state machine that the CDK takes over from a template loses its "ResultPath": null, and so hands on other data.
#
# Library:   npm aws-cdk-lib 2.276.0, cloudformation-include.CfnInclude, in Node.js 20.20.2
# Expected:  the resource comes out as it went in: ResultPath null keeps the input and throws the result away; without the
#            field the result takes the input's place (Amazon States Language, "Input and output processing").
# Behaviour: every null below Definition is taken out before the template is written: InputPath, ResultPath and OutputPath
#            fall back to $, and a list's null items go as well, so that the list is shorter. CfnStateMachine itself, given
#            the same object, keeps them.
# Way round: the definition as DefinitionString.
# Seen 2026-11-28:
#     CfnInclude: {"Type":"Pass","Result":{"list":[1]},"End":true}
#     CfnInclude, DefinitionString: {"Type":"Pass","Result":{"list":[null,1]},"ResultPath":null,"End":true}
#     CfnStateMachine: {"Type":"Pass","Result":{"list":[null,1]},"ResultPath":null,"End":true}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >include.js <<'JS'
const fs = require('fs');
const { App, Stack } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { CfnStateMachine } = require('aws-cdk-lib/aws-stepfunctions');
const RoleArn = 'arn:aws:iam::111111111111:role/orders';
const Log = { Type: 'Pass', Result: { list: [null, 1] }, ResultPath: null, End: true };
const Definition = { StartAt: 'Log', States: { Log } };
const include = Properties => stack => {
    const M = { Type: 'AWS::StepFunctions::StateMachine', Properties };
    fs.writeFileSync('template.json', JSON.stringify({ Resources: { M } }));
    new CfnInclude(stack, 'Included', { templateFile: 'template.json' });
};
const ways = {
    'CfnInclude': include({ RoleArn, Definition }),
    'CfnInclude, DefinitionString': include({ RoleArn, DefinitionString: JSON.stringify(Definition) }),
    'CfnStateMachine': stack => new CfnStateMachine(stack, 'M', { roleArn: RoleArn, definition: Definition }),
};
for (const name in ways) {
    const app = new App({ outdir: 'cdk.out' });
    ways[name](new Stack(app, 'Orders'));
    const { Properties } = app.synth().getStackByName('Orders').template.Resources.M;
    const definition = Properties.Definition ?? JSON.parse(Properties.DefinitionString);
    console.log(`${name}: ${JSON.stringify(definition.States.Log)}`);
}
JS
node include.js >seen
cat seen
diff seen - <<'SEEN'
CfnInclude: {"Type":"Pass","Result":{"list":[1]},"End":true}
CfnInclude, DefinitionString: {"Type":"Pass","Result":{"list":[null,1]},"ResultPath":null,"End":true}
CfnStateMachine: {"Type":"Pass","Result":{"list":[null,1]},"ResultPath":null,"End":true}
SEEN
