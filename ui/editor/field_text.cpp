#include "ui/editor/field_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace editor {
namespace {

struct Entry
{
    const char *word;
    const char *sentence;
};

constexpr Entry Fields[] = {
    {"Arguments", QT_TRANSLATE_NOOP("editor::Hover", "What is sent to the task or the branches; may hold JSONata.")},
    {"Assign",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "Variables that get a value when the state succeeds, for every state after it.")},
    {"BackoffRate",
     QT_TRANSLATE_NOOP("editor::Hover", "What the wait is multiplied by after each attempt; 2 if left out.")},
    {"BatchInput", QT_TRANSLATE_NOOP("editor::Hover", "What every batch gets besides its items.")},
    {"Branches",
     QT_TRANSLATE_NOOP("editor::Hover", "Flows that run side by side; the state ends when all have ended.")},
    {"Catch",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "Where to go when an error is left after all retries; the first entry that fits counts.")},
    {"Cause", QT_TRANSLATE_NOOP("editor::Hover", "Why the execution failed, for people to read.")},
    {"Choices",
     QT_TRANSLATE_NOOP("editor::Hover", "Rules asked in order; the first that is true decides where to go.")},
    {"Comment", QT_TRANSLATE_NOOP("editor::Hover", "A note for people. It changes nothing.")},
    {"Condition", QT_TRANSLATE_NOOP("editor::Hover", "A JSONata expression; the rule applies when it is true.")},
    {"Credentials", QT_TRANSLATE_NOOP("editor::Hover", "The role the task is called with, also in another account.")},
    {"Default",
     QT_TRANSLATE_NOOP(
         "editor::Hover",
         "Where to go when no rule is true. Without it, that ends the execution with States.Runtime, which nothing catches.")},
    {"End", QT_TRANSLATE_NOOP("editor::Hover", "With true, the flow ends after this state.")},
    {"Error", QT_TRANSLATE_NOOP("editor::Hover", "The name of the error that the execution fails with.")},
    {"ErrorEquals",
     QT_TRANSLATE_NOOP("editor::Hover", "The names of the errors this entry is for. States.ALL means every error.")},
    {"ExecutionType",
     QT_TRANSLATE_NOOP("editor::Hover", "Whether the child executions of a distributed Map are STANDARD or EXPRESS.")},
    {"HeartbeatSeconds",
     QT_TRANSLATE_NOOP(
         "editor::Hover",
         "How long the task may go without a sign of life before it fails with States.HeartbeatTimeout.")},
    {"InputPath",
     QT_TRANSLATE_NOOP("editor::Hover", "Which part of the state's input is used; null means none of it.")},
    {"IntervalSeconds", QT_TRANSLATE_NOOP("editor::Hover", "Seconds before the first retry; 1 if left out.")},
    {"ItemBatcher", QT_TRANSLATE_NOOP("editor::Hover", "Puts several items into one child execution.")},
    {"ItemProcessor", QT_TRANSLATE_NOOP("editor::Hover", "The flow that each item goes through.")},
    {"ItemReader", QT_TRANSLATE_NOOP("editor::Hover", "Reads the items from S3 instead of the input.")},
    {"Items", QT_TRANSLATE_NOOP("editor::Hover", "The array, or object, whose entries are gone through.")},
    {"ItemsPath", QT_TRANSLATE_NOOP("editor::Hover", "Where in the input the array of items is.")},
    {"ItemSelector", QT_TRANSLATE_NOOP("editor::Hover", "What each iteration gets in place of the bare item.")},
    {"Iterator", QT_TRANSLATE_NOOP("editor::Hover", "The old name of ItemProcessor.")},
    {"JitterStrategy",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "FULL waits a random time up to the one worked out, so that retries do not come all at once.")},
    {"Label", QT_TRANSLATE_NOOP("editor::Hover", "Names the distributed Map within the ARNs of its runs.")},
    {"MaxAttempts", QT_TRANSLATE_NOOP("editor::Hover", "How often to try again; 3 if left out, 0 for never.")},
    {"MaxConcurrency", QT_TRANSLATE_NOOP("editor::Hover", "How many iterations may run at once; 0 sets no limit.")},
    {"MaxDelaySeconds", QT_TRANSLATE_NOOP("editor::Hover", "The longest wait between two attempts.")},
    {"MaxItems", QT_TRANSLATE_NOOP("editor::Hover", "Only so many items are read.")},
    {"Mode",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "INLINE runs the iterations here; DISTRIBUTED gives each a child execution of its own.")},
    {"Next", QT_TRANSLATE_NOOP("editor::Hover", "The state that comes next, in the same scope.")},
    {"Output",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "What the state hands on; may hold JSONata. Left out: the result, or the input.")},
    {"OutputPath", QT_TRANSLATE_NOOP("editor::Hover", "Which part of what there is at the end is handed on.")},
    {"Parameters",
     QT_TRANSLATE_NOOP("editor::Hover", "What is sent in place of the input; keys that end with .$ take paths.")},
    {"ProcessorConfig", QT_TRANSLATE_NOOP("editor::Hover", "How the iterations run: inline or distributed.")},
    {"QueryLanguage", QT_TRANSLATE_NOOP("editor::Hover", "The language data is picked with: JSONPath, or JSONata.")},
    {"Resource",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "The ARN of what is called, with how to wait for it (.sync, .waitForTaskToken).")},
    {"Result", QT_TRANSLATE_NOOP("editor::Hover", "The fixed result of a Pass state.")},
    {"ResultPath",
     QT_TRANSLATE_NOOP("editor::Hover",
                       "Where in the input the result is put; null drops the result, $ replaces the input.")},
    {"ResultSelector",
     QT_TRANSLATE_NOOP("editor::Hover", "Picks from the result before ResultPath puts it into the input.")},
    {"ResultWriter", QT_TRANSLATE_NOOP("editor::Hover", "Writes the results to S3.")},
    {"Retry", QT_TRANSLATE_NOOP("editor::Hover", "Which errors to try again after, how often and how long apart.")},
    {"Seconds", QT_TRANSLATE_NOOP("editor::Hover", "How many seconds to wait.")},
    {"SecondsPath", QT_TRANSLATE_NOOP("editor::Hover", "Where in the input the number of seconds to wait is.")},
    {"StartAt", QT_TRANSLATE_NOOP("editor::Hover", "The state that the flow begins with.")},
    {"States", QT_TRANSLATE_NOOP("editor::Hover", "The states of this flow, by name.")},
    {"TimeoutSeconds",
     QT_TRANSLATE_NOOP("editor::Hover", "How long this may take before it fails with States.Timeout.")},
    {"Timestamp", QT_TRANSLATE_NOOP("editor::Hover", "The moment to wait for, such as 2030-01-31T12:00:00Z.")},
    {"TimestampPath", QT_TRANSLATE_NOOP("editor::Hover", "Where in the input the moment to wait for is.")},
    {"ToleratedFailureCount", QT_TRANSLATE_NOOP("editor::Hover", "How many items may fail before the whole Map does.")},
    {"ToleratedFailurePercentage",
     QT_TRANSLATE_NOOP("editor::Hover", "Which share of the items may fail before the whole Map does.")},
    {"Type", QT_TRANSLATE_NOOP("editor::Hover", "What kind of state this is.")},
    {"Variable", QT_TRANSLATE_NOOP("editor::Hover", "The path to the value that is compared.")},
    {"Version", QT_TRANSLATE_NOOP("editor::Hover", "The version of the States Language: 1.0.")},
};

