// A rehearsal's cases on aws-local-stepfunctions (npm), with no waits: what the peers of the benchmarks share.

// What Node before version 22 lacks.
Promise.withResolvers ??= function () {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
    return made;
};
const fs = require('fs');
const { isDeepStrictEqual } = require('util');

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

// Whether a machine of the library's ends as the case expects.
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

module.exports = { read, passes };
