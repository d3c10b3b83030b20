#!/usr/bin/env bash
# Mermaid makes states of the words behind a semicolon, and none of a state called root, and says nothing.
#
# Library:   npm mermaid 11.17.2, stateDiagram-v2, with jsdom 29.1.1 for the document that it asks for, in Node.js 20.20.2
# Expected:  the label of an arrow, of a state and of a note goes to the end of its line, as it does with colons, arrows and
#            %% in it; "Order --> root" has two states; "state --> Pay" has two, or is refused.
# Behaviour: a semicolon ends the label, and each word behind it is a state of its own, the semicolon among them; with an
#            arrow in the rest the words are joined to other states. The diagram is valid and drawn. "root" is the name of
#            the diagram itself: an arrow goes to it, but there is no box. A line that begins with the word state and goes
#            on with an arrow is read over.
# Way round: #59; for the semicolon, or state "pay; ship" as Pay, where it holds; identifiers of one's own.
# Seen 2026-11-28:
#     Order --> Pay : 5 : 00 --> now: states Order, Pay; arrows Order > Pay "5 : 00 --> now"
#     Order --> Pay : paid; ship it: states Order, Pay, ;, ship, it; arrows Order > Pay "paid"
#     Order : paid; it --> Pay: states Order, ;, it, Pay; arrows it > Pay ""
#     state "paid; ship it" as Order: states Order; arrows none
#     Order --> root: states Order; arrows Order > root ""
#     Order --> Root: states Order, Root; arrows Order > Root ""
#     state --> Pay: states none; arrows none
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --ignore-scripts --no-audit --no-fund mermaid@11.17.2 jsdom@29.1.1 >/dev/null 2>&1
cat >diagrams.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });
for (const line of ['Order --> Pay : 5 : 00 --> now', 'Order --> Pay : paid; ship it', 'Order : paid; it --> Pay',
    'state "paid; ship it" as Order', 'Order --> root', 'Order --> Root', 'state --> Pay']) {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(`stateDiagram-v2\n${line}`);
    const { nodes, edges } = db.getData();
    const states = nodes.map(({ id }) => id).join(', ');
    const arrows = edges.map(({ start, end, label }) => `${start} > ${end} "${label}"`).join(', ');
    console.log(`${line}: states ${states || 'none'}; arrows ${arrows || 'none'}`);
}
process.exit();
JS
node diagrams.mjs >seen
cat seen
diff seen - <<'SEEN'
Order --> Pay : 5 : 00 --> now: states Order, Pay; arrows Order > Pay "5 : 00 --> now"
Order --> Pay : paid; ship it: states Order, Pay, ;, ship, it; arrows Order > Pay "paid"
Order : paid; it --> Pay: states Order, ;, it, Pay; arrows it > Pay ""
state "paid; ship it" as Order: states Order; arrows none
Order --> root: states Order; arrows Order > root ""
Order --> Root: states Order, Root; arrows Order > Root ""
state --> Pay: states none; arrows none
SEEN
