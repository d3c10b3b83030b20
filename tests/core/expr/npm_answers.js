// What the official JSONata library answers in Node.js, to some thousand expressions made from tables: every function
// with every kind of argument, operators, paths, pictures of dates and numbers. One JSON object a line on standard
// output: {expression, answer}, where an answer begins as AWS's cause would; `infinite` where JSON has no word for it.
// usage: TZ=UTC node npm_answers.js PATH-OF-JSONATA
'use strict';

const jsonata = require(process.argv[2]);

// The time of the run: some pictures take what they lack from today.
const RealDate = Date;
globalThis.Date = class Date extends RealDate {
    constructor(...given) {
        super(...(given.length === 0 ? [1700000000000] : given));
    }
};

const input = {
    n: 3, zero: 0, t: 'text', e: '', yes: true, no: false, nil: null, empty: [], none: {}, one: [7], list: [3, 1, 2], words: ['b', 'a', 'c'],
    nested: [[1, 2], [3]], mixed: [1, 'a', null, true, { k: 1 }],
    orders: [{ id: 'o1', tags: ['x', 'y'], lines: [{ sku: 'A', price: 2.5, qty: 4 }, { sku: 'B', price: 10, qty: 1 }] },
        { id: 'o2', tags: ['y'], lines: [{ sku: 'A', price: 3, qty: 2 }] }, { id: 'o3', tags: [], lines: [] }],
    deep: { a: { b: [{ c: 1 }, { c: 2 }, { c: [3, 4] }] } }, 'odd name': 1, toString: 'own', since: '2026-03-01T10:20:30.456Z',
};

const values = ['nothing', 'null', 'true', 'false', '0', '-1', '1', '2', '1.5', '-2.5', '100', '1e15', '123456789.123456789', '1e21', '1e-7', '""', '"abc"', '"12"',
    '"-0.5e2"', '" a  b "', '"é€😀"', '"2026-02-30"', '"a,b,c"', '"YWJj"', '[]', '[1]', '[3,1,2]', '["b","a"]', '[[1],[2,3]]', '[null]', '[1,"a"]', '{}',
    '{"a":1}', '{"b":[1,2],"a":null}', '[{"a":1},{"b":2}]', '/a/', '$sum', 'function($x){$x}', '(1;2)'];
const few = ['nothing', 'null', 'true', '-1', '2', '1.5', '""', '"b"', '[]', '[3,1,2]', '["a","b"]', '{"a":1}', '/b/', 'function($x){$x}'];
const functions = ['sum', 'count', 'max', 'min', 'average', 'string', 'substring', 'substringBefore', 'substringAfter', 'lowercase', 'uppercase', 'length', 'trim',
    'pad', 'match', 'contains', 'replace', 'split', 'join', 'formatNumber', 'formatBase', 'formatInteger', 'parseInteger', 'number', 'floor', 'ceil', 'round', 'abs',
    'sqrt', 'power', 'boolean', 'not', 'map', 'zip', 'filter', 'single', 'reduce', 'sift', 'keys', 'lookup', 'append', 'exists', 'spread', 'merge', 'reverse', 'each',
    'error', 'assert', 'type', 'sort', 'distinct', 'base64encode', 'base64decode', 'encodeUrlComponent', 'encodeUrl', 'decodeUrlComponent', 'decodeUrl', 'toMillis',
    'fromMillis', 'clone'];
const ofTwo = ['string', 'substring', 'substringBefore', 'substringAfter', 'pad', 'match', 'contains', 'split', 'join', 'formatBase', 'round', 'power', 'map', 'zip',
    'filter', 'single', 'reduce', 'sift', 'lookup', 'append', 'each', 'assert', 'sort', 'sum', 'formatInteger'];
const operators = ['+', '-', '*', '/', '%', '=', '!=', '<', '<=', '>', '>=', '&', 'and', 'or', 'in', '..', '.', '~>'];

const expressions = [];
const add = (...more) => expressions.push(...more);
const cross = (make, ...lists) => lists.reduce((rows, list) => rows.flatMap((row) => list.map((each) => [...row, each])), [[]])
    .forEach((row) => add(make(...row)));

