// Compiles and runs expressions. Evaluated once per engine; gives {compile, run, forget, limit}.
(function (jsonata, analysis, aws, clock) {
    'use strict';

    const DEEPEST_RESULT = 900;

    Object.assign(jsonata, { enter: aws.enter, look: aws.look, reserve: aws.reserve, weighed: aws.weighed });

    // What AWS's cause says after "specified for the field '…' ". An error of JavaScript's own is none of JSONata's:
    // AWS tells it without its words (github.com/floci-io/floci/issues/2736 and 2737, August 2026).
    function failureOf(error) {
        if (error instanceof RangeError) {
            return { failure: 'threw an error during evaluation. '
                + (/stack/.test(error.message) ? aws.stackOverflow : aws.outOfMemory) };
        }
        if (error instanceof Error) {
            return { failure: 'threw an internal error during evaluation.' };
        }
        return { failure: 'threw an error during evaluation. ' + messageOf(error) };
    }

    function messageOf(error) {
        const text = String((error && error.message) || error);
        return error && error.code ? error.code + ': ' + text : text;
    }

    // {run: the compiled expression, told: the analysis as JSON}, or {error: …}.
    function compile(text, allowsContext) {
        try {
            const expression = jsonata(text);
            const ast = expression.ast();
            if (!allowsContext) {
                analysis.checkContext(ast);
            }
            return { run: expression, told: JSON.stringify(analysis.analysis(ast)) };
        } catch (error) {
            return { error: error instanceof RangeError ? aws.stackOverflow : messageOf(error) };
        }
    }

    function isFunction(value) {
        return typeof value === 'function' || value._jsonata_lambda === true || value._jsonata_function === true;
    }

    // AWS succeeds with a number that is none and writes it as a text (github.com/floci-io/floci/pull/2783, 30 August
    // 2026).
    function finite(value) {
        return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
    }

    // Whether JSON has words for a value; `found` remembers numbers that it has none for.
    function isData(value, level, found) {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
            found.infinite = found.infinite || finite(value) !== value;
            return true;
        }
        if (level > DEEPEST_RESULT || isFunction(value)) {
            return false;
        }
        for (const key in value) {
            if (!isData(value[key], level + 1, found)) {
                return false;
            }
        }
        return true;
    }

    // A value that is no container as it is, undefined for nothing; else {json: …} or {failure: …}.
    function run(expression, input, bindings, now) {
        clock.now = now;
        aws.begin();
        try {
            const value = expression.evaluate(input, bindings);
            if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
                return finite(value);
            }
            const found = { infinite: false };
            if (!isData(value, 0, found)) {
                return { failure: 'returned an unsupported result type.' };
            }
            aws.textSize(value);
            return { json: found.infinite ? JSON.stringify(value, (key, each) => finite(each)) : JSON.stringify(value) };
        } catch (error) {
            return failureOf(error);
        }
    }

    return { compile, run, limit: aws.setLimit };
})
