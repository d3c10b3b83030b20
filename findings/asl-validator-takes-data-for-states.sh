#!/usr/bin/env bash
# asl-validator takes a workflow's data for states: it refuses valid definitions, and writes into those it is given.
#
# Library:   npm asl-validator 4.0.0, in Node.js 20.20.2; serverless-step-functions and aws-local-stepfunctions ask it, too
# Expected:  what stands in a Pass state's Result is data of any kind; asking whether a definition is valid leaves it alone.
# Behaviour: it looks for "States", "Next", "Default" and "StartAt" at every depth, Result and Parameters included. A list of
#            Brazilian states under "States" gets a "QueryLanguage" in each, so that the definition that is deployed after
#            the question hands on other data; a list of texts there raises a TypeError, a "Next" a missing target. A state
#            that is called Next or Default is refused as well, with "[object Object]" for the missing target.
# Way round: a deep copy for the question; such names nowhere, neither for data nor for states.
# Seen 2026-11-28:
#     {"Next":"monday"}: Missing 'StartAt'|'Next'|'Default' target: monday
#     {"States":{"SP":{"capital":"São Paulo"}}}: State SP is not reachable
#         and now is {"States":{"SP":{"capital":"São Paulo","QueryLanguage":"JSONPath"}}}
#     {"States":["SP","RJ"]}: Cannot create property 'QueryLanguage' on string 'SP'
#     {"next":"monday"}: valid
#     a state called Default: Missing 'StartAt'|'Next'|'Default' target: [object Object]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund asl-validator@4.0.0 >/dev/null 2>&1
cat >data.js <<'JS'
const validate = require('asl-validator');
function ask(definition) {
    try {
        const { isValid, errorsText } = validate(definition);
        return isValid ? 'valid' : errorsText().split('\n')[0].replace(/^[A-Z_]+: /, '');
    } catch (failure) {
        return failure.message;
    }
}
const capitals = { SP: { capital: 'São Paulo' } };
for (const data of [{ Next: 'monday' }, { States: capitals }, { States: ['SP', 'RJ'] }, { next: 'monday' }]) {
    const before = JSON.stringify(data);
    const said = ask({ StartAt: 'A', States: { A: { Type: 'Pass', Result: data, End: true } } });
    console.log(`${before}: ${said}`);
    if (JSON.stringify(data) !== before)
        console.log(`    and now is ${JSON.stringify(data)}`);
}
const named = name => ({ StartAt: 'A', States: { A: { Type: 'Pass', Next: name }, [name]: { Type: 'Succeed' } } });
console.log(`a state called Default: ${ask(named('Default'))}`);
JS
node data.js >seen
cat seen
diff seen - <<'SEEN'
{"Next":"monday"}: Missing 'StartAt'|'Next'|'Default' target: monday
{"States":{"SP":{"capital":"São Paulo"}}}: State SP is not reachable
    and now is {"States":{"SP":{"capital":"São Paulo","QueryLanguage":"JSONPath"}}}
{"States":["SP","RJ"]}: Cannot create property 'QueryLanguage' on string 'SP'
{"next":"monday"}: valid
a state called Default: Missing 'StartAt'|'Next'|'Default' target: [object Object]
SEEN
