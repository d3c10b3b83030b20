// Compiles and runs expressions. Evaluated once per engine; gives {compile, run, trace, fault, limit}.
(function (jsonata, analysis, aws, clock, parts) {
    'use strict';

    const DEEPEST_RESULT = 900;

    // What the adapted library calls.
    const { enter, look, reserve, weighed, textSize } = aws;
    Object.assign(jsonata, { enter, look, reserve, weighed, textSize });

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

    // Half a letter (of "😀" split in two) is no UTF-8: it becomes U+FFFD.
    function writable(value) {
        return typeof value === 'string' ? value.toWellFormed() : finite(value);
    }

    // Whether JSON has words for a value; `found` remembers numbers and texts that it has none for.
    function isData(value, level, found) {
        if (typeof value === 'number') {
            found.infinite = found.infinite || !Number.isFinite(value);
            return true;
        }
        if (typeof value === 'string') {
            found.halved = found.halved || !value.isWellFormed();
            return true;
        }
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
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
                return writable(value);
            }
            textSize(value);
            const found = { infinite: false, halved: false };
            if (!isData(value, 0, found)) {
                return { failure: 'returned an unsupported result type.' };
            }
            return { json: found.infinite || found.halved ? JSON.stringify(value, (key, each) => writable(each)) : JSON.stringify(value) };
        } catch (error) {
            return failureOf(error);
        }
    }

    // As run, and told part by part: {told: the parts as JSON, result: as run gives it}.
    function trace(expression, input, bindings, now, text) {
        const recorder = parts.recorder();
        jsonata.left = recorder.left;
        let result;
        try {
            result = run(expression, input, bindings, now);
        } finally {
            jsonata.left = undefined;
        }
        return { told: JSON.stringify(parts.describe(expression.ast(), text, recorder)), result };
    }

    // Where the text is no expression: the end of the token that is wrong; -1: not told.
    function fault(text) {
        try {
            jsonata(text);
        } catch (error) {
            return error && typeof error.position === 'number' ? error.position : -1;
        }
        return -1;
    }

    return { compile, run, trace, fault, limit: aws.setLimit };
})
