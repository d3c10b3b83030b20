// The cases of a rehearsal on aws-local-stepfunctions (npm) for each definition in a folder, one after another, with no
// waits; prints how many passed. usage: NODE_PATH=… node peer.js FOLDER REHEARSAL

const fs = require('fs');
const path = require('path');
const { read, passes } = require('../peer_cases.js');
const { StateMachine } = require('aws-local-stepfunctions');

(async () => {
    const validationOptions = { noValidate: true }; // it refuses what a slip leaves unreached
    const [folder, rehearsal] = process.argv.slice(2);
    const { Cases } = read(rehearsal);
    let runs = 0, passed = 0;
    for (const name of fs.readdirSync(folder).sort()) {
        const machine = new StateMachine(read(path.join(folder, name)), { validationOptions });
        for (const test of Cases) {
            ++runs;
            passed += await passes(machine, test) ? 1 : 0;
        }
    }
    console.log(`${runs} runs, ${passed} as expected`);
})();
