// For each rule of the checker a definition that breaks it.
#pragma once

#include "tests/core/validate/checking.h"

#include <map>

namespace checking {

struct Sample
{
    QString text;
    validate::Options options = {};
    json::Format format = json::Format::Json;
};

// A state A that ends the machine.
inline QString alone(const QString &fields)
{
    return machine(QStringLiteral("'A': {%1, 'End': true}").arg(fields));
}

inline QString aloneInJsonata(const QString &fields)
{
    return jsonata(QStringLiteral("'A': {%1, 'End': true}").arg(fields));
}

inline QString task(const QString &resource, const QString &more = {})
{
    return alone(QStringLiteral("'Type': 'Task', 'Resource': '%1'%2").arg(resource, more));
}

inline QString lambda(const QString &more)
{
    return task(QStringLiteral("arn:aws:states:::lambda:invoke"), more);
}

inline QString mapOver(const QString &more, const QString &mode = QStringLiteral("INLINE"))
{
    return QStringLiteral("'Type': 'Map', 'ItemProcessor': {'ProcessorConfig': {'Mode': '%1'%2}, 'StartAt': 'I', "
                          "'States': {'I': {'Type': 'Pass', 'End': true}}}%3")
        .arg(mode, mode == u"INLINE" ? QString() : QStringLiteral(", 'ExecutionType': 'STANDARD'"), more);
}

inline QString reading(const QString &config)
{
    return alone(mapOver(QStringLiteral(", 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', "
                                        "'ReaderConfig': {%1}, 'Parameters': {'Bucket': 'b', 'Key': 'k'}}")
                             .arg(config),
                         QStringLiteral("DISTRIBUTED")));
}

inline QString choosing(const QString &rule, const QString &more = {})
{
    return machine(
        QStringLiteral("'A': {'Type': 'Choice', 'Choices': [%1]%2}, 'B': {'Type': 'Succeed'}").arg(rule, more));
}

inline std::map<validate::Rule, Sample> samplesInState()
{
    using validate::Rule;
    const QString pass = QStringLiteral("'Type': 'Pass', ");
    const QString harness = QStringLiteral("arn:aws:states:::bedrockagentcore:invokeHarness");
    return {
        {Rule::WrongType, {alone(u"'Type': 'Wait', 'Seconds': 'x'"_qs)}},
        {Rule::StatesAllNotAlone, {lambda(u", 'Retry': [{'ErrorEquals': ['States.ALL', 'X']}]"_qs)}},
        {Rule::StatesAllNotLast, {lambda(u", 'Retry': [{'ErrorEquals': ['States.ALL']}, {'ErrorEquals': ['X']}]"_qs)}},
        {Rule::NotBoth, {alone(pass + u"'Next': 'A'"_qs)}},
        {Rule::WaitNeedsOne, {alone(u"'Type': 'Wait'"_qs)}},
        {Rule::NeitherNextNorEnd, {machine(u"'A': {'Type': 'Pass'}"_qs)}},
        {Rule::UnsupportedExpression, {aloneInJsonata(pass + u"'Output': '{% $eval($states.input) %}'"_qs)}},
        {Rule::InvalidExpression, {aloneInJsonata(pass + u"'Output': '{% 1 + %}'"_qs)}},
        {Rule::DuplicateField, {alone(pass + u"'Comment': 'a', 'Comment': 'b'"_qs)}},
        {Rule::LanguageDowngrade, {aloneInJsonata(pass + u"'QueryLanguage': 'JSONPath'"_qs)}},
        {Rule::UnknownField, {alone(pass + u"'Oops': 1"_qs)}},
        {Rule::FieldNotForKind, {alone(pass + u"'Seconds': 1"_qs)}},
        {Rule::FieldOtherLanguage, {alone(pass + u"'Output': 1"_qs)}},
        {Rule::FieldNotForInput, {reading(u"'InputType': 'JSON', 'CSVDelimiter': 'TAB'"_qs)}},
        {Rule::NotAJsonPointer, {reading(u"'InputType': 'JSON', 'ItemsPointer': 'x'"_qs)}},
        {Rule::PointerNotRead,
         {reading(u"'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW', 'ItemsPointer': '/x'"_qs)}},
        {Rule::InvalidLabel, {alone(mapOver(u", 'Label': 'a b?'"_qs, u"DISTRIBUTED"_qs))}},
        {Rule::NotAPathOrCall, {alone(pass + u"'Parameters': {'a.$': 'x'}"_qs)}},
        {Rule::NotAPath, {alone(pass + u"'InputPath': 'x'"_qs)}},
        {Rule::NotAReferencePath, {alone(pass + u"'ResultPath': '$.a[*]'"_qs)}},
        {Rule::UnknownResource, {task(u"arn:aws:states:::nope:do"_qs)}},
        {Rule::NotInExpress, {task(u"arn:aws:states:::sqs:sendMessage.waitForTaskToken"_qs), {.express = true}}},
        {Rule::HeartbeatNotBelowTimeout, {lambda(u", 'TimeoutSeconds': 1, 'HeartbeatSeconds': 2"_qs)}},
        {Rule::EmptyValue, {lambda(u", 'Retry': [{'ErrorEquals': []}]"_qs)}},
        {Rule::TooSmall, {alone(u"'Type': 'Wait', 'Seconds': -1"_qs)}},
        {Rule::TooLarge, {alone(u"'Type': 'Wait', 'Seconds': 100000000"_qs)}},
        {Rule::NotATimestamp, {alone(u"'Type': 'Wait', 'Timestamp': 'x'"_qs)}},
        {Rule::NotAmong, {alone(pass + u"'QueryLanguage': 'x'"_qs)}},
        {Rule::ExpressionBrackets, {aloneInJsonata(pass + u"'Output': '{% 1'"_qs)}},
        {Rule::NotAvailableHere, {aloneInJsonata(pass + u"'Output': '{% $states.result %}'"_qs)}},
        {Rule::InvalidVariableName, {alone(pass + u"'Assign': {'1x': 1}"_qs)}},
        {Rule::UndefinedVariable, {aloneInJsonata(pass + u"'Output': '{% $x %}'"_qs)}},
        {Rule::AssignTooLarge, {alone(pass + u"'Assign': {'x': '%1'}"_qs.arg(QString(262145, u'x')))}},
        {Rule::ServiceNotCatalogued, {task(u"arn:aws:states:::aws-sdk:nosuchservice:do"_qs)}},
        {Rule::ServiceGone, {task(u"arn:aws:states:::aws-sdk:apptest:listTestCases"_qs)}},
        {Rule::SessionIdTooShort,
         {task(harness, u", 'Parameters': {'HarnessArn': 'x', 'RuntimeSessionId': 'x', 'Messages': []}"_qs)}},
        {Rule::MissingParameter,
         {task(u"arn:aws:states:::sqs:sendMessage"_qs, u", 'Parameters': {'QueueUrl': 'x'}"_qs)}},
        {Rule::UnknownParameter,
         {task(u"arn:aws:states:::aws-sdk:s3:getObject"_qs,
               u", 'Parameters': {'Bucket': 'b', 'Key': 'k', 'Kye': 'k'}"_qs)}},
        {Rule::StaticResult, {alone(pass + u"'Result': {'a.$': '$.b'}"_qs)}},
        {Rule::NoDollar, {alone(pass + u"'Parameters': {'a': '$.b'}"_qs)}},
        {Rule::NoPath, {machine(u"'A': {'Type': 'Fail', 'Error': '$.b'}"_qs)}},
        {Rule::AdviceRetry, {lambda({})}},
        {Rule::AdviceRetries,
         {machine(
             u"'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::http:invoke', 'Next': 'B'}, 'B': {'Type': 'Task', "
             "'Resource': 'arn:aws:states:::http:invoke', 'End': true}"_qs)}},
        {Rule::AdviceRepeats,
         {task(u"arn:aws:states:::states:startExecution"_qs,
               u", 'Parameters': {'StateMachineArn': 'x'}, 'Retry': [{'ErrorEquals': ['States.ALL']}]"_qs)}},
        {Rule::AdviceEndless,
         {machine(u"'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, 'Next': 'B'}], 'Default': "
                  "'Z'}, 'B': {'Type': 'Pass', 'Next': 'B'}, 'Z': {'Type': 'Succeed'}"_qs)}},
        {Rule::AdviceExpressTime, {alone(u"'Type': 'Wait', 'Seconds': 301"_qs), {.express = true}}},
        {Rule::AdviceSameRule,
         {machine(u"'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, 'Next': 'Z'}, {'Variable': "
                  "'$.s', 'IsNull': true, 'Next': 'Z'}], 'Default': 'Z'}, 'Z': {'Type': 'Succeed'}"_qs)}},
        {Rule::AdviceCoveredRule,
         {machine(
             u"'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.n', 'NumericLessThan': 9, 'Next': 'Z'}, "
             "{'Variable': '$.n', 'NumericLessThan': 5, 'Next': 'Z'}], 'Default': 'Z'}, 'Z': {'Type': 'Succeed'}"_qs)}},
        {Rule::AdviceNoCatch,
         {machine(u"'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:putItem', 'Next': 'B'}, 'B': {'Type': "
                  "'Task', 'Resource': 'arn:aws:states:::http:invoke', 'End': true}"_qs)}},
        {Rule::AdviceUnversioned,
         {machine(u"'A': {'Type': 'Wait', 'Seconds': 60, 'Next': 'B'}, 'B': {'Type': 'Task', 'Resource': "
                  "'arn:aws:lambda:us-east-1:111111111111:function:f', 'End': true}"_qs)}},
        {Rule::AdviceLargeResults, {reading(u"'InputType': 'JSON'"_qs)}},
        {Rule::AdviceLargeAnswer,
         {task(u"arn:aws:states:::aws-sdk:dynamodb:scan"_qs, u", 'Parameters': {'TableName': 't'}"_qs)}},
        {Rule::AdviceWholeInput, {alone(mapOver(u", 'ItemSelector': {'all.$': '$'}"_qs))}},
        {Rule::AdviceMapEvents, {aloneInJsonata(mapOver(u", 'Items': '{% [1..9000] %}'"_qs))}},
        {Rule::AdviceLoopEvents,
         {machine(u"'A': {'Type': 'Wait', 'Seconds': 1, 'Next': 'B'}, 'B': {'Type': 'Choice', 'Choices': [{'Variable': "
                  "'$.s', 'IsNull': true, 'Next': 'Z'}], 'Default': 'A'}, 'Z': {'Type': 'Succeed'}"_qs)}},
        {Rule::AdviceNotSimulated, {reading(u"'InputType': 'PARQUET'"_qs)}},
        {Rule::AdviceArgumentCount, {alone(pass + u"'Parameters': {'a.$': 'States.UUID(1)'}"_qs)}},
        {Rule::AdviceTimeout, {task(u"arn:aws:states:::sqs:sendMessage.waitForTaskToken"_qs)}},
        {Rule::AdviceNoToken,
         {task(u"arn:aws:states:::sqs:sendMessage.waitForTaskToken"_qs, u", 'Parameters': {'QueueUrl': 'q'}"_qs)}},
        {Rule::AdviceTimeLimit, {task(u"arn:aws:states:::http:invoke"_qs, u", 'TimeoutSeconds': 61"_qs)}},
        {Rule::AdviceCoveredErrors, {lambda(u", 'Retry': [{'ErrorEquals': ['X']}, {'ErrorEquals': ['X']}]"_qs)}},
        {Rule::AdviceReservedError, {lambda(u", 'Retry': [{'ErrorEquals': ['States.Nothing']}]"_qs)}},
        {Rule::AdvicePlaceholder, {task(u"arn:aws:lambda:us-east-1:123456789012:function:FUNCTION_NAME"_qs)}},
    };
}

// BrokeOff has none: it tells of a fault of ours.
inline std::map<validate::Rule, Sample> samples()
{
    using validate::Rule;
    const QString next = u"'Variable': '$.x', 'IsNull': true, 'Next': 'B'"_qs;
    const QString again = u"'B': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'A'}], "
                          u"'Default': 'C'}, 'C': {'Type': 'Succeed'}"_qs;
    std::map<validate::Rule, Sample> all = samplesInState();
    const std::map<validate::Rule, Sample> more = {
        {Rule::Syntax, {u"{\"StartAt\" \"A\"}"_qs}},
        {Rule::NotAnObject, {u"[]"_qs}},
        {Rule::DefinitionTooLarge,
         {machine(u"'A': {'Type': 'Succeed', 'Comment': '%1'}"_qs.arg(QString(1048576, u'x')))}},
        {Rule::RuleNeedsOneOperator, {choosing(u"{'Variable': '$.x', 'Next': 'B'}"_qs)}},
        {Rule::MissingFields, {machine(u"'A': {'Type': 'Task', 'End': true}"_qs)}},
        {Rule::FieldNotInRule, {choosing(u"{'Not': {%1}, 'Next': 'B'}"_qs.arg(next))}},
        {Rule::StateNameLength,
         {machine(u"'A': {'Type': 'Pass', 'Next': '%1'}, '%1': {'Type': 'Succeed'}"_qs.arg(QString(81, u'x')))}},
        {Rule::DuplicateStateName,
         {alone(u"'Type': 'Parallel', 'Branches': [{'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}]"_qs)}},
        {Rule::DuplicateLabel,
         {machine(u"'A': {%1, 'Next': 'B'}, 'B': {%2, 'End': true}"_qs.arg(
             mapOver(u", 'Label': 'L'"_qs, u"DISTRIBUTED"_qs),
             mapOver(u", 'Label': 'L'"_qs, u"DISTRIBUTED"_qs).replace(u"'I'"_qs, u"'J'"_qs)))}},
        {Rule::MissingTarget, {machine(u"'A': {'Type': 'Pass', 'Next': 'B'}"_qs)}},
        {Rule::NoTerminalState,
         {machine(u"'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Pass', 'Next': 'A'}"_qs)}},
        {Rule::UnreachableState, {machine(u"'A': {'Type': 'Succeed'}, 'B': {'Type': 'Succeed'}"_qs)}},
        {Rule::NotAnExpression,
         {jsonata(
             u"'A': {'Type': 'Choice', 'Choices': [{'Condition': 'x', 'Next': 'B'}]}, 'B': {'Type': 'Succeed'}"_qs)}},
        {Rule::OuterVariable,
         {alone(u"'Type': 'Parallel', 'Assign': {'x': 1}, 'Branches': [{'StartAt': 'I', 'States': "
                u"{'I': {'Type': 'Pass', 'Assign': {'x': 2}, 'End': true}}}]"_qs)}},
        {Rule::VariableNotOnEveryPath,
         {machine(u"'A': {'Type': 'Choice', 'Choices': [{%1}], 'Default': 'C'}, "
                  u"'B': {'Type': 'Pass', 'Assign': {'x': 1}, 'Next': 'C'}, "
                  u"'C': {'Type': 'Pass', 'Parameters': {'y.$': '$x'}, 'End': true}"_qs.arg(next))}},
        {Rule::YamlReadersDisagree,
         {u"StartAt: A\nStates:\n  A:\n    Type: Succeed\n    Comment: yes\n"_qs, {}, json::Format::Yaml}},
        {Rule::AdviceDefault, {choosing(u'{' + next + u'}')}},
        {Rule::AdviceUnusedPayload,
         {machine(u"'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Next': 'B'}, "
                  u"'B': {'Type': 'Succeed'}"_qs)}},
        {Rule::AdvicePolling,
         {machine(
             u"'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:ec2:describeInstances', 'Next': 'B'}, "_qs
             + again)}},
    };
    all.insert(more.begin(), more.end());
    return all;
}

} // namespace checking
