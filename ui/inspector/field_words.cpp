#include "ui/inspector/field_words.h"

#include <QCoreApplication>

#include <span>

namespace inspector {
namespace {

struct Label
{
    const char *key;
    const char *words;
};

// Fields whose name is a technical word of ASL keep it.
constexpr Label Labels[] = {
    {"Comment", QT_TRANSLATE_NOOP("inspector", "Comment")},
    {"StartAt", QT_TRANSLATE_NOOP("inspector", "First state")},
    {"Next", QT_TRANSLATE_NOOP("inspector", "Next state")},
    {"Default", QT_TRANSLATE_NOOP("inspector", "Default state")},
    {"QueryLanguage", QT_TRANSLATE_NOOP("inspector", "Query language")},
    {"Version", QT_TRANSLATE_NOOP("inspector", "Version of the language")},
    {"Resource", QT_TRANSLATE_NOOP("inspector", "Resource")},
    {"TimeoutSeconds", QT_TRANSLATE_NOOP("inspector", "Timeout (seconds)")},
    {"TimeoutSecondsPath", QT_TRANSLATE_NOOP("inspector", "Timeout (path to the seconds)")},
    {"HeartbeatSeconds", QT_TRANSLATE_NOOP("inspector", "Heartbeat (seconds)")},
    {"HeartbeatSecondsPath", QT_TRANSLATE_NOOP("inspector", "Heartbeat (path to the seconds)")},
    {"Credentials", QT_TRANSLATE_NOOP("inspector", "Credentials")},
    {"Seconds", QT_TRANSLATE_NOOP("inspector", "Wait (seconds)")},
    {"SecondsPath", QT_TRANSLATE_NOOP("inspector", "Wait (path to the seconds)")},
    {"Timestamp", QT_TRANSLATE_NOOP("inspector", "Wait until")},
    {"TimestampPath", QT_TRANSLATE_NOOP("inspector", "Wait until (path to the time)")},
    {"Error", QT_TRANSLATE_NOOP("inspector", "Error name")},
    {"ErrorPath", QT_TRANSLATE_NOOP("inspector", "Error name (path)")},
    {"Cause", QT_TRANSLATE_NOOP("inspector", "Cause")},
    {"CausePath", QT_TRANSLATE_NOOP("inspector", "Cause (path)")},
    {"MaxConcurrency", QT_TRANSLATE_NOOP("inspector", "Items at a time (0: no limit)")},
    {"MaxConcurrencyPath", QT_TRANSLATE_NOOP("inspector", "Items at a time (path)")},
    {"Items", QT_TRANSLATE_NOOP("inspector", "Items")},
    {"ItemsPath", QT_TRANSLATE_NOOP("inspector", "Items (path)")},
    {"ItemSelector", QT_TRANSLATE_NOOP("inspector", "Input of each item")},
    {"InputPath", QT_TRANSLATE_NOOP("inspector", "Input (path)")},
    {"Parameters", QT_TRANSLATE_NOOP("inspector", "Parameters")},
    {"Arguments", QT_TRANSLATE_NOOP("inspector", "Arguments")},
    {"Result", QT_TRANSLATE_NOOP("inspector", "Result")},
    {"ResultSelector", QT_TRANSLATE_NOOP("inspector", "What is kept of the result")},
    {"ResultPath", QT_TRANSLATE_NOOP("inspector", "Where the result goes (path)")},
    {"Output", QT_TRANSLATE_NOOP("inspector", "Output")},
    {"OutputPath", QT_TRANSLATE_NOOP("inspector", "Output (path)")},
    {"Assign", QT_TRANSLATE_NOOP("inspector", "Variables")},
    {"ErrorEquals", QT_TRANSLATE_NOOP("inspector", "Errors, separated by commas")},
    {"IntervalSeconds", QT_TRANSLATE_NOOP("inspector", "First wait (seconds)")},
    {"MaxAttempts", QT_TRANSLATE_NOOP("inspector", "Retries")},
    {"BackoffRate", QT_TRANSLATE_NOOP("inspector", "Each wait longer by")},
    {"MaxDelaySeconds", QT_TRANSLATE_NOOP("inspector", "Longest wait (seconds)")},
    {"JitterStrategy", QT_TRANSLATE_NOOP("inspector", "Jitter")},
    {"Label", QT_TRANSLATE_NOOP("inspector", "Label of the runs")},
    {"ToleratedFailureCount", QT_TRANSLATE_NOOP("inspector", "Failures tolerated")},
    {"ToleratedFailureCountPath", QT_TRANSLATE_NOOP("inspector", "Failures tolerated (path)")},
    {"ToleratedFailurePercentage", QT_TRANSLATE_NOOP("inspector", "Failures tolerated (percent)")},
    {"ToleratedFailurePercentagePath", QT_TRANSLATE_NOOP("inspector", "Failures tolerated (path to the percentage)")},
    {"ItemReader", QT_TRANSLATE_NOOP("inspector", "Where items are read")},
    {"ReaderConfig", QT_TRANSLATE_NOOP("inspector", "How they are read")},
    {"InputType", QT_TRANSLATE_NOOP("inspector", "Kind of file")},
    {"CSVHeaderLocation", QT_TRANSLATE_NOOP("inspector", "Where the CSV's columns are named")},
    {"CSVHeaders", QT_TRANSLATE_NOOP("inspector", "The CSV's columns, separated by commas")},
    {"CSVDelimiter", QT_TRANSLATE_NOOP("inspector", "What separates the CSV's columns")},
    {"ItemsPointer", QT_TRANSLATE_NOOP("inspector", "Where in the file the items are")},
    {"ManifestType", QT_TRANSLATE_NOOP("inspector", "Kind of manifest")},
    {"MaxItems", QT_TRANSLATE_NOOP("inspector", "Most items")},
    {"MaxItemsPath", QT_TRANSLATE_NOOP("inspector", "Most items (path)")},
    {"Transformation", QT_TRANSLATE_NOOP("inspector", "Transformation")},
    {"ItemBatcher", QT_TRANSLATE_NOOP("inspector", "Items in batches")},
    {"MaxItemsPerBatch", QT_TRANSLATE_NOOP("inspector", "Most items in a batch")},
    {"MaxItemsPerBatchPath", QT_TRANSLATE_NOOP("inspector", "Most items in a batch (path)")},
    {"MaxInputBytesPerBatch", QT_TRANSLATE_NOOP("inspector", "Most bytes in a batch")},
    {"MaxInputBytesPerBatchPath", QT_TRANSLATE_NOOP("inspector", "Most bytes in a batch (path)")},
    {"BatchInput", QT_TRANSLATE_NOOP("inspector", "What every batch is given besides")},
    {"ResultWriter", QT_TRANSLATE_NOOP("inspector", "Where results are written")},
    {"WriterConfig", QT_TRANSLATE_NOOP("inspector", "How they are written")},
    {"OutputType", QT_TRANSLATE_NOOP("inspector", "Kind of file")},
    {"RoleArn", QT_TRANSLATE_NOOP("inspector", "Role (ARN)")},
    {"RoleArn.$", QT_TRANSLATE_NOOP("inspector", "Role (path)")},
};

// What a call is most often given, in the user's words.
constexpr Label ParameterLabels[] = {
    {"ApiEndpoint", QT_TRANSLATE_NOOP("inspector", "API endpoint")},
    {"Cluster", QT_TRANSLATE_NOOP("inspector", "Cluster")},
    {"ConditionExpression", QT_TRANSLATE_NOOP("inspector", "Condition expression")},
    {"DelaySeconds", QT_TRANSLATE_NOOP("inspector", "Delay (seconds)")},
    {"Entries", QT_TRANSLATE_NOOP("inspector", "Events")},
    {"FunctionName", QT_TRANSLATE_NOOP("inspector", "Function name")},
    {"Input", QT_TRANSLATE_NOOP("inspector", "Input")},
    {"InvocationType", QT_TRANSLATE_NOOP("inspector", "Invocation type")},
    {"Item", QT_TRANSLATE_NOOP("inspector", "Item")},
    {"JobDefinition", QT_TRANSLATE_NOOP("inspector", "Job definition")},
    {"JobName", QT_TRANSLATE_NOOP("inspector", "Job name")},
    {"JobQueue", QT_TRANSLATE_NOOP("inspector", "Job queue")},
    {"Key", QT_TRANSLATE_NOOP("inspector", "Key")},
    {"Message", QT_TRANSLATE_NOOP("inspector", "Message")},
    {"MessageBody", QT_TRANSLATE_NOOP("inspector", "Message body")},
    {"Method", QT_TRANSLATE_NOOP("inspector", "Method")},
    {"ModelId", QT_TRANSLATE_NOOP("inspector", "Model")},
    {"Name", QT_TRANSLATE_NOOP("inspector", "Name")},
    {"Payload", QT_TRANSLATE_NOOP("inspector", "Payload")},
    {"PhoneNumber", QT_TRANSLATE_NOOP("inspector", "Phone number")},
    {"ProjectName", QT_TRANSLATE_NOOP("inspector", "Project name")},
    {"QueryString", QT_TRANSLATE_NOOP("inspector", "Query")},
    {"QueueUrl", QT_TRANSLATE_NOOP("inspector", "Queue URL")},
    {"RequestBody", QT_TRANSLATE_NOOP("inspector", "Request body")},
    {"StateMachineArn", QT_TRANSLATE_NOOP("inspector", "State machine")},
    {"Subject", QT_TRANSLATE_NOOP("inspector", "Subject")},
    {"TableName", QT_TRANSLATE_NOOP("inspector", "Table name")},
    {"TaskDefinition", QT_TRANSLATE_NOOP("inspector", "Task definition")},
    {"TopicArn", QT_TRANSLATE_NOOP("inspector", "Topic")},
    {"UpdateExpression", QT_TRANSLATE_NOOP("inspector", "Update expression")},
};

QString words(std::span<const Label> labels, const QString &key)
{
    const auto label = std::ranges::find_if(labels, [&](const Label &each) { return key == QLatin1String(each.key); });
    return label == labels.end() ? key : QCoreApplication::translate("inspector", label->words);
}

} // namespace

QString labelOf(const QString &key)
{
    return words(Labels, key);
}

QString parameterLabel(const QString &name)
{
    return words(ParameterLabels, name);
}

} // namespace inspector
