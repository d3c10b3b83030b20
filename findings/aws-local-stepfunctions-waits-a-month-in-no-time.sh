#!/usr/bin/env bash
# aws-local-stepfunctions does not wait at all where a workflow waits longest, and times out where it has most time.
#
# Library:   npm aws-local-stepfunctions 3.0.0, in Node.js 20.20.2
# Expected:  a Wait of 30 days is still waiting after a second, as one of 20 days is; a TimeoutSeconds of 30 days does not
#            end a run that takes a second.
# Behaviour: the milliseconds go to setTimeout as they are, which takes at most 2^31 - 1 (24.8 days) and makes one
#            millisecond of more. The longest waits end at once, a date in the far past and one in the far future are the
#            same, and a machine that may take a month fails at once for lack of time.
# Way round: waitTimeOverrides, and no TimeoutSeconds above 2147483.
# Seen 2026-11-28:
#     Wait 20 days: waits
#     Wait 30 days: done
#     Wait until 2099: done
#     TimeoutSeconds 20 days, Wait 1 second: done
#     TimeoutSeconds 30 days, Wait 1 second: Execution timed out
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-local-stepfunctions@3.0.0 >/dev/null 2>&1
cat >wait.js <<'JS'
const { StateMachine } = require('aws-local-stepfunctions');
const days = count => count * 24 * 60 * 60;
async function run(name, wait, rest) {
    const States = { Wait: { Type: 'Wait', ...wait, End: true } };
    const { result, abort } = new StateMachine({ ...rest, StartAt: 'Wait', States }).run({}, { noThrowOnAbort: true });
    const patience = new Promise(done => setTimeout(done, 5000, 'waits'));
    console.log(`${name}: ${await Promise.race([result.then(() => 'done', failure => failure.message), patience])}`);
    abort();
}
(async () => {
    await run('Wait 20 days', { Seconds: days(20) });
    await run('Wait 30 days', { Seconds: days(30) });
    await run('Wait until 2099', { Timestamp: '2099-01-01T00:00:00Z' });
    await run('TimeoutSeconds 20 days, Wait 1 second', { Seconds: 1 }, { TimeoutSeconds: days(20) });
    await run('TimeoutSeconds 30 days, Wait 1 second', { Seconds: 1 }, { TimeoutSeconds: days(30) });
    process.exit();
})();
JS
node wait.js >seen 2>/dev/null
cat seen
diff seen - <<'SEEN'
Wait 20 days: waits
Wait 30 days: done
Wait until 2099: done
TimeoutSeconds 20 days, Wait 1 second: done
TimeoutSeconds 30 days, Wait 1 second: Execution timed out
SEEN
