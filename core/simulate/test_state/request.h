// A call of AWS's TestState API as it comes: one state, or a machine and the name of one of its states, and what is
// laid under it. Reading one checks its parameters as AWS does; whether its definition is good is core/validate's matter.
#pragma once

#include "core/asl/definition.h"
#include "core/expr/environment.h"
#include "core/simulate/script.h"
#include "core/simulate/test_state/response_shape.h"

namespace sim {

// How the API refuses a call.
struct ApiError
{
    std::string code; // ValidationException, InvalidDefinition, InvalidExecutionInput
    std::string message;
    bool operator==(const ApiError &) const = default;
};

inline ApiError invalid(std::string message)
{
    return {"ValidationException", std::move(message)};
}

struct TestRequest
{
    // Always a whole machine: a state given alone stands in one as StateName, beside a stub for each state it points to.
    asl::Definition definition;
    QString stateName;
    Value input = Value::object();
    std::string inputText;
    bool isInspected = false; // at DEBUG or TRACE
    bool hasRole = false;
    std::optional<Answer> mock;
    std::string mockText; // its result as it was written
    FieldValidation fieldValidation = FieldValidation::Strict;
    SharedValue context; // null: none given
    expr::Variables variables;
    int retries = 0; // made so far by the retrier that takes the mocked error
    int failedIterations = 0;
    std::string errorCausedBy;
    std::string readerText;
};

// `json`: the request as the API has it. Its nested JSON is text, as there.
Result<TestRequest, ApiError> readTestRequest(const Value &json);

} // namespace sim
