// AWS's TestState API offline: one state, tried alone with the same behaviours that a run has. Services do not run
// here, so a task needs its mock.
#pragma once

#include "core/simulate/test_state/request.h"

namespace sim {

// Why AWS would not try this state at all; asked once its definition is known to be good.
std::optional<ApiError> refusal(const TestRequest &request);
// The resource that would be called, of a task that no mock answers. Such a state cannot be tried here.
std::optional<QString> uncalledResource(const TestRequest &request);
// The API's response, or a refusal that only trying the state could show. Only for what neither is refused above nor
// calls anything.
Result<Value, ApiError> testResponse(const TestRequest &request);

} // namespace sim
