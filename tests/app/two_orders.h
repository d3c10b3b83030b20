// Two versions of a workflow, for tests of comparing: apart, because moc does not read past some raw strings.
#pragma once

#include <QByteArray>

namespace tests {

inline const QByteArray OrderBefore = R"({"Comment": "orders", "StartAt": "Ask", "States": {
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f", "n.$": "$.n"},
    "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 2}], "Next": "Each"},
  "Each": {"Type": "Map", "ItemProcessor": {"StartAt": "Pack", "States": {"Pack": {"Type": "Wait", "Seconds": 5, "End": true}}}, "Next": "Old"},
  "Old": {"Type": "Pass", "Result": {"a": 1}, "Next": "Done"}, "Done": {"Type": "Succeed"}}})";

// Ask is called otherwise and tries once more, Old is gone, a state is new within Each.
inline const QByteArray Later = R"({"StartAt": "Question <&>", "States": {
  "Question <&>": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f", "n.$": "$.n"},
    "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 3}], "Next": "Each"},
  "Each": {"Type": "Map", "ItemProcessor": {"StartAt": "Pack", "States": {"Pack": {"Type": "Wait", "Seconds": 5, "Next": "Send"},
    "Send": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true}}}, "Next": "Done"},
  "Done": {"Type": "Succeed"}}})";

} // namespace tests
