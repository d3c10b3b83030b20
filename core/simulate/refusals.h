// Why a file of mocks cannot be used. The first argument is its name.
#pragma once

#include "core/base/wording.h"

namespace sim {

enum class Code : quint8 {
    MocksNotJson,
    MocksTooDeep, // the levels
    MockShape, // where, and the key there
    MockCaseMissing, // the machine, the test case
    MockResponseMissing, // the response, the state
    MockRangeGap, // the response, the attempt
};

inline constexpr Wording Wordings[] = {
    {Code::MocksNotJson, "mock-not-json", QT_TRANSLATE_NOOP("problems", "%1 is not JSON.")},
    {Code::MocksTooDeep, "mock-too-deep", QT_TRANSLATE_NOOP("problems", "%1 is nested more than %2 levels deep.")},
    {Code::MockShape, "mock-shape", QT_TRANSLATE_NOOP("problems", "%1 is not a mock configuration: look at “%2” %3.")},
    {Code::MockCaseMissing, "mock-case-missing",
     QT_TRANSLATE_NOOP("problems", "%1 has no test case “%3” for the state machine “%2”.")},
    {Code::MockResponseMissing, "mock-response-missing",
     QT_TRANSLATE_NOOP("problems", "%1 has no mocked response “%2” for the state “%3”.")},
    {Code::MockRangeGap, "mock-range-gap",
     QT_TRANSLATE_NOOP("problems", "In %1, the mocked response “%2” has no answer, or two, for attempt %3.")},
};
static_assert(isWhole(Wordings, Code::MockRangeGap));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace sim
