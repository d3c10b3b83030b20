// What can be told of an expression without running it: whether AWS would take it, which data it reads and what it
// calls. Gives {checkContext, analysis}; both take the library's syntax tree.
(function () {
    'use strict';

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

    function analysis(ast) {
        return { reads: readBy(ast), names: namesAlone(ast), use: useBy(ast) };
    }

    return { checkContext: (ast) => checkContext(ast, false), analysis };
})