cross((f) => `$${f}()`, functions);
cross((f, v) => `$${f}(${v})`, functions, values);
cross((f, v, w) => `$${f}(${v}, ${w})`, ofTwo, few, few);
cross((f) => `$${f}(1, 2, 3, 4, 5)`, functions);
cross((v, op, w) => `${v} ${op} ${w}`, few, operators, few);
cross((f, v) => `${v} ~> $${f}`, ['sum', 'string', 'uppercase', 'keys', 'count', 'type'], values);
cross((f, p) => `${p}.$${f}()`, ['string', 'length', 'number', 'keys', 'type', 'uppercase', 'abs'], ['n', 't', 'list', 'words', 'nil', 'none', 'mixed', 'missing']);
cross((v, i) => `${v}[${i}]`, ['list', 'words', 'nested', 'orders.id', 'n', 'empty', 'missing', '[1..5]'], ['0', '1', '-1', '-9', '1.7', '9', '[0,2]', '[-1,0]', '"1"', 'true', 'false', 'nothing',
    '$ > 1', '$ = "a"', '[1..2]', 'null']);

// Texts
cross((s, from, length) => `$substring(${s}, ${from}, ${length})`, ['"abcdef"', '"é€😀x"', '""'], ['0', '2', '-2', '-9', '1.5', '9'], ['0', '1', '-1', '2.9', '99']);
cross((s, width, letter) => `$pad(${s}, ${width}, ${letter})`, ['"ab"', '"😀"', '""'], ['5', '-5', '0', '1', '4.7'], ['"#"', '"xy"', '""', '"€"']);
cross((s, what, by, most) => `$replace(${s}, ${what}, ${by}${most})`, ['"abcabc"', '"a.b"', '""'], ['"b"', '"."', '""', '/b(c)/', '/[ab]/', '/(?:x)/', '/B/i'],
    ['"-"', '"$1"', '"$0$0"', '"$$"', '"$9"', 'function($m){$m.match & $m.index}', '1'], ['', ', 1', ', 0', ', -1']);
cross((s, by, most) => `$split(${s}, ${by}${most})`, ['"a, b,c"', '"abc"', '""'], ['","', '""', '/,\\s*/', '/b/', '"x"'], ['', ', 1', ', 0', ', 1.7', ', -1']);
cross((s, r, most) => `$match(${s}, ${r}${most})`, ['"ababbabbcc"', '""'], ['/a(b+)/', '/x/', '/(a)|(b)/', '/^a/', '/C/i', '/b/'], ['', ', 1', ', 2', ', 0', ', -1']);
cross((v, pretty) => `$string(${v}, ${pretty})`, ['{"a":[1,{"b":null}]}', '[]', '{}', '1.10', '[1/3]', '[9007199254740993, 0.1+0.2, 1e300]', '[function($x){$x}]'], ['true', 'false']);
cross((f, s) => `$${f}(${s})`, ['encodeUrl', 'encodeUrlComponent', 'decodeUrl', 'decodeUrlComponent'], ['"a b&c=d/é?#"', '"%20%C3%A9"', '"%E0%A4%A"', '"%"', '"😀"', '"\\ud800"']);
cross((s) => `$base64decode(${s})`, ['"YQ=="', '"YQ"', '"YWI"', '"YWJj ZA=="', '"-_-_"', '"+/+/"', '"6SCs"', '"=YQ"', '"Y"', '"YQ==YQ=="', '"a!b"', '"é"']);
cross((s) => `$base64encode(${s})`, ['"a"', '"ab"', '"é"', '"€"', '"😀"', '"\\u0000"']);
cross((s) => `$number(${s})`, ['"1"', '"01"', '"1."', '".5"', '"1e3"', '"1E-3"', '"0x1F"', '"0b11"', '"0o17"', '"Infinity"', '"NaN"', '" 1"', '"-"', '"1e999"', '"+1"', '"1_000"', '"９"']);

// Numbers
cross((n, p) => `$formatNumber(${n}, ${p})`, ['0', '1', '-1', '0.5', '1234.5678', '-1234567.891', '1e21', '1e-9', '1/3', '9007199254740993'],
    ['"0"', '"#"', '"#,##0.00"', '"#,##0.00;(#,##0.00)"', '"000.###"', '"0.0e0"', '"00.00e00"', '"#0%"', '"0‰"', '"0.###"', '".00"', '"#.##"', '"abc0def"', '"0a0"', '"0.0.0"', '"0,0,0"',
        '"0,"', '",0"', '"#0#"', '"0.#0"', '"0%%"', '"0;0;0"', '""', '"y"', '"1"', '"#,###,###"', '"##,#0.0#"']);
