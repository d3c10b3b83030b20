// What can be asked of Step Functions through the AWS CLI, and which versions of the CLI know how.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <optional>

namespace cloud {

enum class Operation : quint8 {
    ListStateMachines,
    DescribeStateMachine,
    CreateStateMachine,
    UpdateStateMachine,
    ValidateStateMachineDefinition,
    TestState,
    StartExecution,
    StartSyncExecution,
    DescribeExecution,
    GetExecutionHistory,
    RedriveExecution,
};

struct Version
{
    int major = 0, minor = 0, patch = 0;
    auto operator<=>(const Version &) const = default;
};

QString toString(const Version &version); // "2.9.19"
// Out of what `aws --version` prints: "aws-cli/2.9.19 Python/3.11.2 …".
std::optional<Version> versionIn(const QByteArray &told);

QString commandOf(Operation operation); // "start-execution"
// The CLI puts "sync-" before the host's name of this one, also before that of an endpoint of the user's own.
bool hasHostPrefix(Operation operation);
// That the CLI of this version does not have the command, and which have it; nothing where it has.
std::optional<Refusal> lackIn(const Version &version, Operation operation);

} // namespace cloud
