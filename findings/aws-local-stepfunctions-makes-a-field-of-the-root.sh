#!/usr/bin/env bash
# aws-local-stepfunctions takes the $ of a ResultPath in brackets for the name of a field.
#
# Library:   npm aws-local-stepfunctions 3.0.0, in Node.js 20.20.2
# Expected:  "ResultPath": "$['order']" writes to the field that "$.order" writes to, as InputPath reads it from there.
# Behaviour: only "$." is taken off the front of a ResultPath. With a bracket there the $ stays and becomes a field of that
#            name, beside the data, with the result within it; the field that was to be replaced keeps its old value, and
#            the states behind read that.
# Way round: a dot behind the $.
# Seen 2026-11-28:
#     ResultPath $.order: {"order":"new"}
#     ResultPath $['order']: {"order":"old","$":{"order":"new"}}
#     ResultPath $.order['id']: {"order":{"id":"new"}}
#     InputPath $['order']: "old"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-local-stepfunctions@3.0.0 >/dev/null 2>&1
cat >paths.js <<'JS'
const { StateMachine } = require('aws-local-stepfunctions');
async function run(name, fields) {
    const machine = new StateMachine({ StartAt: 'A', States: { A: { Type: 'Pass', ...fields, End: true } } });
    const { result } = machine.run({ order: 'old' });
    console.log(`${name}: ${JSON.stringify(await result)}`);
}
(async () => {
    for (const ResultPath of ['$.order', "$['order']", "$.order['id']"])
        await run(`ResultPath ${ResultPath}`, { Result: 'new', ResultPath });
    await run("InputPath $['order']", { InputPath: "$['order']" });
})();
JS
node paths.js >seen
cat seen
diff seen - <<'SEEN'
ResultPath $.order: {"order":"new"}
ResultPath $['order']: {"order":"old","$":{"order":"new"}}
ResultPath $.order['id']: {"order":{"id":"new"}}
InputPath $['order']: "old"
SEEN
