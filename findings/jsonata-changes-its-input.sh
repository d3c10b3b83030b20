#!/usr/bin/env bash
# An expression of JSONata's changes the data that it was asked about.
#
# Library:   npm jsonata 2.0.6 and 2.2.2, in Node.js 20.20.2
# Expected:  evaluate() reads its input; grouping an empty array gives an object and leaves the array empty.
# Behaviour: e{"a": 1} over {"e": []} leaves {"e": [undefined]} behind (null as JSON): the second expression to be asked
#            about the same object meets an array of one. evaluateGroupExpression pushes undefined into an empty input to
#            "enable literal JSON to be generated", and the input is the caller's own array, not a copy.
# Way round: a copy of the input for each evaluation.
# Seen 2026-11-27:
#     2.0.6: before {"e":[]}, after {"e":[null]}
#     2.2.2: before {"e":[]}, after {"e":[null]}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >input.js <<'JS'
const jsonata = require('jsonata');
const { version } = require('jsonata/package.json');
(async () => {
    const input = { e: [] };
    const before = JSON.stringify(input);
    await jsonata('e{"a": 1}').evaluate(input);
    console.log(`${version}: before ${before}, after ${JSON.stringify(input)}`);
})();
JS
for version in 2.0.6 2.2.2; do
    npm install --silent --no-audit --no-fund "jsonata@$version" >/dev/null
    node input.js
done | tee seen
diff seen - <<'SEEN'
2.0.6: before {"e":[]}, after {"e":[null]}
2.2.2: before {"e":[]}, after {"e":[null]}
SEEN
