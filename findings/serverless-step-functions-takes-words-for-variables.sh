#!/usr/bin/env bash
# serverless-step-functions turns #{…} in a workflow's data into a variable of CloudFormation's, and all ${…} beside it.
#
# Library:   npm serverless-step-functions 3.31.2 with serverless 3.40.0, in Node.js 20.20.2
# Expected:  "Order #{id}" is the data of a Pass state and stays so: the plugin's #{…} is for AWS's pseudo parameters, such
#            as #{AWS::Region}. "${name}", escaped for the Serverless Framework, stays what it is, too.
# Behaviour: any #{…} becomes ${…} within Fn::Sub, so that CloudFormation looks for a resource called id and refuses the
#            template. The Fn::Sub is put round the whole definition: a "${name}" that deployed as text for years is a
#            variable as well from the day on which another state has a #{…}, a Ref or a Fn::GetAtt.
# Way round: "${!name}" for a text where the definition has one of these, and only there; a "#" and "{" that do not touch.
# Seen 2026-11-28:
#     text: "Hello ${name}"
#     text, hash: Fn::Sub "Hello ${name}" "Order ${id}"
#     text, Ref: Fn::Sub "Hello ${name}"
#     text, pseudo parameter: Fn::Sub "Hello ${name}" "${AWS::Region}"
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
stepFunctions:
  stateMachines:
    one:
      name: text
      definition: {StartAt: A, States: {A: {Type: Pass, Result: 'Hello \${name}', End: true}}}
    two:
      name: text, hash
      definition: {StartAt: A, States: {A: {Type: Pass, Result: ['Hello \${name}', 'Order #{id}'], End: true}}}
    three:
      name: text, Ref
      definition: {StartAt: A, States: {A: {Type: Pass, Result: ['Hello \${name}', {Ref: Stage}], End: true}}}
    four:
      name: text, pseudo parameter
      definition: {StartAt: A, States: {A: {Type: Pass, Result: ['Hello \${name}', '#{AWS::Region}'], End: true}}}
YAML
SLS_TELEMETRY_DISABLED=1 node node_modules/serverless/bin/serverless.js package >/dev/null 2>&1
cat >words.js <<'JS'
const { Resources } = require('./.serverless/cloudformation-template-update-stack.json');
for (const { Type, Properties } of Object.values(Resources)) {
    if (Type !== 'AWS::StepFunctions::StateMachine')
        continue;
    const filled = Properties.DefinitionString['Fn::Sub'];
    const text = filled ? [].concat(filled)[0] : Properties.DefinitionString;
    const words = text.match(/"[^"]*\$\{(name|id|AWS::Region)\}"/g).join(' ');
    console.log(`${Properties.StateMachineName}: ${filled ? 'Fn::Sub ' : ''}${words}`);
}
JS
node words.js >seen
cat seen
diff seen - <<'SEEN'
text: "Hello ${name}"
text, hash: Fn::Sub "Hello ${name}" "Order ${id}"
text, Ref: Fn::Sub "Hello ${name}"
text, pseudo parameter: Fn::Sub "Hello ${name}" "${AWS::Region}"
SEEN
