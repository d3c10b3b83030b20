// Carriers around one definition, for the tests of this room.
#pragma once

#include <QString>

namespace carriers {

// Definitions on one line.
inline QString task(const QString &resource)
{
    return u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \""_qs + resource
        + u"\", \"End\": true}}}"_qs;
}
inline QString wait(const QString &seconds)
{
    return u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": "_qs + seconds
        + u", \"End\": true}}}"_qs;
}
// Values of YAML from column 8: the fault is in the fourth line.
inline QString yamlTask(const QString &resource)
{
    return u"        StartAt: A\n        States:\n          A:\n            Resource: "_qs + resource
        + u"\n            Type: Task\n            End: true\n"_qs;
}
inline QString yamlWait(const QString &seconds)
{
    return u"        StartAt: A\n        States:\n          A:\n            Type: Wait\n            Seconds: "_qs
        + seconds + u"\n            End: true\n"_qs;
}

// A machine of SAM whose properties begin in line 7.
inline QString sam(const QString &properties)
{
    return u"Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function}\n  M:\n"
           u"    Type: AWS::Serverless::StateMachine\n    Properties:\n"_qs
        + properties;
}

// The same of CloudFormation.
inline QString cloud(const QString &properties)
{
    return u"Parameters:\n  T: {Type: Number}\nResources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"_qs
        + properties;
}

// A serverless.yml whose last machine begins in line 7, its definition in the next.
inline QString serverless(const QString &definition)
{
    return u"service: s\nprovider: {name: aws}\nplugins: [serverless-step-functions]\nstepFunctions:\n  stateMachines:\n"
           u"    m: {type: STANDARD}\n    n:\n"_qs
        + definition;
}

inline QString terraform(const QString &definition)
{
    return u"resource \"aws_sfn_state_machine\" \"m\" {\n  definition = "_qs + definition + u"\n}\n"_qs;
}

} // namespace carriers
