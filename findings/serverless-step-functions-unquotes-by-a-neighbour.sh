#!/usr/bin/env bash
# serverless-step-functions writes a parameter of the stack as a number or as a text depending on another state.
#
# Library:   npm serverless-step-functions 3.31.2 with serverless 3.40.0, in Node.js 20.20.2
# Expected:  {Ref: Limit} is filled in the same way wherever it stands in a definition: as the number that MaxConcurrency
#            needs, or as a text everywhere.
# Behaviour: it is filled in between quotes, which AWS refuses in MaxConcurrency, but in the Seconds of a Wait without. There
#            the plugin takes the quotes away from every place with the same Ref: MaxConcurrency works as long as some
#            Wait asks for the same parameter and fails when that state is edited away, and a text with the same parameter
#            is a number, or no JSON, from the moment such a Wait is added.
# Way round: a parameter of its own for the Waits; MaxConcurrencyPath.
# Seen 2026-11-28:
#     without a Wait: "MaxConcurrency": "${Limit}", "label": "${Limit}"
#     with a Wait: "MaxConcurrency": ${Limit}, "label": ${Limit}, "Seconds": ${Limit}
#     with another's Wait: "MaxConcurrency": "${Limit}", "label": "${Limit}", "Seconds": ${Other}
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
    one: {name: without a Wait, definition: '${file(definition.js):machine.none}'}
    two: {name: with a Wait, definition: '${file(definition.js):machine.Limit}'}
    three: {name: "with another's Wait", definition: '${file(definition.js):machine.Other}'}
YAML
cat >definition.js <<'JS'
const last = parameter => (parameter ? { Type: 'Wait', Seconds: { Ref: parameter } } : { Type: 'Pass' });
const machine = parameter => ({
    StartAt: 'Each',
    States: {
        Each: {
            Type: 'Map', MaxConcurrency: { Ref: 'Limit' }, ItemSelector: { label: { Ref: 'Limit' } }, End: true,
            ItemProcessor: { StartAt: 'Last', States: { Last: { ...last(parameter), End: true } } },
        },
    },
});
module.exports.machine = { none: machine(), Limit: machine('Limit'), Other: machine('Other') };
JS
SLS_TELEMETRY_DISABLED=1 node node_modules/serverless/bin/serverless.js package >/dev/null 2>&1
cat >numbers.js <<'JS'
const { Resources } = require('./.serverless/cloudformation-template-update-stack.json');
for (const { Type, Properties } of Object.values(Resources)) {
    if (Type !== 'AWS::StepFunctions::StateMachine')
        continue;
    const [text, parameters] = Properties.DefinitionString['Fn::Sub'];
    const named = text.replace(/\$\{(\w+)\}/g, (hole, name) => '${' + parameters[name].Ref + '}');
    const fields = named.match(/"(MaxConcurrency|label|Seconds)": "?\$\{\w+\}"?/g);
    console.log(`${Properties.StateMachineName}: ${fields.join(', ')}`);
}
JS
node numbers.js >seen
cat seen
diff seen - <<'SEEN'
without a Wait: "MaxConcurrency": "${Limit}", "label": "${Limit}"
with a Wait: "MaxConcurrency": ${Limit}, "label": ${Limit}, "Seconds": ${Limit}
with another's Wait: "MaxConcurrency": "${Limit}", "label": "${Limit}", "Seconds": ${Other}
SEEN
