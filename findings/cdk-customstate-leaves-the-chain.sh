#!/usr/bin/env bash
# A CustomState of the CDK's goes elsewhere than its chain says, and gets an End that its type cannot have.
#
# Library:   npm aws-cdk-lib 2.276.0, aws_stepfunctions.CustomState, in Node.js 20.20.2
# Expected:  .next(B) decides where the state goes, as for all others, or a Next in stateJson beside it is refused; a state
#            that ends the chain gets "End": true only where it has neither Next nor a type that ends by itself; catchers of
#            States.ALL stand last, where the CDK puts those of its own states.
# Behaviour: stateJson is laid over what the chain says. Its Next wins, to a state that need not be there, and B stays in the
#            machine, reached by nothing; at the end of a chain the state has Next and End; a Succeed has End; an addCatch()
#            for all errors is put before the ones in stateJson. None of the four is valid in the Amazon States Language,
#            and the CDK refuses none: of the last it only warns that catchers come from two sources.
# Way round: no Next, End, Retry or Catch in stateJson, and Succeed and Fail as constructs.
# Seen 2026-11-28:
#     Next and .next(B): {"Next":"Gone","Type":"Pass"}; states A, B
#     Next at the end: {"End":true,"Type":"Pass","Next":"Gone"}; states A
#     Succeed: {"End":true,"Type":"Succeed"}; states A
#     Catch and addCatch: States.ALL, Busy
#     Catch of another state: Busy, States.ALL
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-cdk-lib@2.276.0 constructs@10.8.1 >/dev/null 2>&1
cat >custom.js <<'JS'
const { App, Stack } = require('aws-cdk-lib');
const { CustomState, DefinitionBody, Parallel, Pass, StateMachine } = require('aws-cdk-lib/aws-stepfunctions');
const Resource = 'arn:aws:states:::lambda:invoke';
const custom = (stack, stateJson) => new CustomState(stack, 'A', { stateJson });
const names = catchers => catchers.map(({ ErrorEquals }) => ErrorEquals).join(', ');
const chains = {
    'Next and .next(B)': stack => custom(stack, { Type: 'Pass', Next: 'Gone' }).next(new Pass(stack, 'B')),
    'Next at the end': stack => custom(stack, { Type: 'Pass', Next: 'Gone' }),
    'Succeed': stack => custom(stack, { Type: 'Succeed' }),
    'Catch and addCatch': stack => {
        const task = custom(stack, { Type: 'Task', Resource, Catch: [{ ErrorEquals: ['Busy'], Next: 'Help' }] });
        return task.addCatch(new Pass(stack, 'Help'));
    },
    'Catch of another state': stack => {
        const help = new Pass(stack, 'Help');
        return new Parallel(stack, 'A').branch(new Pass(stack, 'Inner')).addCatch(help).addCatch(help, { errors: ['Busy'] });
    },
};
for (const name in chains) {
    const app = new App({ outdir: 'cdk.out' });
    const stack = new Stack(app, 'Orders');
    new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(chains[name](stack)) });
    const resources = Object.values(app.synth().getStackByName('Orders').template.Resources);
    const machine = resources.find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine');
    const { States } = JSON.parse(machine.Properties.DefinitionString);
    const { Catch } = States.A;
    const state = `${JSON.stringify(States.A)}; states ${Object.keys(States).join(', ')}`;
    console.log(`${name}: ${Catch ? names(Catch) : state}`);
}
JS
node custom.js >seen 2>/dev/null
cat seen
diff seen - <<'SEEN'
Next and .next(B): {"Next":"Gone","Type":"Pass"}; states A, B
Next at the end: {"End":true,"Type":"Pass","Next":"Gone"}; states A
Succeed: {"End":true,"Type":"Succeed"}; states A
Catch and addCatch: States.ALL, Busy
Catch of another state: Busy, States.ALL
SEEN