cross((n, p, o) => `$formatNumber(${n}, ${p}, ${o})`, ['1234.5', '-0.25'], ['"#.##0,00"', '"0"', '"#,##0.0"'],
    ['{"decimal-separator": ",", "grouping-separator": "."}', '{"zero-digit": "٠"}', '{"minus-sign": "~"}', '{"percent": "pc"}', '{}', '{"infinity": "inf", "exponent-separator": "E"}']);
cross((n, p) => `$formatInteger(${n}, ${p})`, ['0', '1', '4', '21', '99', '1999', '2026', '123456789', '-5', '1e18', '2.7'],
    ['"0"', '"000"', '"#,##0"', '"w"', '"W"', '"Ww"', '"w;o"', '"Ww;o"', '"i"', '"I"', '"a"', '"A"', '"1;o"', '"٠"', '"α"', '"#:##0"', '"0٠"', '""']);
cross((s, p) => `$parseInteger(${s}, ${p})`, ['"123"', '"0012"', '"1,234"', '"twelve"', '"two thousand and twenty-six"', '"TWELFTH"', '"mmxxvi"', '"MCMXCIX"', '"aa"', '"ZZ"', '"12th"', '""', '"x y"', '"-7"'],
    ['"0"', '"#,##0"', '"w"', '"W;o"', '"i"', '"I"', '"a"', '"A"', '"0;o"']);
cross((n, digits) => `$round(${n}, ${digits})`, ['2.5', '3.5', '-2.5', '1234.5678', '0.125', '1.005', '1e21', '125'], ['0', '1', '2', '-1', '-2', '-5', '20', '1.5']);
cross((n, radix) => `$formatBase(${n}, ${radix})`, ['255', '-255', '2.5', '0', '1e21'], ['2', '10', '16', '36', '1', '37', '2.5']);
cross((a, b) => `$power(${a}, ${b})`, ['2', '-8', '0', '1e200', '0.5'], ['0', '0.5', '-1', '3', '1000']);
cross((a, op, b) => `${a} ${op} ${b}`, ['1', '0', '-1', '1e308', '5.5'], ['/', '%', '*', '+', '-'], ['0', '2', '-3', '1e308']);
cross((v) => `[${v}, {"k": ${v}}]`, ['1/0', '-1/0', '0/0', '1e308*10', '$sqrt(4)']);
add('1/0 + 1', '[1/0][0]', '$string(1/0)', '1/0 > 1', '$sum([1/0, 1])', '$max([1/0])', '$floor(1/0)', '$type(1/0)', '{"a": 0/0}.a');

// Dates
cross((t) => `$toMillis(${t})`, ['2026', '2026-02', '2026-00', '2026-13', '2026-01-01', '2026-02-29', '2024-02-29', '2026-02-30', '2026-02-31', '2026-02-32', '2026-04-31', '2026-01-00', '2026-01-01T10:00:00',
    '2026-01-01T10:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T24:00:01Z', '2026-01-01T25:00:00Z', '2026-01-01T23:59:59.999Z', '2026-01-01T10:00:00.5', '2026-01-01T10:00:00.123456+02:00',
    '2026-01-01T10:00:00-0330', '2026-01-01T10:00:00+23:59', '2026-01-01T10:00:00+24:00', '2026-01-01Z', '2026-01-01+02:00', '2026T10:00:00', '2026-01T10:00:00Z', '2026-01-01T10:00', '2026-01-01 10:00:00',
    '0000-01-01', '0050-01-01', '0050-01-01Z', '9999-12-31', '2026.5', '2026-01.5Z', '2026-01-01.5', '20260101', '', 'now', '1', '2026-1-1', '2026-01-01T10:60:00Z', '2026-01-01T10:00:60Z', '2026-01-01t10:00:00z']
    .map((text) => JSON.stringify(text)));
