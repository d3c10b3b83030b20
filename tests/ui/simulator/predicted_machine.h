// A workflow with something to predict at every turn: an output, a decision, a pause that grows, a catcher, a wait.
#pragma once

#include <QByteArray>
#include <QString>

namespace predicted {

inline const QString Machine = QStringLiteral(R"({"StartAt": "Sum", "States": {
  "Sum": {"Type": "Pass", "Result": {"total": 7}, "ResultPath": "$.sum", "Next": "Large?"},
  "Large?": {"Type": "Choice", "Default": "Refuse", "Choices": [
    {"Variable": "$.sum.total", "NumericGreaterThan": 5, "Next": "Charge"}]},
  "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge",
    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 2, "BackoffRate": 3}],
    "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.problem", "Next": "Pause"}], "Next": "Done"},
  "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Done"},
  "Refuse": {"Type": "Fail", "Error": "Too<b>Small"},
  "Done": {"Type": "Succeed"}}})");

inline const QByteArray Mocks = R"({"StateMachines": {"M": {"TestCases": {"busy": {"Charge": "Busy"}}}},
  "MockedResponses": {"Busy": {"0-1": {"Throw": {"Error": "Busy", "Cause": "later"}},
                               "2": {"Throw": {"Error": "Declined", "Cause": "no"}}}}})";

} // namespace predicted
