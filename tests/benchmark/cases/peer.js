// The cases of a rehearsal on aws-local-stepfunctions (npm), one after another, with no waits; its exit code is 1 when
// one goes otherwise than expected. usage: NODE_PATH=… node peer.js DEFINITION REHEARSAL

const { read, passes } = require('../peer_cases.js');
const { StateMachine } = require('aws-local-stepfunctions');

(async () => {
    const validationOptions = { checkPaths: false, checkArn: false };
    const machine = new StateMachine(read(process.argv[2]), { validationOptions });
    const failed = [];
    for (const test of read(process.argv[3]).Cases)
        if (!await passes(machine, test))
            failed.push(test.Name);
    if (failed.length > 0)
        console.error(`${failed.length} failed, the first is ${failed[0]}`);
    process.exitCode = failed.length > 0 ? 1 : 0;
})();
