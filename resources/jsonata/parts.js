// An expression part by part: what stands where in its text, and what each part came to when it was evaluated. Gives
// {recorder, describe}.
(function () {
    'use strict';

    const LONGEST_VALUE = 2000;

    // As the library unwraps what a part gives. Null: nothing came out.
    function shown(value) {
        if (value && value.sequence && !value.tupleStream) {
            value = value.length === 0 ? undefined : value.length === 1 ? value[0] : value;
        }
        if (value === undefined) {
            return null;
        }
        if (typeof value === 'function' || (value && (value._jsonata_lambda || value._jsonata_function))) {
            return 'ƒ';
        }
        const text = JSON.stringify(value);
        return text === undefined ? null : text.length > LONGEST_VALUE ? text.slice(0, LONGEST_VALUE) + '…' : text;
    }

    // The first outcome of each part, and how often there was one.
    function recorder() {
        const seen = new Map();
        return {
            seen,
            left(node, value) {
                const known = seen.get(node);
                if (known) {
                    known.times++;
                } else {
                    seen.set(node, { times: 1, value: shown(value) });
                }
            },
        };
    }

    const isNode = (value) => value !== null && typeof value === 'object' && typeof value.type === 'string';

    function pairsOf(group) {
        return group && Array.isArray(group.lhs) ? group.lhs.flat().filter(isNode) : [];
    }

    // A filter behind a step is the path's, one behind anything else the thing's own.
    function filtersOf(node, key) {
        return (node[key] || []).map((each) => each.expr).filter(isNode);
    }

    function childrenOf(node) {
        const list = [];
        if (node.type === 'path') {
            node.steps.forEach((step) => list.push(step, ...filtersOf(step, 'stages')));
        } else if (node.type === 'unary' && node.value === '{') {
            list.push(...pairsOf(node));
        } else if (node.type === 'lambda') {
            list.push(node.body);
        } else if (node.type === 'sort') {
            node.terms.forEach((term) => list.push(term.expression));
        } else {
            if (isNode(node.procedure) && node.procedure.type !== 'variable') {
                list.push(node.procedure);
            }
            ['lhs', 'rhs', 'condition', 'then', 'else', 'expression', 'pattern', 'update', 'delete'].forEach((key) => {
                if (isNode(node[key])) {
                    list.push(node[key]);
                }
            });
            list.push(...(node.expressions || []), ...(node.arguments || []));
        }
        list.push(...filtersOf(node, 'predicate'), ...pairsOf(node.group));
        return list.filter(isNode);
    }

    // Where the quotation that ends at the place begins.
    function openingOf(text, end) {
        const quote = text[end - 1];
        let at = end - 2;
        while (at > 0 && (text[at] !== quote || text[at - 1] === '\\')) {
            at--;
        }
        return Math.max(0, at);
    }

    // Where the token that ends at the node's position begins.
    function tokenBegin(node, text) {
        const end = node.position;
        switch (node.type) {
        case 'string':
            return openingOf(text, end);
        case 'name':
            return text[end - 1] === '`' ? openingOf(text, end) : end - String(node.value).length;
        case 'variable':
            return end - String(node.value).length - 1;
        case 'number':
            return end - (/[0-9.eE+-]+$/.exec(text.slice(0, end)) || [''])[0].length;
        case 'regex':
            return Math.max(0, text.lastIndexOf('/', text.lastIndexOf('/', end - 1) - 1));
        case 'value':
            return end - String(node.value).length;
        case 'descendant':
            return end - 2;
        case 'lambda':
            return text.slice(0, end - 1).search(/(function|λ)\s*$/);
        default:
            return end - 1;
        }
    }

    const infix = new Set(['path', 'binary', 'bind', 'apply', 'condition', 'function', 'partial']);
    const closing = { function: ')', partial: ')', block: ')', lambda: '}', sort: ')' };

    function closingOf(node) {
        if (node.group) {
            return '}';
        }
        if (node.type === 'unary') {
            return { '[': ']', '{': '}' }[node.value];
        }
        return closing[node.type];
    }

    // [begin, end) of the part, as far as its tokens tell.
    function spanOf(node, text) {
        const spans = childrenOf(node).map((each) => spanOf(each, text));
        if (isNode(node.procedure)) {
            spans.push(spanOf(node.procedure, text));
        }
        const begins = spans.map((each) => each[0]);
        let end = Math.max(node.position === undefined ? 0 : node.position, ...spans.map((each) => each[1]));
        if (!infix.has(node.type) && node.position !== undefined) {
            begins.push(tokenBegin(node, text));
        }
        const bracket = closingOf(node);
        const filters = node.type === 'path' ? filtersOf(node.steps[node.steps.length - 1], 'stages') : filtersOf(node, 'predicate');
        const close = filters.length > 0 && !bracket ? ']' : bracket;
        const at = close ? text.indexOf(close, end) : -1;
        if (at >= 0) {
            end = at + 1;
        }
        return [Math.max(0, Math.min(...begins, end)), end];
    }

    const plain = new Set(['string', 'number', 'value', 'regex']);
    const isNamesAlone = (node) => node.type === 'path'
        && node.steps.every((step) => (step.type === 'name' || step.type === 'variable') && filtersOf(step, 'stages').length === 0);

    function describe(node, text, record) {
        const [begin, end] = spanOf(node, text);
        const known = record.seen.get(node);
        const inside = isNamesAlone(node) ? [] : childrenOf(node).filter((each) => !plain.has(each.type));
        return {
            kind: node.type,
            text: text.slice(begin, end),
            begin,
            end,
            times: known ? known.times : 0,
            value: known ? known.value : null,
            parts: inside.map((each) => describe(each, text, record)),
        };
    }

    return { recorder, describe };
})
