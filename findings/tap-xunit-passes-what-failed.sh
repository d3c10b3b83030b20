#!/usr/bin/env bash
# tap-xunit passes runs that broke off, and tests that failed, where their names have a # in them.
#
# Tool:      npm tap-xunit 2.4.1, beside tap-parser 18.3.4, in Node.js 20.20.2
# Expected:  the exit code that a shell's pipe sees says what tap-parser says: a run that bailed out, has fewer tests than
#            its plan or an inner test that failed is not ok (TAP 14), and a failed test is skipped only by a directive,
#            which is set off by blanks.
# Behaviour: it counts the outer "not ok" lines that it takes for failures and asks nothing else: exit 0, and a report
#            without a failure, for all three. "C#todo" or "order#skip" ends in a directive for it, so that a failed test
#            of such a name is reported as skipped. TAP's way to keep a #, "\#", holds, but is in the report as it stands.
# Way round: another converter; names without #todo and #skip.
# Seen 2026-11-28:
#     Bail out!: tap-parser false, tap-xunit exit 0, 1 of 1 passed
#     one of three: tap-parser false, tap-xunit exit 0, 1 of 1 passed
#     inner failed: tap-parser false, tap-xunit exit 0, 1 of 1 passed
#     order#skip failed: tap-parser false, tap-xunit exit 0, 1 of 1 skipped
#     order\#skip failed: tap-parser false, tap-xunit exit 1, 1 of 1 failed
#     order failed: tap-parser false, tap-xunit exit 1, 1 of 1 failed
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund tap-xunit@2.4.1 tap-parser@18.3.4 >/dev/null 2>&1
cat >runs.mjs <<'JS'
import { spawnSync } from 'child_process';
import { Parser } from 'tap-parser';
const runs = {
    'Bail out!': '1..2\nok 1 - order\nBail out! no disk\n',
    'one of three': '1..3\nok 1 - order\n',
    'inner failed': '1..1\n# Subtest: orders\n    1..1\n    not ok 1 - order\nok 1 - orders\n',
    'order#skip failed': '1..1\nnot ok 1 - order#skip\n',
    'order\\#skip failed': '1..1\nnot ok 1 - order\\#skip\n',
    'order failed': '1..1\nnot ok 1 - order\n',
};
for (const name in runs) {
    const input = `TAP version 14\n${runs[name]}`;
    const [, { ok }] = Parser.parse(input).find(([event]) => event === 'complete');
    const { status, stdout } = spawnSync('node', ['node_modules/tap-xunit/bin/tap-xunit'], { input, encoding: 'utf8' });
    const all = stdout.match(/<testcase/g).length;
    const outcome = stdout.includes('<failure') ? 'failed' : stdout.includes('<skipped') ? 'skipped' : 'passed';
    console.log(`${name}: tap-parser ${ok}, tap-xunit exit ${status}, ${all} of ${all} ${outcome}`);
}
JS
node runs.mjs >seen
cat seen
diff seen - <<'SEEN'
Bail out!: tap-parser false, tap-xunit exit 0, 1 of 1 passed
one of three: tap-parser false, tap-xunit exit 0, 1 of 1 passed
inner failed: tap-parser false, tap-xunit exit 0, 1 of 1 passed
order#skip failed: tap-parser false, tap-xunit exit 0, 1 of 1 skipped
order\#skip failed: tap-parser false, tap-xunit exit 1, 1 of 1 failed
order failed: tap-parser false, tap-xunit exit 1, 1 of 1 failed
SEEN
