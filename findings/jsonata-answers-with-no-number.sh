#!/usr/bin/env bash
# JSONata answers NaN or infinity where it should fail, and JSON makes null of that.
#
# Library:   npm jsonata 2.0.6 and 2.2.2, in Node.js 20.20.2
# Expected:  $toMillis of a thirteenth month fails as $toMillis("soon") does (D3110); $fromMillis takes the "Z" that its own
#            picture [Z01:01t] writes for UTC; 5 / 0 fails as a number out of range (D1001), as
#            $power(10, 400) does (D3061).
# Behaviour: the answer is NaN or infinity, and no error: null in the output, "NaN" or "NaN-NaN" in a text that goes on to be
#            a file's name or a Wait's Timestamp. D1001 comes only when the number meets another operator.
# Way round: $string(…) round a number that is handed on, which fails (D3001); "+0000" for "Z".
# Seen 2026-11-28:
#     2.0.6: $toMillis("soon"): D3110
#     2.0.6: $toMillis("2026-13-01"): NaN
#     2.0.6: $fromMillis(0, "[Z01:01t]"): "Z"
#     2.0.6: $fromMillis(0, "[Y]-[M]", "Z"): "NaN-NaN"
#     2.0.6: $power(10, 400): D3061
#     2.0.6: 5 / 0: Infinity
#     2.0.6: 5 % 0: NaN
#     2.0.6: 5 / 0 + 1: D1001
#     2.0.6: $parseInteger("none", "0"): NaN
#     2.0.6: $string(5 / 0): D3001
#     2.2.2: the same
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >numbers.js <<'JS'
const jsonata = require('jsonata');
const { version } = require('jsonata/package.json');
(async () => {
    for (const expression of ['$toMillis("soon")', '$toMillis("2026-13-01")', '$fromMillis(0, "[Z01:01t]")',
        '$fromMillis(0, "[Y]-[M]", "Z")', '$power(10, 400)', '5 / 0', '5 % 0', '5 / 0 + 1', '$parseInteger("none", "0")',
        '$string(5 / 0)']) {
        const text = answer => (typeof answer === 'string' ? JSON.stringify(answer) : answer);
        const said = await jsonata(expression).evaluate({}).then(text, ({ code }) => code);
        console.log(`${version}: ${expression}: ${said}`);
    }
})();
JS
for version in 2.0.6 2.2.2; do
    npm install --silent --no-audit --no-fund "jsonata@$version" >/dev/null
    node numbers.js >"$version"
done
sed 's/^2.2.2/2.0.6/' 2.2.2 | diff 2.0.6 -
{ cat 2.0.6; echo "2.2.2: the same"; } >seen
cat seen
diff seen - <<'SEEN'
2.0.6: $toMillis("soon"): D3110
2.0.6: $toMillis("2026-13-01"): NaN
2.0.6: $fromMillis(0, "[Z01:01t]"): "Z"
2.0.6: $fromMillis(0, "[Y]-[M]", "Z"): "NaN-NaN"
2.0.6: $power(10, 400): D3061
2.0.6: 5 / 0: Infinity
2.0.6: 5 % 0: NaN
2.0.6: 5 / 0 + 1: D1001
2.0.6: $parseInteger("none", "0"): NaN
2.0.6: $string(5 / 0): D3001
2.2.2: the same
SEEN
