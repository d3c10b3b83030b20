// What AWS's JSONata has that the official library has not, has not what the library has, or does otherwise; and the
// limits that no expression gets past, with AWS's words. The adapted library calls enter, look, reserve and weighed.
// Where a rule was measured on AWS its source stands beside it; the measurements are of August and September 2026.
// "tiny-asl" is github.com/gabrielmoreira/tiny-asl-machine, tests/conformance, "floci" github.com/floci-io/floci.
// `native` has random(seed), uuid(), hash(text, algorithm), resident(), collected().
(function (jsonata, native, wallClock) {
    'use strict';

    // floci #2737: some hundred nested evaluations, then a stack overflow.
    const DEEPEST_EVALUATION = 100;
    // floci #2737: an array of 900,000 items is refused, one of 870,000 is not; #2790: 360,145 are the most of $range.
    const LONGEST_ARRAY = 870000;
    const LONGEST_RANGE = 360145;
    // Ours: AWS's payloads end at 256 KiB.
    const LONGEST_TEXT = 16 * 1024 * 1024;
    // Ours: what the engine may hold for one evaluation, and what the process may grow by before that is looked at,
    // as the look costs as much as collecting all rubbish.
    const LARGEST_HEAP = 256 * 1024 * 1024;
    const FIRST_GROWTH = 192 * 1024 * 1024;
    const NEXT_GROWTH = 64 * 1024 * 1024;
    const STEPS_BETWEEN_LOOKS = 256;
    const ITEMS_BETWEEN_LOOKS = 250000;
    const LETTERS_OF_ITEM = 8;

    let limit = 1000;
    let deadline = 0;
    let steps = 0;
    let items = 0;
    let baseline = 0;
    let growth = 0;

    // The words of the library's own test harness (jsonata-js, test/run-test-suite.js), as AWS has them.
    const stackOverflow = 'Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.';
    const outOfMemory = 'Expression evaluation memory limit exceeded: Check for excessive memory usage';
    const outOfTime = 'Expression evaluation timeout: Check for infinite loop';

    function refuse(message, code) {
        throw { code, message };
    }

    function measure() {
        items = 0;
        const now = native.resident();
        if (baseline === 0) {
            baseline = now;
            growth = FIRST_GROWTH;
        } else if (now - baseline > growth) {
            const left = native.collected();
            if (left > LARGEST_HEAP) {
                refuse(outOfMemory);
            }
            baseline = native.resident() - left;
            growth = left + NEXT_GROWTH;
        }
    }

    function pause() {
        if (wallClock() > deadline) {
            refuse(outOfTime);
        }
        measure();
    }

    function look() {
        if (++steps % STEPS_BETWEEN_LOOKS === 0) {
            pause();
        }
    }

    function enter(depth) {
        if (depth > DEEPEST_EVALUATION) {
            refuse(stackOverflow);
        }
        look();
    }

    function reserve(count) {
        if (count > LONGEST_ARRAY) {
            refuse(outOfMemory);
        }
        items += count;
        if (items > ITEMS_BETWEEN_LOOKS || (baseline === 0 && count > STEPS_BETWEEN_LOOKS)) {
            measure();
        }
        return count;
    }

    function reserveText(length) {
        if (length > LONGEST_TEXT) {
            refuse(outOfMemory);
        }
        reserve(length / LETTERS_OF_ITEM);
    }

    function weighed(result) {
        if (typeof result === 'string') {
            reserveText(result.length);
        } else if (Array.isArray(result)) {
            reserve(result.length);
        }
        return result;
    }

    function begin() {
        steps = 0;
        items = 0;
        baseline = 0;
        deadline = wallClock() + limit;
    }

    // AWS's own functions. tiny-asl, Feature.JSONataBuiltins: signatures, truncation, "returned nothing" for 0.
    function partition(array, size) {
        if (array === undefined) {
            return undefined;
        }
        if (size < 0) {
            refuse('Second argument must be zero or greater', 'D3137');
        }
        const step = size === undefined ? array.length : Math.trunc(size);
        if (size !== undefined && !(step > 0)) {
            return undefined;
        }
        const parts = [];
        for (let begin = 0; begin < array.length; begin += step) {
            parts.push(array.slice(begin, begin + step));
        }
        return parts;
    }

    // A sequence, as the library's own functions give: nothing when it is empty, its item when it has one.
    function range(from, to, by) {
        if (from === undefined || to === undefined || by === undefined) {
            return undefined;
        }
        const [start, end, step] = [from, to, by].map(Math.trunc);
        const count = Math.floor((end - start) / step) + 1;
        if (step === 0 || !(count > 0)) {
            return undefined;
        }
        if (count > LONGEST_RANGE) {
            refuse(outOfMemory);
        }
        reserve(count);
        const sequence = this.createSequence();
        for (let index = 0; index < count; ++index) {
            sequence.push(start + index * step);
        }
        return sequence;
    }

    function hash(text, algorithm) {
        if (text === undefined || algorithm === undefined) {
            return undefined;
        }
        const digest = native.hash(text, algorithm);
        if (digest === undefined) {
            refuse("Hash algorithm '" + algorithm + "' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5", 'D3137');
        }
        return digest;
    }

    function parse(text) {
        if (text === undefined) {
            return undefined;
        }
        try {
            return JSON.parse(text);
        } catch (error) {
            return refuse('Invalid JSON', 'D3137');
        }
    }

    jsonata.define('partition', partition, '<(a)n?:a>');
    jsonata.define('range', range, '<nnn:a<n>>');
    jsonata.define('hash', hash, '<ss:s>');
    jsonata.define('random', (seed) => native.random(seed), '<n?:n>');
    jsonata.define('uuid', () => native.uuid(), '<:s>');
    jsonata.define('parse', parse, '<s:x>');
    // https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html: "$eval is not available".
    jsonata.define('eval', undefined);
    Math.random = () => native.random(undefined);

    // The library's own functions that make much of little are asked for the size before they start.
    function measuredBefore(name, size) {
        const own = jsonata.defined(name);
        const original = own.implementation;
        own.implementation = function (...given) {
            reserveText(size(...given));
            return original.apply(this, given);
        };
        // $map and its like hand over as many arguments as a function takes.
        Object.defineProperty(own.implementation, 'length', { value: original.length });
    }

    // How long a value is as text, at least; what is shared counts each time, as it is written each time. Leaves no
    // rubbish behind: the engine would not come to collect it.
    function textSize(value) {
        let size = 0;
        const visit = (each) => {
            size += typeof each === 'string' ? each.length + 2 : 2;
            if (size > LONGEST_TEXT) {
                refuse(outOfMemory);
            }
            if (each !== null && typeof each === 'object' && !each._jsonata_lambda && !each._jsonata_function) {
                for (const key in each) {
                    visit(each[key]);
                }
            }
        };
        visit(value);
        return size;
    }

    measuredBefore('pad', (text, width) => Math.abs(width) || 0);
    measuredBefore('join', (parts = [], separator = '') => {
        const list = Array.isArray(parts) ? parts : [parts];
        return list.reduce((sum, part) => sum + String(part).length + separator.length, 0);
    });
    measuredBefore('formatInteger', (value, picture = '') => picture.length);

    return { enter, look, reserve, weighed, begin, textSize, stackOverflow, outOfMemory,
        setLimit: (milliseconds) => { limit = milliseconds; } };
})
