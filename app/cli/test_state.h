// `batuta test-state [FILE]`: AWS's TestState API offline. FILE, or standard input, holds the request as the API takes
// it; the response is printed as the API gives it, and a refusal as {"apiError": {"code", "message"}}.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the words "test-state". Answers the exit code: 0 the state was tried, however it ended,
// 1 the request is refused or calls a service that no mock answers, 2 the program was called wrongly or the request
// cannot be read.
int testState(const QStringList &arguments);

} // namespace cli
