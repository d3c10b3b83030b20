#!/usr/bin/env bash
# An assignment in an array is not seen by the items behind it, though it is by the expressions behind it in a block.
#
# Library:   npm jsonata 2.0.6 and 2.2.2, in Node.js 20.20.2
# Expected:  [$x := 1, $x] gives [1, 1], as ($x := 1; [$x, $x]) does and as 1.8.7 did.
# Behaviour: items of an array are evaluated at once (Promise.all), so $x is looked up before the assignment is done:
#            [1].
# Way round: assign in a block, before the array.
# Seen 2026-11-27:
#     1.8.7: [1,1] and [1,1]
#     2.0.6: [1] and [1,1]
#     2.2.2: [1] and [1,1]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >items.js <<'JS'
const jsonata = require('jsonata');
const { version } = require('jsonata/package.json');
(async () => {
    const [inItems, inBlock] = [await jsonata('[$x := 1, $x]').evaluate({}), await jsonata('($x := 1; [$x, $x])').evaluate({})];
    console.log(`${version}: ${JSON.stringify(inItems)} and ${JSON.stringify(inBlock)}`);
})();
JS
for version in 1.8.7 2.0.6 2.2.2; do
    npm install --silent --no-audit --no-fund "jsonata@$version" >/dev/null
    node items.js
done | tee seen
diff seen - <<'SEEN'
1.8.7: [1,1] and [1,1]
2.0.6: [1] and [1,1]
2.2.2: [1] and [1,1]
SEEN