constexpr Entry Errors[] = {
    {"States.ALL",
     QT_TRANSLATE_NOOP("editor::Hover", "Every error, save States.DataLimitExceeded and States.Runtime.")},
    {"States.BranchFailed", QT_TRANSLATE_NOOP("editor::Hover", "A branch of a Parallel state failed.")},
    {"States.DataLimitExceeded",
     QT_TRANSLATE_NOOP("editor::Hover", "The data is larger than 256 KiB. States.ALL does not catch it.")},
    {"States.ExceedToleratedFailureThreshold",
     QT_TRANSLATE_NOOP("editor::Hover", "More items of a Map failed than it tolerates.")},
    {"States.HeartbeatTimeout", QT_TRANSLATE_NOOP("editor::Hover", "No sign of life came within HeartbeatSeconds.")},
    {"States.Http.Socket", QT_TRANSLATE_NOOP("editor::Hover", "The HTTP call got no answer in time.")},
    {"States.IntrinsicFailure",
     QT_TRANSLATE_NOOP(
         "editor::Hover",
         "An intrinsic function could not be called with what it got. AWS's documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.")},
    {"States.ItemReaderFailed", QT_TRANSLATE_NOOP("editor::Hover", "The items of a Map could not be read.")},
    {"States.NoChoiceMatched",
     QT_TRANSLATE_NOOP(
         "editor::Hover",
         "No rule of a Choice was true, and it has no Default. AWS's documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.")},
    {"States.ParameterPathFailure",
     QT_TRANSLATE_NOOP(
         "editor::Hover",
         "A path in the parameters leads nowhere. AWS's documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.")},
    {"States.Permissions", QT_TRANSLATE_NOOP("editor::Hover", "The role may not make this call.")},
    {"States.QueryEvaluationError",
     QT_TRANSLATE_NOOP("editor::Hover", "A JSONata expression failed, or gave what the field cannot take.")},
    {"States.ResultPathMatchFailure",
     QT_TRANSLATE_NOOP("editor::Hover", "The result cannot be put where ResultPath says.")},
    {"States.ResultWriterFailed", QT_TRANSLATE_NOOP("editor::Hover", "The results of a Map could not be written.")},
    {"States.Runtime",
     QT_TRANSLATE_NOOP(
         "editor::Hover",
         "The state itself cannot work, such as a path that leads nowhere. It is not retried, and States.ALL does not catch it.")},
    {"States.TaskFailed", QT_TRANSLATE_NOOP("editor::Hover", "Every error of a task, save a time-out.")},
    {"States.Timeout", QT_TRANSLATE_NOOP("editor::Hover", "It took longer than TimeoutSeconds.")},
};

QString sentenceFor(std::span<const Entry> entries, const QString &word)
{
    const auto found =
        std::ranges::find_if(entries, [&](const Entry &each) { return word == QLatin1String(each.word); });
    return found == entries.end() ? QString() : QCoreApplication::translate("editor::Hover", found->sentence);
}

} // namespace

QString fieldExplanation(const QString &field)
{
    return sentenceFor(Fields, field);
}

QString errorExplanation(const QString &error)
{
    return sentenceFor(Errors, error);
}

} // namespace editor
