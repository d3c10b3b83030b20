#include "core/cloud/operation.h"

#include "core/cloud/refusals.h"

#include <QRegularExpression>

namespace cloud {

namespace {

struct Facts
{
    Operation operation;
    const char *command;
    Version first, second; // that first had it, of the CLI's two lines; 0: all that still run
    bool hasHostPrefix = false;
};

// Versions: the change logs of aws/aws-cli, .changes/VERSION.json, where each came with its service's model.
constexpr Facts Table[] = {
    {Operation::ListStateMachines, "list-state-machines", {}, {}},
    {Operation::DescribeStateMachine, "describe-state-machine", {}, {}},
    {Operation::CreateStateMachine, "create-state-machine", {}, {}},
    {Operation::UpdateStateMachine, "update-state-machine", {}, {}},
    {Operation::ValidateStateMachineDefinition, "validate-state-machine-definition", {1, 32, 92}, {2, 15, 42}},
    {Operation::TestState, "test-state", {1, 30, 7}, {2, 13, 39}, true},
    {Operation::StartExecution, "start-execution", {}, {}},
    {Operation::StartSyncExecution, "start-sync-execution", {1, 18, 185}, {2, 1, 4}, true},
    {Operation::DescribeExecution, "describe-execution", {}, {}},
    {Operation::GetExecutionHistory, "get-execution-history", {}, {}},
    {Operation::RedriveExecution, "redrive-execution", {1, 30, 0}, {2, 13, 36}},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < std::size(Table); ++i)
        if (size_t(Table[i].operation) != i)
            return false;
    return std::size(Table) == size_t(Operation::RedriveExecution) + 1;
}
static_assert(isInOrder());

const Facts &factsOf(Operation operation)
{
    return Table[size_t(operation)];
}

} // namespace

QString toString(const Version &version)
{
    return QStringLiteral("%1.%2.%3").arg(version.major).arg(version.minor).arg(version.patch);
}

std::optional<Version> versionIn(const QByteArray &told)
{
    static const QRegularExpression name(QStringLiteral("aws-cli/(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})"));
    const auto match = name.match(QString::fromUtf8(told));
    if (!match.hasMatch())
        return std::nullopt;
    return Version{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QString commandOf(Operation operation)
{
    return QLatin1StringView(factsOf(operation).command);
}

bool hasHostPrefix(Operation operation)
{
    return factsOf(operation).hasHostPrefix;
}

std::optional<Refusal> lackIn(const Version &version, Operation operation)
{
    const Facts &facts = factsOf(operation);
    if (version >= (version.major < 2 ? facts.first : facts.second))
        return std::nullopt;
    return Refusal{Code::Lacking,
                   {toString(version), commandOf(operation), toString(facts.second), toString(facts.first)}};
}

} // namespace cloud