cross((ms, p) => `$fromMillis(${ms}${p})`, ['0', '1521801216617', '-1', '951782400000', '1e15', '8.64e15', '8.65e15', '1.5', '253402300800000'],
    ['', ', "[Y]"', ', "[Y0001]-[M01]-[D01]"', ', "[M]/[D]/[Y,2]"', ', "[D1o] [MNn] [YI]"', ', "[FNn], [D] [MNn,3-3]"', ', "[H01]:[m01]:[s01].[f001]"', ', "[h]:[m] [P]"', ', "[h#1] [PN] [Pn,1-1]"',
        ', "[W] [w] [d] [x] [X]"', ', "[Yw] [Dwo]"', ', "[[literal]] [Y]"', ', "[Z] [z] [Z0101] [Z0101t]"', ', "[Y', ', "[Q]"', ', "[YN]"', ', "[f]"', ', "[C] [E]"', ', ""'].filter((p) => p !== ', "[Y').concat([', "[Y"']));
cross((p, z) => `$fromMillis(1521801216617, ${p}, ${z})`, ['nothing', '"[H01]:[m01] [z]"', '"[Z]"', '"[D]"', '"[ZN]"'], ['"+0530"', '"-0300"', '"+0000"', '"Z"', '"+14:00"', '"5"', '"-09"', '""', '"Europe/Lisbon"']);
cross((t, p) => `$toMillis(${t}, ${p})`, ['"2026-03-01"', '"1 March 2026"', '"Sunday, 1st March 2026"', '"03/01/26"', '"20260301"', '"10:20 pm"', '"2026-060"', '"MMXXVI"', '"2026-03-01 10:20:30.456 +0200"',
    '"twenty-first of March"', '"2026-13-40"', '""'],
    ['"[Y]-[M]-[D]"', '"[D] [MNn] [Y]"', '"[FNn], [D1o] [MNn] [Y]"', '"[M01]/[D01]/[Y,2]"', '"[Y0001][M01][D01]"', '"[h]:[m] [P]"', '"[Y]-[d]"', '"[YI]"', '"[Y]-[M]-[D] [H]:[m]:[s].[f] [Z]"', '"[Dwo] of [MNn]"', '"[Y]"',
        '"[X]-[W]-[F]"', '"[Q]"', '"[Y"']);
add('$toMillis(since)', '$fromMillis($toMillis(since) + 86400000)', '$fromMillis($toMillis("2026-02-30"))', '$toMillis("12 30", "[H] [m]") >= 0');

