// The cases of a rehearsal on aws-local-stepfunctions (npm) for each definition in a folder, one after another, with no
// waits; prints how many passed. usage: NODE_PATH=… node peer.js FOLDER REHEARSAL

// What Node before version 22 lacks.
Promise.withResolvers ??= function () {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
    return made;
};
const fs = require('fs');
const path = require('path');
const { isDeepStrictEqual } = require('util');
const { StateMachine } = require('aws-local-stepfunctions');

const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));

function handlersFor(answers) {
    const attempts = {}, handlers = {};
    for (const { State } of answers) {
        handlers[State] ??= () => {
            const attempt = attempts[State] = (attempts[State] ?? -1) + 1;
            const found = answers.find(each => each.State === State && each.First <= attempt && attempt <= each.Last);
            if (!found)
                throw Object.assign(new Error('unanswered'), { name: 'Unanswered' });
            if (!found.Answer.Throw)
                return found.Answer.Return;
            throw Object.assign(new Error(found.Answer.Throw.Cause), { name: found.Answer.Throw.Error });
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
        return Expect.Status === 'FAILED' && error.cause?.name === Expect.Error;
    }
}

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
