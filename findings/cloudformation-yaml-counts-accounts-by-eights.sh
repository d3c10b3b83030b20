#!/usr/bin/env bash
# Three readers of CloudFormation's YAML make three things of one account, and which depends on its digits.
#
# Library:   npm yaml-cfn 0.3.2, cloudformation-js-yaml-schema 0.4.2 (with js-yaml 3.14.1) and CfnInclude of
#            aws-cdk-lib 2.276.0, in Node.js 20.20.2
# Expected:  an account's twelve digits without quotes, as in DefinitionSubstitutions, are the same to all who read a
#            template, or at least the same kind of thing for all accounts.
# Behaviour: two readers take them for a decimal number, so that a 0 in front is lost. cloudformation-js-yaml-schema has
#            YAML 1.1: with a 0 in front it is a number to the base of eight if all digits are below 8, and a text, unharmed,
#            if one is 8 or 9. A test with one account says nothing of the next. A time of day is a number of seconds there.
# Way round: quotes.
# Seen 2026-11-28:
#     yaml-cfn: 11111111111, 11111111119, "12:30:45"
#     cloudformation-js-yaml-schema: 1227133513, "011111111119", 45045
#     CfnInclude: "11111111111", "11111111119", "12:30:45"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund yaml-cfn@0.3.2 cloudformation-js-yaml-schema@0.4.2 \
    js-yaml@3.14.1 aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >template.yaml <<'YAML'
Resources:
  M:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::111111111111:role/orders
      DefinitionString: '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "${One} ${Two} ${Hour}", "End": true}}}'
      DefinitionSubstitutions: {One: 011111111111, Two: 011111111119, Hour: 12:30:45}
YAML
cat >readers.js <<'JS'
const fs = require('fs');
const { App, Stack } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const text = fs.readFileSync('template.yaml', 'utf8');
const say = (name, { Resources }) => {
    const { One, Two, Hour } = Resources.M.Properties.DefinitionSubstitutions;
    console.log(`${name}: ${[One, Two, Hour].map(value => JSON.stringify(value)).join(', ')}`);
};
say('yaml-cfn', require('yaml-cfn').yamlParse(text));
const { CLOUDFORMATION_SCHEMA } = require('cloudformation-js-yaml-schema');
say('cloudformation-js-yaml-schema', require('js-yaml').safeLoad(text, { schema: CLOUDFORMATION_SCHEMA }));
const app = new App({ outdir: 'cdk.out' });
new CfnInclude(new Stack(app, 'Orders'), 'Included', { templateFile: 'template.yaml' });
say('CfnInclude', app.synth().getStackByName('Orders').template);
JS
node readers.js >seen
cat seen
diff seen - <<'SEEN'
yaml-cfn: 11111111111, 11111111119, "12:30:45"
cloudformation-js-yaml-schema: 1227133513, "011111111119", 45045
CfnInclude: "11111111111", "11111111119", "12:30:45"
SEEN
