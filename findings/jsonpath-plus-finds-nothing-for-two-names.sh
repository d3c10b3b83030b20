#!/usr/bin/env bash
# jsonpath-plus finds nothing for two names in quotes, though it finds each, and refuses a filter for lack of a blank.
#
# Library:   npm jsonpath-plus 10.4.0, beside jsonpath 1.3.0, in Node.js 20.20.2
# Expected:  $['price','tax'] finds both fields, as in RFC 9535 and in jsonpath; without quotes it is no JSONPath and is
#            refused. ?(@>2) and ?(@ > 2) are the same filter.
# Behaviour: the other way round: names in quotes are looked for as one name, comma and all, and the answer is empty, which
#            reads as "not there"; without quotes both are found. In a filter @ is only known before a dot, a bracket or a
#            blank: "@>2" raises an error about the @.
# Way round: no quotes in a union, for this library alone; blanks round operators.
# Seen 2026-11-28:
#     $['price']: [10], jsonpath [10]
#     $['price','tax']: [], jsonpath [10,2]
#     $[price,tax]: [10,2], jsonpath refuses
#     $.list[?(@ > 2)]: [3], jsonpath [3]
#     $.list[?(@>2)]: refuses, jsonpath [3]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund jsonpath-plus@10.4.0 jsonpath@1.3.0 >/dev/null 2>&1
cat >paths.js <<'JS'
const { JSONPath } = require('jsonpath-plus');
const jsonpath = require('jsonpath');
const json = { price: 10, tax: 2, list: [1, 2, 3] };
const ask = query => {
    try {
        return JSON.stringify(query());
    } catch {
        return 'refuses';
    }
};
for (const path of ["$['price']", "$['price','tax']", '$[price,tax]', '$.list[?(@ > 2)]', '$.list[?(@>2)]'])
    console.log(`${path}: ${ask(() => JSONPath({ path, json }))}, jsonpath ${ask(() => jsonpath.query(json, path))}`);
JS
node paths.js >seen
cat seen
diff seen - <<'SEEN'
$['price']: [10], jsonpath [10]
$['price','tax']: [], jsonpath [10,2]
$[price,tax]: [10,2], jsonpath refuses
$.list[?(@ > 2)]: [3], jsonpath [3]
$.list[?(@>2)]: refuses, jsonpath [3]
SEEN
