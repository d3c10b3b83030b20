// What stands between the official JSONata library and the program: AWS's functions and prohibitions, the
// deadline, and the analysis that tells which data an expression reads. Evaluated once per engine; gives
// {compile, run, forget, limit}. `native` has settle(kind, text), random(seed), uuid(), hash(text, algorithm).
(function (jsonata, native) {
    'use strict';

    // Deep enough for any honest recursion, shallow enough for the memory that suspended calls take.
    const DEEPEST_EVALUATION = 10000;
    const DEEPEST_RESULT = 900;
    const EVALUATIONS_BETWEEN_LOOKS = 32;
    const Outcome = { nothing: 0, unsupported: 1, value: 2, failed: 3 };

    const RealDate = Date;
    const wallClock = Date.now;
    const compiled = new Map();
    let virtualNow = 0;
    let limit = 1000;
    let deadline = 0;
    let depth = 0;
    let evaluations = 0;

    // The library asks `new Date()` for the time; runs are deterministic, so it gets the run's.
    globalThis.Date = class Date extends RealDate {
        constructor(...parts) {
            if (parts.length === 0) {
                super(virtualNow);
            } else {
                super(...parts);
            }
        }
        static now() {
            return virtualNow;
        }
    };
    Math.random = () => native.random(undefined);

    function look() {
        if (++evaluations % EVALUATIONS_BETWEEN_LOOKS === 0 && wallClock() > deadline) {
            throw { code: 'U1001', message: 'The expression ran longer than ' + limit + ' ms' };
        }
    }

    function enter() {
        if (++depth > DEEPEST_EVALUATION) {
            throw { code: 'U1001', message: 'The expression is nested or recurses too deeply' };
        }
        look();
    }

    function leave() {
        --depth;
    }

    function partition(array, size) {
        look();
        if (array === undefined) {
            return undefined;
        }
        const step = Math.floor(size);
        if (!(step > 0)) {
            throw { code: 'D3001', message: 'The size of a partition must be a positive number' };
        }
        const parts = [];
        for (let begin = 0; begin < array.length; begin += step) {
            parts.push(array.slice(begin, begin + step));
        }
        return parts;
    }

    function range(start, end, step) {
        look();
        if (start === undefined || end === undefined || step === undefined) {
            return undefined;
        }
        const count = Math.floor((end - start) / step) + 1;
        if (step === 0 || !Number.isFinite(count) || count > 10000000) {
            throw { code: 'D2014', message: 'The range has too many elements' };
        }
        return Array.from({ length: Math.max(count, 0) }, (ignored, index) => start + index * step);
    }

    function hash(text, algorithm) {
        look();
        if (text === undefined) {
            return undefined;
        }
        const digest = native.hash(typeof text === 'string' ? text : JSON.stringify(text), algorithm);
        if (digest === undefined) {
            throw { code: 'D3002', message: 'The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512' };
        }
        return digest;
    }

    function random(seed) {
        look();
        return native.random(seed);
    }

    function uuid() {
        look();
        return native.uuid();
    }

    function parse(text) {
        look();
        return text === undefined ? undefined : JSON.parse(text);
    }

    // The library's own functions can repeat without an evaluation: $map over $abs. Their arguments are checked at
    // every call, so that is where the clock is looked at.
    function watch(functions) {
        functions.forEach((each) => {
            const validate = each.signature.validate;
            each.signature.validate = (...checked) => {
                look();
                return validate(...checked);
            };
        });
    }

    // Without a comparator the library sorts by promises, one for each comparison, which nothing could stop.
    function sortPlainly(original) {
        return function (array, comparator) {
            const isPlain = comparator === undefined && Array.isArray(array)
                && (array.every((each) => typeof each === 'number') || array.every((each) => typeof each === 'string'));
            const order = (left, right) => Number(left > right) - Number(left < right);
            return isPlain ? array.slice().sort(order) : original.call(this, array, comparator);
        };
    }

    const libraryFunctions = ['sum', 'count', 'max', 'min', 'average', 'string', 'substring', 'substringBefore',
        'substringAfter', 'lowercase', 'uppercase', 'length', 'trim', 'pad', 'match', 'contains', 'replace', 'split',
        'join', 'formatNumber', 'formatBase', 'formatInteger', 'parseInteger', 'number', 'floor', 'ceil', 'round', 'abs',
        'sqrt', 'power', 'boolean', 'not', 'map', 'zip', 'filter', 'single', 'reduce', 'sift', 'keys', 'lookup', 'append',
        'exists', 'spread', 'merge', 'reverse', 'each', 'error', 'assert', 'type', 'sort', 'shuffle', 'distinct',
        'base64encode', 'base64decode', 'encodeUrlComponent', 'encodeUrl', 'decodeUrlComponent', 'decodeUrl', 'toMillis',
        'fromMillis', 'clone'];
    jsonata('{' + libraryFunctions.map((name) => JSON.stringify(name) + ': $' + name).join(',') + '}').evaluate({})
        .then((functions) => {
            watch(Object.values(functions));
            functions.sort.implementation = sortPlainly(functions.sort.implementation);
        });

    const boundedTypes = new Set(['binary', 'unary', 'string', 'number', 'value', 'variable', 'name', 'path',
        'condition', 'block', 'bind', 'function']);

    // Whether an expression's work is bounded by its own length and its data: nothing in it repeats or recurses.
    // The hooks make every step of an evaluation twice as dear, so such an expression goes without them.
    function isBounded(node) {
        if (node === null || typeof node !== 'object') {
            return true;
        }
        if (Array.isArray(node)) {
            return node.every(isBounded);
        }
        if (node.type !== undefined && (!boundedTypes.has(node.type) || (node.type === 'binary' && node.value === '..'))) {
            return false;
        }
        if (node.predicate || node.stages || node.group || node instanceof RegExp) {
            return false;
        }
        if (node.type === 'path' && node.steps.some((step, index) => index > 0 && step.type !== 'name')) {
            return false;
        }
        return Object.values(node).every(isBounded);
    }

    function prepare(expression) {
        expression.registerFunction('partition', partition, '<a-n:a>');
        expression.registerFunction('range', range, '<n-nn:a<n>>');
        expression.registerFunction('hash', hash, '<x-s:s>');
        expression.registerFunction('random', random, '<n?:n>');
        expression.registerFunction('uuid', uuid, '<:s>');
        expression.registerFunction('parse', parse, '<s-:x>');
        expression.assign('eval', undefined);
        if (!isBounded(expression.ast())) {
            expression.assign(Symbol.for('jsonata.__evaluate_entry'), enter);
            expression.assign(Symbol.for('jsonata.__evaluate_exit'), leave);
        }
    }

    // AWS has no input at the top level: names, * and $ mean something only inside a path.
    function refuse(name) {
        throw { code: '', message: "Reference to '" + name + "' at the top level is not supported." };
    }

    const childNodes = ['lhs', 'rhs', 'expression', 'condition', 'then', 'else', 'procedure', 'body', 'delete', 'expr'];
    const contextNodes = ['pattern', 'update', 'group', 'predicate', 'stages', 'terms'];

    function checkContext(node, hasContext) {
        if (node === null || typeof node !== 'object' || node instanceof RegExp) {
            return;
        }
        if (Array.isArray(node)) {
            node.forEach((part) => checkContext(part, hasContext));
            return;
        }
        if (!hasContext && (node.type === 'name' || (node.type === 'variable' && node.value === ''))) {
            refuse(node.value === '' ? '$' : node.value);
        }
        if (!hasContext && (node.type === 'wildcard' || node.type === 'descendant')) {
            refuse(node.value);
        }
        if (node.type === 'variable' && node.value === '$') {
            refuse('$$');
        }
        (node.steps || []).forEach((step, index) => checkContext(step, hasContext || index > 0));
        (node.expressions || []).forEach((part) => checkContext(part, hasContext));
        if (node.type !== 'lambda') {
            (node.arguments || []).forEach((part) => checkContext(part, hasContext));
        }
        childNodes.forEach((key) => checkContext(node[key], hasContext));
        contextNodes.forEach((key) => checkContext(node[key], true));
    }

    const plainKeys = new Set(['type', 'value', 'position']);
    const isPlain = (node) => Object.keys(node).every((key) => plainKeys.has(key));

    // The names that a path begins with, as far as they are nothing but names: $states.input.a[0].b -> states input.
    function plainNames(path) {
        const names = [];
        for (const step of path.steps) {
            const isExpected = step.type === (names.length === 0 ? 'variable' : 'name');
            if (!isExpected || !isPlain(step)) {
                break;
            }
            names.push(step.value);
        }
        return names;
    }

    // What is read, as a tree of names; null stands for "all that is there".
    function note(reads, names) {
        let place = reads;
        names.forEach((name, index) => {
            if (place === null) {
                return;
            }
            if (index + 1 === names.length) {
                place[name] = null;
            } else if (place[name] === undefined) {
                place[name] = Object.create(null);
            }
            place = place[name];
        });
    }

    function collect(node, reads) {
        if (node === null || typeof node !== 'object' || node instanceof RegExp) {
            return;
        }
        if (node.type === 'parent') {
            throw reads;
        }
        let nodes = Object.values(node);
        if (node.type === 'variable' && node.value !== '' && node.value !== '$') {
            note(reads, [node.value]);
        } else if (node.type === 'path') {
            const names = plainNames(node);
            if (names.length > 0) {
                note(reads, names);
                nodes = node.steps.slice(names.length).concat(nodes.filter((value) => value !== node.steps));
            }
        }
        nodes.forEach((value) => collect(value, reads));
    }

    function readBy(ast) {
        const reads = Object.create(null);
        try {
            collect(ast, reads);
        } catch (stopped) {
            if (stopped !== reads) {
                throw stopped;
            }
            // The parent operator may look at anything beside the path.
            return null;
        }
        return reads;
    }

    // The library's own names: they are variables to the parser, functions to everyone else.
    const libraryNames = new Set(('sum count max min average string substring substringBefore substringAfter lowercase '
        + 'uppercase length trim pad match contains replace split join formatNumber formatBase formatInteger '
        + 'parseInteger number floor ceil round abs sqrt power random boolean not map zip filter single reduce sift '
        + 'keys lookup append exists spread merge reverse each error assert type sort shuffle distinct base64encode '
        + 'base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl eval toMillis fromMillis clone now '
        + 'millis partition range hash uuid parse').split(' '));

    // Names that the expression itself gives a value: by :=, as a lambda's parameter, by @ and #.
    function collectBound(node, bound) {
        if (node === null || typeof node !== 'object' || node instanceof RegExp) {
            return;
        }
        if (node.type === 'bind') {
            bound.add(node.lhs.value);
        } else if (node.type === 'lambda') {
            node.arguments.forEach((argument) => bound.add(argument.value));
        } else if (node.type === 'index') {
            bound.add(node.value);
        }
        [node.focus, node.index].filter((name) => typeof name === 'string').forEach((name) => bound.add(name));
        Object.values(node).forEach((value) => collectBound(value, bound));
    }

    // The variable that a node is or begins with; undefined for anything else.
    function leadingVariable(node) {
        const first = node && node.type === 'path' ? node.steps[0] : node;
        return first && first.type === 'variable' ? first.value : undefined;
    }

    function collectUse(node, use) {
        if (node === null || typeof node !== 'object' || node instanceof RegExp) {
            return;
        }
        if (node.type === 'path') {
            const names = plainNames(node);
            if (names[0] === 'states' && names.length > 1) {
                use.states.add(names[1]);
            }
        }
        if (node.type === 'variable' && node.value !== '' && node.value !== '$') {
            use.names.add(node.value);
        }
        const isCall = (node.type === 'function' || node.type === 'partial') && node.procedure.type === 'variable';
        if (isCall) {
            use.calls.add(node.procedure.value);
            if (node.procedure.value === 'exists') {
                use.guarded.add(leadingVariable(node.arguments[0]));
            }
        }
        const values = isCall ? Object.values(node).filter((value) => value !== node.procedure) : Object.values(node);
        values.forEach((value) => collectUse(value, use));
    }

    // Which variables of the workflow it reads, which parts of $states, and what it calls.
    function useBy(ast) {
        const bound = new Set();
        collectBound(ast, bound);
        const use = { names: new Set(), states: new Set(), calls: new Set(), guarded: new Set() };
        collectUse(ast, use);
        const outer = [...use.names].filter((name) => !bound.has(name) && name !== 'states');
        return {
            variables: outer.filter((name) => !libraryNames.has(name)),
            library: outer.filter((name) => libraryNames.has(name)),
            states: [...use.states],
            calls: [...use.calls].filter((name) => !bound.has(name)),
            guarded: [...use.guarded].filter((name) => name !== undefined),
        };
    }

    // An expression that is nothing but a path of names needs no engine: the names, else null.
    function namesAlone(ast) {
        if (ast.type === 'variable' && isPlain(ast) && ast.value !== '' && ast.value !== '$') {
            return [ast.value];
        }
        const known = new Set(['type', 'steps', 'position', 'value']);
        if (ast.type !== 'path' || !Object.keys(ast).every((key) => known.has(key))) {
            return null;
        }
        const names = plainNames(ast);
        return names.length === ast.steps.length ? names : null;
    }

    function messageOf(error) {
        const text = String((error && error.message) || error);
        return error && error.code ? error.code + ': ' + text : text;
    }

    // The analysis as JSON, or {"error": …}.
    function compile(id, text, allowsContext) {
        try {
            const expression = jsonata(text);
            const ast = expression.ast();
            if (!allowsContext) {
                checkContext(ast, false);
            }
            prepare(expression);
            compiled.set(id, expression);
            return JSON.stringify({ reads: readBy(ast), names: namesAlone(ast), use: useBy(ast) });
        } catch (error) {
            return JSON.stringify({ error: messageOf(error) });
        }
    }

    function isFunction(value) {
        return typeof value === 'function' || value._jsonata_lambda === true || value._jsonata_function === true;
    }

    function isData(value, level) {
        if (typeof value === 'number') {
            return Number.isFinite(value); // JSON has no word for the others
        }
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
            return true;
        }
        if (level > DEEPEST_RESULT || isFunction(value)) {
            return false;
        }
        for (const key in value) {
            if (!isData(value[key], level + 1)) {
                return false;
            }
        }
        return true;
    }

    function report(value) {
        if (value === undefined) {
            native.settle(Outcome.nothing, '');
        } else if (!isData(value, 0)) {
            native.settle(Outcome.unsupported, '');
        } else {
            native.settle(Outcome.value, JSON.stringify(value));
        }
    }

    function run(id, bindings, now) {
        depth = 0;
        evaluations = 0;
        virtualNow = now;
        deadline = wallClock() + limit;
        const bound = JSON.parse(bindings);
        compiled.get(id).evaluate(bound[''], bound).then(report)
            .catch((error) => native.settle(Outcome.failed, messageOf(error)));
    }

    return { compile, run, forget: () => compiled.clear(), limit: (milliseconds) => { limit = milliseconds; } };
})
