// `batuta eval --language jsonata|jsonpath [--input FILE] [--context FILE] [--variables FILE] EXPRESSION`: one
// expression, without a workflow. The input is $states.input and, here only, what $ and bare names mean in
// JSONata, so that plain JSONata can be tried; in JSONPath it is $. Prints the result as compact JSON. A result
// that is undefined prints nothing and is good: plain JSONata takes it for an answer.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "eval". Answers the exit code: 0 evaluated, 1 the expression is at fault,
// 2 the program was called wrongly or a file cannot be read.
int eval(const QStringList &arguments);

} // namespace cli