// Paths, filters, orders, groups, objects, transforms, functions
add('*', '**', 'deep.**.c', 'deep.*', 'orders.lines.sku', 'orders.lines.price', 'orders.lines[0].sku', '(orders.lines)[0].sku', 'orders[0].lines[-1].sku', 'orders.lines[price > 2.6].sku', 'orders[id = "o2"].lines.qty',
    'orders.lines.(price * qty)', '$sum(orders.lines.(price * qty))', 'orders.{"id": id, "n": $count(lines)}', 'orders.[id, $count(lines)]', 'orders.tags', 'orders[].tags', 'orders.tags[0]', 'orders.(tags[0])', 'one', 'one[]', 'one[0]',
    'one[0][]', 'empty', 'empty[]', 'none', 'missing', 'missing.more', 'missing[0]', 'missing[]', 'n.more', 'n[]', 't[]', 'nested', 'nested.$', 'nested.$[0]', 'nested[0]', 'nested[0][1]', 'nested.($)', '[nested]', 'list^($)', 'list^(>$)',
    'words^($)', 'orders.lines^(price)', 'orders.lines^(>price, sku).sku', 'orders.lines^(sku, <qty).qty', 'mixed^($)', 'orders^(missing).id', 'orders{id: lines.qty}', 'orders.lines{sku: $sum(qty)}', 'orders.lines{sku: price}', 'list{$string($): $}',
    'list{$: $}', 'empty{"a": 1}', 'missing{"a": 1}', '{"a": missing, "b": 1}', '{"a": 1, "a": 2}', '{1: 2}', '{"a": {"b": [1, missing]}}', '[missing]', '[1, missing, 2]', '[[], [missing]]', 'orders@$o.lines.{"o": $o.id, "s": sku}',
    'orders#$i.{"i": $i, "id": id}', 'orders.lines#$i[$i = 0].sku', 'orders.lines.{"id": %.id, "sku": sku}', 'orders.lines.%.%.n', 'orders@$o.lines@$l[$l.qty > 1].{"id": $o.id, "sku": $l.sku}', 'list#$i[$i > 0]', '%', '%.a', '$', '$$', '$.n', '$$.t',
    '$$.orders.id', '`odd name`', '"odd name"', '$."odd name"', 'toString', '$lookup($, "toString")', '$lookup($, "hasOwnProperty")', 'hasOwnProperty', 'constructor', '__proto__', 'deep.__proto__', 'none.toString', '$keys(none.constructor)', '"a".length',
    'list.length', 'n > 2 ? "big" : "small"', 'n > 9 ? "big"', 'missing ? 1 : 2', 'nil ? 1 : 2', 'none ? 1 : 2', 'empty ? 1 : 2', 'list ? 1 : 2', '[0] ? 1 : 2', '[[0, 1]] ? 1 : 2', '"" ? 1 : 2', '$sum ? 1 : 2', '(1; 2; 3)', '()', '($x := 1; $x + 1)',
    '($x := 1; ($x := 2); $x)', '$x := 5', '($f := function($a, $b){ $a + $b }; $f(1, 2))', '($f := function($a, $b){ $b }; $f(1))', '($f := function($a){ $a }; $f(1, 2))', '($f := λ($a){ $a * 2 }; $f(4))', '(function($x){ $x })(3)',
    '($f := function($n){ $n < 2 ? 1 : $n * $f($n - 1) }; $f(10))', '($f := function($n, $a){ $n = 0 ? $a : $f($n - 1, $a + $n) }; $f(500, 0))', '($add := function($a, $b){ $a + $b }; $inc := $add(1, ?); $inc(4))', '($first := $substring(?, 0, 2); $first("hello"))',
    '($s := $sum(?); $s([1, 2]))', '($c := $uppercase ~> $length; $c("abc"))', '"a" ~> $uppercase ~> $append("b")', '[1, 2] ~> $map(function($v){ $v * 2 })', '$map(list, function($v, $i, $a){ $v + $i + $count($a) })', '$filter(list, function($v, $i){ $i > 0 })',
    '$reduce(list, function($a, $b){ $a & $b })', '$reduce(list, function($a, $b, $i){ $a + $b * $i }, 100)', '$reduce([], function($a, $b){ 1 })', '$reduce([5], function($a, $b){ 1 })', '$reduce(list, function($a){ 1 })', '$each(deep, function($v, $k){ $k })',
    '$sift(orders[0], function($v, $k){ $k = "id" })', '$sift(function($v){ $v = 1 })', '$single(list, function($v){ $v = 3 })', '$single(list, function($v){ $v > 1 })', '$single(list, function($v){ $v > 9 })', '$map(["1", "2"], $number)', '$map(words, $uppercase)',
    '$map([-1, 2], $abs)', '$map(words, $string)', '$zip(list, words)', '$zip(list, [1])', '$zip(1, 2)', '$sort(words, function($a, $b){ $a < $b })', '$sort(orders, function($a, $b){ $a.id < $b.id }).id', '$sort([3, 11, 2])', '$sort([1, "a"])', '$sort(orders)',
    '$distinct([1, "1", 1, {"a": 1}, {"a": 1}, [1], [1]])', '$merge(orders)', '$merge([{"a": 1}, {"a": 2, "b": 3}])', '$spread(orders[0])', '$keys(orders)', '$append(list, words)', '$append(missing, 1)', '$reverse(words)', '$lookup(orders, "id")',
    '$ ~> |orders|{"id": "x"}|', '$ ~> |orders.lines|{"total": price * qty}, ["price", "qty"]|', '$ ~> |missing|{"a": 1}|', 'deep ~> |a|{"b": null}|', 'deep ~> |a|1|', 'deep ~> |a|{}, 1|', 'n ~> |$|{}|', '$clone(orders[0])', '$exists(missing)', '$exists(nil)',
    '$exists($sum)', '$type($sum)', '$type(missing)', '$type(nil)', '$boolean([0])', '$boolean([0, 1])', '$boolean([[]])', '$boolean("0")', '$not(missing)', '$error("bang")', '$error()', '$assert(n = 3, "no")', '$assert(n = 4, "no")', '$assert(false)', '$nobody', '$nobody()', 'n()',
    't.$uppercase()', '$uppercase', '$string($sum)', '[1..3]', '[3..1]', '[1..1]', '[1.5..3]', '["a".."b"]', '[0..9][$ % 2 = 0]', '[1..3].($ * 2)', '[1..3, 7..9]', '$count([1..100000])', '1 in list', '"z" in words', 'list in 1', '"a" in "a"', '1 = 1.0', '"1" = 1',
    'list = [3, 1, 2]', 'none = {}', 'deep = deep', 'nil = missing', 'missing = missing', 'missing != 1', 'missing > 1', '1 > "a"', '"a" < "b"', 'true > false', 'nil < 1', '[1] < 2', '-missing', '-"a"', '-n', '- -n', '+1', 'missing & "a"', 'nil & "a"', 'list & none',
    '1 + missing', 'true and missing', 'missing or 1', 'yes and no or yes', 'not', '1 +', '(', '[1', '{"a"}', '{"a":', '"open', '`open', '/open', '/a/q', '/(/', '1 2', 'a..b', '$f(', '@', '#', 'a@b', 'a#1', '/* open', '/* a comment */ n', '1e', '1e999', '0x10', '"\\q"', '"\\u12"', '"\\u00e9"',
    'function($x)', 'function(x){1}', '|a|', '$x := ', '1 := 2', 'a := 1', '?', 'n ? : 2', '??', 'list[', 'a.[', '^', 'list^', 'list^()', '~>', '1 ~> 2', '"a" ~> "b"', '/a/', '[/a/]', '$match("abc", /b/).match', '($m := /b/; $m("abc").start)', '/b/("abc").end', '/x/("abc")', '/b/("abb").next().start',
    '"\\t\\n\\"\\\\\\/"', "'single'", '$`quoted`', '$length("\\ud83d\\ude00")', '$substring("😀b", 1)', '$split("😀", "")', 'function($x)<n:n>{$x}(1)', '(function($x)<n:n>{$x})("a")', '(function($x)<a<n>:n>{$sum($x)})([1, "a"])', '(function($x)<s-:s>{$x})()', '"c".(function($x)<s-:s>{$x})()',
    '(function($x)<x?:x>{$x})()', 'function($x)<q>{1}', 'function($x)<(s>{1}', 'function($x)<a<b<n>>>{1}');

