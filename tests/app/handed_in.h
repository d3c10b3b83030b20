// A workflow and its rehearsal, to be handed in.
#pragma once

#include <QByteArray>

namespace tests {

inline const QByteArray Order = R"({
  "Comment": "Charges an order.",
  "StartAt": "Charge",
  "States": {
    "Charge": {
      "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {"FunctionName": "charge"}, "ResultPath": "$.charge",
      "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2}],
      "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Tell"}],
      "Next": "Dear?"
    },
    "Dear?": {
      "Type": "Choice",
      "Choices": [{"Variable": "$.total", "NumericGreaterThan": 1000, "Next": "Rest"}],
      "Default": "Done"
    },
    "Rest": {"Type": "Wait", "Seconds": 90, "Next": "Done"},
    "Tell": {"Type": "Pass", "End": true},
    "Done": {"Type": "Succeed"}
  }
}
)";

inline const QByteArray Rehearsed = R"({
  "Input": "{\"total\": 7}",
  "AnswerAll": {"Return": {"ok": true}},
  "Cases": [
    {"Name": "cheap", "Expect": {"Status": "SUCCEEDED", "Path": ["Charge", "Done"]}},
    {"Name": "wrong", "Expect": {"Status": "FAILED"}}
  ]
}
)";

} // namespace tests
