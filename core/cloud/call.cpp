#include "core/cloud/call.h"

#include "core/base/shell_word.h"

namespace cloud {

namespace {

Option said(const char *name, const QString &value)
{
    return {QLatin1StringView(name), value};
}

Option handedOver(const char *name, const QString &text)
{
    return {QLatin1StringView(name), text, true};
}

// Those that say something.
std::vector<Option> given(std::initializer_list<Option> options)
{
    std::vector<Option> kept;
    for (const Option &option : options)
        if (!option.value.isEmpty())
            kept.push_back(option);
    return kept;
}

// AWS gives 100 events a page otherwise, and counts each page against a limit.
constexpr int LargestPage = 1000;

QString partOf(const QString &arn, int number)
{
    return arn.section(u':', number, number);
}

constexpr int Service = 2, Kind = 5; // of "arn:aws:states:REGION:ACCOUNT:KIND:…"

} // namespace

Call listingMachines()
{
    return {Operation::ListStateMachines, {said("--page-size", QString::number(LargestPage))}};
}

Call describingMachine(const QString &machine)
{
    return {Operation::DescribeStateMachine, {said("--state-machine-arn", machine)}};
}

Call creatingMachine(const QString &name, const MachineWish &wish)
{
    return {Operation::CreateStateMachine,
            given({said("--name", name), handedOver("--definition", wish.definition), said("--role-arn", wish.role),
                   said("--type", wish.type)})};
}

Call updatingMachine(const QString &machine, const MachineWish &wish)
{
    return {Operation::UpdateStateMachine,
            given({said("--state-machine-arn", machine), handedOver("--definition", wish.definition),
                   said("--role-arn", wish.role)})};
}

Call validating(const QString &definition, const QString &type)
{
    return {Operation::ValidateStateMachineDefinition,
            given({handedOver("--definition", definition), said("--type", type)})};
}

Call testingState(const QString &state, const QString &input, const QString &role)
{
    return {Operation::TestState,
            given({handedOver("--definition", state), said("--role-arn", role), handedOver("--input", input),
                   said("--inspection-level", QStringLiteral("DEBUG"))})};
}

Call starting(const ExecutionWish &wish)
{
    return {wish.isSync ? Operation::StartSyncExecution : Operation::StartExecution,
            given({said("--state-machine-arn", wish.machine), said("--name", wish.name),
                   handedOver("--input", wish.input)})};
}

Call describingExecution(const QString &execution)
{
    return {Operation::DescribeExecution, {said("--execution-arn", execution)}};
}

Call readingHistory(const QString &execution)
{
    return {Operation::GetExecutionHistory,
            {said("--execution-arn", execution), said("--page-size", QString::number(LargestPage))}};
}

Call readingLatest(const QString &execution, int most)
{
    return {Operation::GetExecutionHistory,
            {said("--execution-arn", execution), said("--reverse-order", {}),
             said("--max-items", QString::number(most)), said("--page-size", QString::number(most))}};
}

Call redriving(const QString &execution)
{
    return {Operation::RedriveExecution, {said("--execution-arn", execution)}};
}

QStringList argumentsOf(const Call &call, const Account &account, const std::function<QString(const Option &)> &placeOf)
{
    QStringList words{QStringLiteral("stepfunctions"), commandOf(call.operation)};
    for (const Option &option : call.options) {
        const QString value = option.isDocument ? placeOf(option) : option.value;
        if (value.startsWith(u'-')) // else it would be taken for an option
            words << option.name + u'=' + value;
        else
            words << option.name << value;
        if (value.isEmpty())
            words.removeLast();
    }
    for (const Option &option : given({said("--profile", account.profile), said("--region", account.region),
                                       said("--endpoint-url", account.endpoint)}))
        words << option.name << option.value;
    return words << QStringLiteral("--output") << QStringLiteral("json");
}

QStringList environmentOf(const Call &call, const Account &account)
{
    if (account.endpoint.isEmpty() || !hasHostPrefix(call.operation))
        return {};
    return {QStringLiteral("AWS_DISABLE_HOST_PREFIX_INJECTION=true")};
}

QString shellLine(const QStringList &environment, const QStringList &arguments)
{
    QStringList words = environment;
    words << QStringLiteral("aws");
    for (const QString &argument : arguments)
        words << shellWord(argument);
    return words.join(u' ');
}

bool isExecution(const QString &arn)
{
    const QString kind = partOf(arn, Kind);
    return partOf(arn, Service) == u"states" && (kind == u"execution" || kind == u"express");
}

bool isExpressExecution(const QString &arn)
{
    return isExecution(arn) && partOf(arn, Kind) == u"express";
}

} // namespace cloud