// What AWS does otherwise, on purpose: the test lists each with its reason.
add('n ?? 1', 'missing ?? 1', 'n ?: 1', '$eval("1 + 1")', '$count([1..900000])', '[$x := 1, $x]', '1' + '+1'.repeat(150), '($f := function($n){ $n = 0 ? 0 : 1 + $f($n - 1) }; $f(60))');

const isFunction = (value) => typeof value === 'function' || value._jsonata_lambda === true || value._jsonata_function === true;

function holdsFunction(value) {
    return value !== null && ['object', 'function'].includes(typeof value) && (isFunction(value) || Object.values(value).some(holdsFunction));
}

async function answer(expression) {
    let infinite = false;
    const finite = (key, value) => {
        infinite = infinite || (typeof value === 'number' && !Number.isFinite(value));
        return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
    };
    let compiled;
    try {
        compiled = jsonata(expression);
    } catch (error) {
        return { expression, answer: 'refused: ' + error.code + ': ' + error.message };
    }
    try {
        // Its own copy: some expressions change what they are given.
        const value = await compiled.evaluate(structuredClone(input));
        if (value === undefined) {
            return { expression, answer: 'returned nothing (undefined).' };
        }
        return holdsFunction(value) ? { expression, answer: 'returned an unsupported result type.' }
            : { expression, answer: JSON.stringify(value, finite), infinite };
    } catch (error) {
        return { expression, answer: error instanceof Error && !error.code ? 'threw an internal error during evaluation.'
            : 'threw an error during evaluation. ' + error.code + ': ' + error.message };
    }
}

(async () => {
    console.log(JSON.stringify({ input }));
    for (const expression of new Set(expressions)) {
        console.log(JSON.stringify(await answer(expression)));
    }
})();
