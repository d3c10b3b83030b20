# Makes the official JSONata library ready for the program: cmake -DSOURCE=… -DTARGET=… -P adapted.cmake
# Every change is a text found an expected number of times, or the build stops: a new version of the library must be
# looked at. What the changes call ("jsonata.look", …) is in host.js.
file(READ ${SOURCE} library)

function(change what with expected)
    string(REPLACE "${what}" "" without "${library}")
    string(LENGTH "${library}" before)
    string(LENGTH "${without}" after)
    string(LENGTH "${what}" length)
    math(EXPR found "(${before} - ${after}) / ${length}")
    if(NOT found EQUAL expected)
        message(FATAL_ERROR "The JSONata library is not the one this program was made for: \"${what}\" stands in it "
            "${found} times instead of ${expected}. Run scripts/setup, or look at the new version.")
    endif()
    string(REPLACE "${what}" "${with}" library "${library}")
    set(library "${library}" PARENT_SCOPE)
endfunction()

# 1. No promises: nothing in an expression waits for anything, and a promise for each node costs several times what
#    its evaluation does. Items of an array are then evaluated one after the other, not interleaved.
change("async function" "function" 43)
change("async (" "(" 3)
change("await Promise.all(" "(" 2)
change("await " "" 103)

# 2. Every step counts its depth and looks at the clock and the memory. The library's own hooks for that would be
#    looked up through all frames, twice a step. Who wants to see each step's outcome leaves word with the library.
change("environment.base.depth++;
        environment.base.guardrails();
        var entryCallback = environment.lookup(Symbol.for('jsonata.__evaluate_entry'));
        if(entryCallback) {
            entryCallback(expr, input, environment);
        }" "jsonata.enter(++environment.base.depth);" 1)
change("var exitCallback = environment.lookup(Symbol.for('jsonata.__evaluate_exit'));
        if(exitCallback) {
            exitCallback(expr, input, environment, result);
        }" "if (jsonata.left) { jsonata.left(expr, result); }" 1)
change("var validatedArgs = args;" "jsonata.look(); var validatedArgs = args;" 1)
change("result = proc.implementation.apply(focus, validatedArgs);"
    "result = jsonata.weighed(proc.implementation.apply(focus, validatedArgs));" 1)
change("result = lstr.concat(rstr);" "result = jsonata.weighed(lstr.concat(rstr));" 1)

#    So does what takes much memory in one piece, or follows what is shared again and again.
change("result = new Array(size);" "jsonata.reserve(size); result = new Array(size);" 1)
change("const size = arg1.length + arg2.length;" "const size = jsonata.reserve(arg1.length + arg2.length);" 1)
change("Array.prototype.forEach.call(res, val => resultSequence.push(val));"
    "jsonata.reserve(resultSequence.length + res.length);
                    Array.prototype.forEach.call(res, val => resultSequence.push(val));" 1)
change("for (var bb = 0; bb < res.length; bb++) {" "jsonata.reserve(res.length);
                for (var bb = 0; bb < res.length; bb++) {" 1)
change("(new Array(padLength + 1)).join(char)" "char.repeat(padLength)" 1)
change("results.push(input);" "jsonata.look(); results.push(input);" 1)
change("flattened.push(arg);" "jsonata.look(); flattened.push(arg);" 1)
change("var closure = function(str, fromIndex) {" "var closure = function(str, fromIndex) {
            jsonata.look();" 1)
change("str = JSON.stringify(arg, function (key, val) {" "jsonata.textSize(arg);
            str = JSON.stringify(arg, function (key, val) {" 1)
change("return JSON.stringify(err[arguments[1]]);" "jsonata.textSize(err[arguments[1]]);
                return JSON.stringify(err[arguments[1]]);" 1)

# 3. The merge of a sort calls itself for each item, which without promises is a stack as deep as the list is long.
change("merge_iter(merged, l, r);" "let i = 0, j = 0;
            while (i < l.length && j < r.length) {
                merged.push(comp(l[i], r[j]) ? r[j++] : l[i++]);
            }
            while (i < l.length) {
                merged.push(l[i++]);
            }
            while (j < r.length) {
                merged.push(r[j++]);
            }" 1)

# 4. AWS implements 2.0.6 (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html, 2026), which
#    does not know the operators ?: and ??. Unknown to the reader of texts, they are refused in the words of 2.0.6.
change("if (currentChar === '?' && path.charAt(position + 1) === ':') {" "if (false) {" 1)
change("if (currentChar === '?' && path.charAt(position + 1) === '?') {" "if (false) {" 1)

# 5. The program's functions stand beside the library's own, made once and not for each expression.
change("staticFrame.bind('clone', defineFunction(functionClone, '<(oa)-:o>'));"
    "staticFrame.bind('clone', defineFunction(functionClone, '<(oa)-:o>'));
    jsonata.define = (name, implementation, signature) => {
        staticFrame.bind(name, implementation && defineFunction(implementation, signature));
    };
    jsonata.defined = (name) => staticFrame.lookup(name);" 1)

file(WRITE ${TARGET} "${library}")
