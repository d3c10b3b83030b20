// Machines of one state that students get wrong.
#pragma once

#include <QString>

namespace machines {

inline const QString Adds = uR"({"StartAt": "Add", "States": {
            "Add": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
                    "ResultSelector": {"n.$": "$.n"}, "ResultPath": "$.sum", "OutputPath": "$.sum", "End": true}}})"_qs;

inline const QString Sets =
    uR"({"StartAt": "Set", "States": {"Set": {"Type": "Pass", "Result": {"a": 2}, "ResultPath": "$.made",
                "End": true}}})"_qs;

inline const QString AsksInJsonata =
    uR"({"QueryLanguage": "JSONata", "StartAt": "Ask", "States": {"Ask": {"Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"},
                "Output": {"n": "{% $states.result.Payload.n %}"}, "End": true}}})"_qs;

inline const QString MakesIds =
    uR"x({"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": true}}})x"_qs;

inline const QString TriesByChance =
    uR"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
                "Retry": [{"ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL", "MaxAttempts": 1}], "End": true}}})"_qs;

inline const QString TriesThrice =
    uR"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
                "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "BackoffRate": 3, "MaxDelaySeconds": 10,
                           "MaxAttempts": 3}], "End": true}}})"_qs;

inline const QString Catches =
    uR"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
                "Catch": [{"ErrorEquals": ["Gone"], "Next": "Tell"}, {"ErrorEquals": ["States.ALL"], "Next": "Undo"}],
                "Next": "Ship"},
        "Tell": {"Type": "Succeed"}, "Undo": {"Type": "Succeed"}, "Ship": {"Type": "Succeed"}}})"_qs;

} // namespace machines
