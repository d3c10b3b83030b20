// The cases of a rehearsal on aws-local-stepfunctions (npm), one after another, with no waits; its exit code is 1 when
// one goes otherwise than expected. usage: NODE_PATH=… node peer.js DEFINITION REHEARSAL

// What Node before version 22 lacks.
Promise.withResolvers ??= function () {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
    return made;
};
const fs = require('fs');
const { isDeepStrictEqual } = require('util');
const { StateMachine } = require('aws-local-stepfunctions');

const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));

function handlersFor(answers) {
    const attempts = {}, handlers = {};
    for (const { State } of answers) {
        handlers[State] ??= () => {
            const attempt = attempts[State] = (attempts[State] ?? -1) + 1;
            const answersIt = each => each.State === State && each.First <= attempt && attempt <= each.Last;
            const { Answer } = answers.find(answersIt);
            if (!Answer.Throw)
                return Answer.Return;
            throw Object.assign(new Error(Answer.Throw.Cause), { name: Answer.Throw.Error });
        };
    }
    return handlers;
}

async function passes(machine, { Input, Answers, Expect }) {
    try {
        const output = await machine.run(JSON.parse(Input), {
            overrides: {
                taskResourceLocalHandlers: handlersFor(Answers),
                waitTimeOverrides: { 'EsperarReposição': 0 },
                retryIntervalOverrides: { 'CobrarCartão': 0 },
            },
        }).result;
        return Expect.Status === 'SUCCEEDED' && isDeepStrictEqual(output, Expect.Output);
    } catch (error) {
        // The execution's error wraps the Fail state's.
        return Expect.Status === 'FAILED' && error.cause?.name === Expect.Error;
    }
}

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
