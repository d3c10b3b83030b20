// One state that a deployment tool fills in, in each kind of template and by itself.
#pragma once

#include <QByteArray>

namespace tests {

inline const QByteArray SamWithHole = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: Charge
        States:
          Charge:
            Type: Task
            Resource: !GetAtt ChargeFn.Arn
            Next: Tell
          Tell: {Type: Pass, End: true}
)";

inline const QByteArray JoinWithHole = R"({
 "Resources": {
  "Flow": {
   "Type": "AWS::StepFunctions::StateMachine",
   "Properties": {"DefinitionString": {"Fn::Join": ["", [
    "{\"StartAt\":\"Charge\",\"States\":{\"Charge\":{\"Type\":\"Task\",\"Resource\":\"",
    {"Fn::GetAtt": ["ChargeFn", "Arn"]},
    "\",\"End\":true}}}"]]}}
  }
 }
})";

inline const QByteArray TerraformWithHole = R"(resource "aws_sfn_state_machine" "Flow" {
  definition = <<EOF
{
  "StartAt": "Charge",
  "States": {
    "Charge": {"Type": "Task", "Resource": "${aws_lambda_function.charge.arn}", "End": true}
  }
}
EOF
}
)";

inline const QByteArray AloneWithHole = R"({
  "StartAt": "Charge",
  "States": {
    "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
               "Parameters": {"FunctionName": "${F}"}, "End": true}
  }
})";

} // namespace tests
