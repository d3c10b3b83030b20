#!/usr/bin/env bash
# aws-local-stepfunctions finds a definition in JSONata valid, checks each of its expressions, and then reads none of them.
#
# Library:   npm aws-local-stepfunctions 3.0.0, in Node.js 20.20.2
# Expected:  what the constructor validates, run() runs, or refuses as not supported: the constructor refuses an expression
#            with a fault in it.
# Behaviour: Output, Assign and Condition are fields that the interpreter does not know. A Pass hands on its input, a Choice
#            goes to its Default, here Other, whatever the condition says, and the run succeeds: a test that only asks
#            whether the workflow ends well is green.
# Way round: none; another interpreter for JSONata.
# Seen 2026-11-28:
#     Output {% 1 + 1 %}: {"price":5}
#     Output {% 1 + %}: refused
#     Condition {% true %}: Other
#     Choice by JSONPath: Match
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-local-stepfunctions@3.0.0 >/dev/null 2>&1
cat >jsonata.js <<'JS'
const { StateMachine } = require('aws-local-stepfunctions');
const ends = { Match: { Type: 'Succeed' }, Other: { Type: 'Succeed' } };
async function run(name, QueryLanguage, A, rest) {
    const log = [];
    let said = 'refused';
    try {
        const machine = new StateMachine({ QueryLanguage, StartAt: 'A', States: { A, ...rest } });
        const { result, eventLogs } = machine.run({ price: 5 });
        for await (const { type, state } of eventLogs)
            if (type === 'StateEntered')
                log.push(state.name);
        said = rest ? log[1] : JSON.stringify(await result);
    } catch (failure) {
        if (!failure.message.includes('definition is invalid'))
            throw failure;
    }
    console.log(`${name}: ${said}`);
}
(async () => {
    for (const Output of ['{% 1 + 1 %}', '{% 1 + %}'])
        await run(`Output ${Output}`, 'JSONata', { Type: 'Pass', Output, End: true });
    const choose = rule => ({ Type: 'Choice', Choices: [{ ...rule, Next: 'Match' }], Default: 'Other' });
    await run('Condition {% true %}', 'JSONata', choose({ Condition: '{% true %}' }), ends);
    await run('Choice by JSONPath', 'JSONPath', choose({ Variable: '$.price', NumericEquals: 5 }), ends);
})();
JS
node jsonata.js >seen
cat seen
diff seen - <<'SEEN'
Output {% 1 + 1 %}: {"price":5}
Output {% 1 + %}: refused
Condition {% true %}: Other
Choice by JSONPath: Match
SEEN
