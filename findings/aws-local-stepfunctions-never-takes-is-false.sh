#!/usr/bin/env bash
# aws-local-stepfunctions never takes a choice that asks for "not".
#
# Library:   npm aws-local-stepfunctions 3.0.0, in Node.js 20.20.2
# Expected:  {"Variable": "$.coupon", "IsPresent": false} matches an order without a coupon, as the Amazon States Language
#            has it for each of the Is… tests: the value beside the test says which answer matches.
# Behaviour: the value is joined to the answer by "and" instead of being compared with it, so false matches nothing. A run
#            goes to Default without a word, and a test of the branch for missing fields tests the other branch.
# Way round: {"Not": {"Variable": "$.coupon", "IsPresent": true}}.
# Seen 2026-11-28:
#     IsPresent false, coupon is missing: Default
#     IsNull false, coupon is 5: Default
#     IsString false, coupon is 5: Default
#     IsPresent true, coupon is 5: match
#     Not IsPresent true, coupon is missing: match
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund aws-local-stepfunctions@3.0.0 >/dev/null 2>&1
cat >choice.js <<'JS'
const { StateMachine } = require('aws-local-stepfunctions');
const end = Result => ({ Type: 'Pass', Result, End: true });
async function ask(name, rule, input) {
    const States = { Choose: { Type: 'Choice', Choices: [{ ...rule, Next: 'Match' }], Default: 'Other' },
        Match: end('match'), Other: end('Default') };
    const answer = await new StateMachine({ StartAt: 'Choose', States }).run(input).result;
    console.log(`${name}, coupon is ${input.coupon ?? 'missing'}: ${answer}`);
}
(async () => {
    const coupon = '$.coupon';
    await ask('IsPresent false', { Variable: coupon, IsPresent: false }, {});
    await ask('IsNull false', { Variable: coupon, IsNull: false }, { coupon: 5 });
    await ask('IsString false', { Variable: coupon, IsString: false }, { coupon: 5 });
    await ask('IsPresent true', { Variable: coupon, IsPresent: true }, { coupon: 5 });
    await ask('Not IsPresent true', { Not: { Variable: coupon, IsPresent: true } }, {});
})();
JS
node choice.js >seen
cat seen
diff seen - <<'SEEN'
IsPresent false, coupon is missing: Default
IsNull false, coupon is 5: Default
IsString false, coupon is 5: Default
IsPresent true, coupon is 5: match
Not IsPresent true, coupon is missing: match
SEEN
