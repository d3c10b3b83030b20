#!/usr/bin/env bash
# JSONata's $replace puts the library's own source into the text.
#
# Library:   npm jsonata 2.0.6 and 2.2.2, in Node.js 20.20.2
# Expected:  $replace("abc", "b", function($m){"x"}) gives "axc", or fails: the documentation has functions for patterns
#            that are regular expressions, and the signature <s-(sf)(sf)n?:s> takes them for texts, too.
# Behaviour: where the pattern is a text, the replacement goes to String.prototype.replace as a text: the function that
#            evaluateFunction made of the expression's own is written out, "async function (...params) { … }".
# Way round: a pattern that is a regular expression.
# Seen 2026-11-27:
#     2.0.6: by a text "aasync function (...params) {…}c", by a regular expression "axc"
#     2.2.2: by a text "aasync function (...params) {…}c", by a regular expression "axc"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >replace.js <<'JS'
const jsonata = require('jsonata');
const { version } = require('jsonata/package.json');
(async () => {
    const byText = await jsonata('$replace("abc", "b", function($m){"x"})').evaluate({});
    const byPattern = await jsonata('$replace("abc", /b/, function($m){"x"})').evaluate({});
    console.log(`${version}: by a text "${byText.replace(/\{[^]*\}/, '{…}')}", by a regular expression "${byPattern}"`);
})();
JS
for version in 2.0.6 2.2.2; do
    npm install --silent --no-audit --no-fund "jsonata@$version" >/dev/null
    node replace.js
done | tee seen
diff seen - <<'SEEN'
2.0.6: by a text "aasync function (...params) {…}c", by a regular expression "axc"
2.2.2: by a text "aasync function (...params) {…}c", by a regular expression "axc"
SEEN
