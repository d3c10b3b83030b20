// Small templates of every kind that carries a definition, for the tests of this room.
#pragma once

#include <QString>

namespace templates {

inline const QString Sam = QString::fromUtf8(R"(AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage:
    Type: String
    Default: dev
Resources:
  # the flow of orders
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      DefinitionSubstitutions:
        Table: !Ref OrdersTable
        Stage: !Ref Stage
        Unused: 012345678901
      Definition:
        # begins here
        StartAt: Charge
        States:
          Charge:
            Type: Task
            Resource: !GetAtt ChargeFn.Arn   # the function
            Parameters: {TableName: "${Table}", Stage: "${Stage}", Topic: !Sub "arn:${AWS::Region}:t"}
            Next: Tell

          Tell:
            Type: Task
            Resource:
              Fn::GetAtt: [ChargeFn, Arn]
            End: true
      Tracing: {Enabled: Yes}
  Refunds:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: statemachine/refunds.asl.json
      DefinitionSubstitutions:
        FnArn: !GetAtt F.Arn
  Elsewhere:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: {Bucket: b, Key: k}
)");

inline const QString CloudFormation = QString::fromUtf8(R"(Resources:
  Sub:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineType: EXPRESS
      DefinitionString: !Sub |
        {
          "StartAt": "A",

          "States": {"A": {"Type": "Task", "Resource": "${F.Arn}", "TimeoutSeconds": ${T}, "End": true}}
        }
      RoleArn: x
  SubList:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString:
        !Sub
          - '{"StartAt":"It''s","States":{"It''s":{"Type":"Pass","Result":"${X}${!Literal}","End":true}}}'
          - X: !GetAtt G.Arn
  Join:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Join ["", ['{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"', !GetAtt F.Arn, '","End":true}}}']]
  Folded:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: >-
        {"StartAt": "A",
        "States": {"A": {"Type": "Pass",
          "End": true}}}
  Worked:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !ImportValue definition
)");

inline const QString Cdk = QString::fromUtf8(R"({
 "Resources": {
  "Flow": {
   "Type": "AWS::StepFunctions::StateMachine",
   "Properties": {
    "DefinitionString": {
     "Fn::Join": [
      "",
      [
       "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Next\":\"Zoë\",\"Type\":\"Task\",\"Resource\":\"arn:",
       {
        "Ref": "AWS::Partition"
       },
       ":states:::lambda:invoke\",\"Parameters\":{\"FunctionName\":\"",
       { "Fn::GetAtt": [ "F1", "Arn" ] },
       "\",\"n\":",
       { "Ref": "Num" },
       ",\"",
       { "Ref": "Key" },
       "\":\"v\",\"inner\":\"\\\"",
       { "Fn::Select": [ 0, {"Fn::Split": [":", {"Ref": "X"}]} ] },
       "\\\"\"}},\"Zoë\":{\"Type\":\"Pass\",\"End\":true}}}"
      ]
     ]
    }
   }
  },
  "Asset": {
   "Type": "AWS::StepFunctions::StateMachine",
   "Properties": { "DefinitionS3Location": {"Bucket": "b", "Key": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.json"}}
  },
  "Values": {
   "Type": "AWS::StepFunctions::StateMachine",
   "Properties": {
    "Definition": {
     "StartAt": "A",
     "States": {
      "A": { "Type": "Task", "Resource": {"Fn::GetAtt": ["F", "Arn"]}, "End": true }
     }
    }
   }
  }
 }
}
)");

inline const QString Serverless = QString::fromUtf8(R"(service: shop
provider:
  name: aws
plugins: [serverless-step-functions]
stepFunctions:
  stateMachines:
    hello:
      name: hello-${self:provider.stage}
      type: express
      definition:
        StartAt: A
        States:
          A:
            Type: Task
            Resource:
              Fn::GetAtt: [f, Arn]
            Parameters:
              Url: "https://#{AWS::Region}.x/${self:custom.q}"
            End: true
    byFile:
      definition: ${file(flows/other.json)}
    whole: ${file(machines.yml):whole}
)");

inline const QString TerraformJson = QString::fromUtf8(R"({"resource": {"aws_sfn_state_machine": {
  "a": {"definition": "{\"StartAt\": \"A\"}", "type": "EXPRESS"},
  "b": {"definition": "${file(\"${path.module}/b.asl.json\")}"},
  "c": {"definition": "${var.definition}"}}}})");

// What Cdk's Flow says, a bare hole being no value yet.
inline const QString CdkValue = QString::fromUtf8(
    R"({"StartAt":"A","States":{"A":{"Next":"Zoë","Type":"Task","Resource":"arn:${AWS::Partition}:states:::lambda:invoke",)"
    R"("Parameters":{"FunctionName":"${F1.Arn}","n":null,"${Key}":"v","inner":"\"${Select1}\""}},"Zoë":{"Type":"Pass","End":true}}})");

} // namespace templates
