#!/usr/bin/env bash
# The Serverless Framework swallows a dollar that stands before a variable, and sees no escape behind one.
#
# Library:   serverless 3.40.0 (npm), lib/configuration/variables/parse.js
# Expected:  "R$${param:price}" is R$ and the price, as "R${param:price}" is R and the price; "$\${x}" is $${x}, as "\${x}" is
#            ${x}.
# Behaviour: a variable is taken to begin at the first of several dollars, so that all before the last are lost without a
#            word; the character behind a dollar that opens nothing is read over, so that a backslash there escapes nothing
#            and stays.
# Way round: write such dollars as the fallback of a variable that is never there: R${opt:nothing, '$'}${param:price}. A ${
#            that is to stay can be written so, too.
# Seen 2026-11-28:
#     one dollar: R9.90
#     two dollars: R9.90
#     three dollars: R9.90
#     escaped: ${x}
#     escaped behind a dollar: $\${x}
#     way round: R$9.90
#     way round, twice: $${x}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --ignore-scripts --no-audit --no-fund serverless@3.40.0 >/dev/null 2>&1
cat >serverless.yml <<'YAML'
service: dollars
frameworkVersion: '3'
provider: {name: aws}
params: {default: {price: '9.90'}}
custom:
  one dollar: 'R${param:price}'
  two dollars: 'R$${param:price}'
  three dollars: 'R$$${param:price}'
  escaped: '\${x}'
  escaped behind a dollar: '$\${x}'
  way round: "R${opt:nothing, '$'}${param:price}"
  way round, twice: "${opt:nothing, '$${'}x}"
YAML
SLS_TELEMETRY_DISABLED=1 node node_modules/serverless/bin/serverless.js print --format json 2>/dev/null |
    node -e 'const { custom } = JSON.parse(require("fs").readFileSync(0)); for (const key in custom) console.log(`${key}: ${custom[key]}`)' >seen
cat seen
diff seen - <<'SEEN'
one dollar: R9.90
two dollars: R9.90
three dollars: R9.90
escaped: ${x}
escaped behind a dollar: $\${x}
way round: R$9.90
way round, twice: $${x}
SEEN
