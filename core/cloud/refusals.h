// Why what was asked of AWS through its CLI was not done.
#pragma once

#include "core/base/wording.h"

namespace cloud {

enum class Code : quint8 {
    // The CLI:
    NotInstalled,
    Lacking, // the version, the command, the version of the second line that has it, that of the first
    Unusable, // what it said
    Unreadable, // the command
    // Who one is:
    NoCredentials,
    NoProfile, // its name
    NoRegion,
    Expired,
    SignedOut,
    Unknown,
    Denied, // what AWS said
    // The way there:
    BadEndpoint, // as it was given
    Unreachable, // the endpoint
    BrokenOff, // the endpoint
    Silent, // the endpoint
    Late, // seconds
    Throttled,
    Unavailable,
    Cancelled,
    // What AWS answers:
    NoMachine, // what AWS said
    NoExecution, // what AWS said
    Refused, // the error's name, what AWS said
    // What is not asked at all:
    NoSuchMachine, // the name
    OtherType, // what it is, what was asked for
    NoRole,
    Unfilled, // the placeholder
    NoHistory,
    Faulty,
    NoInput,
    NoArn,
    NoState,
};

inline constexpr Wording Wordings[] = {
    {Code::NotInstalled, "aws-not-installed",
     QT_TRANSLATE_NOOP(
         "problems", "The AWS CLI is not installed: there is no “aws” on the PATH. Install it, and sign in with it.")},
    {Code::Lacking, "aws-lacking",
     QT_TRANSLATE_NOOP(
         "problems",
         "The AWS CLI here is %1, which has no “%2”. Version %3 and later have it, and of version 1 those "
         "from %4 on.")},
    {Code::Unusable, "aws-unusable", QT_TRANSLATE_NOOP("problems", "The AWS CLI did not do it: %1")},
    {Code::Unreadable, "aws-unreadable", QT_TRANSLATE_NOOP("problems", "The AWS CLI's answer to “%1” cannot be read.")},
    {Code::NoCredentials, "aws-no-credentials",
     QT_TRANSLATE_NOOP("problems",
                       "The AWS CLI has no credentials. Sign in with it: “aws configure”, or “aws sso login”.")},
    {Code::NoProfile, "aws-no-profile",
     QT_TRANSLATE_NOOP("problems",
                       "The AWS CLI knows no profile “%1”. “aws configure list-profiles” names those it has.")},
    {Code::NoRegion, "aws-no-region",
     QT_TRANSLATE_NOOP("problems", "The AWS CLI knows no region. Name one, or choose one by “aws configure”.")},
    {Code::Expired, "aws-expired",
     QT_TRANSLATE_NOOP("problems", "The session with AWS has expired. Sign in again, and try once more.")},
    {Code::SignedOut, "aws-signed-out",
     QT_TRANSLATE_NOOP("problems", "The session of single sign-on has ended. Sign in again by “aws sso login”.")},
    {Code::Unknown, "aws-unknown",
     QT_TRANSLATE_NOOP("problems", "AWS does not know these credentials, or they were signed for another region.")},
    {Code::Denied, "aws-denied", QT_TRANSLATE_NOOP("problems", "AWS does not allow it: %1")},
    {Code::BadEndpoint, "aws-bad-endpoint",
     QT_TRANSLATE_NOOP("problems", "“%1” is no address of a service: it begins with http:// or https://.")},
    {Code::Unreachable, "aws-unreachable",
     QT_TRANSLATE_NOOP("problems", "%1 cannot be reached. Is the network there, and the region right?")},
    {Code::BrokenOff, "aws-broken-off", QT_TRANSLATE_NOOP("problems", "%1 broke off without an answer.")},
    {Code::Silent, "aws-silent", QT_TRANSLATE_NOOP("problems", "%1 did not answer in time.")},
    {Code::Late, "aws-late",
     QT_TRANSLATE_NOOP("problems", "There was no answer within %1 seconds. Whether AWS has done it is not known.")},
    {Code::Throttled, "aws-throttled",
     QT_TRANSLATE_NOOP("problems", "AWS is asked too often and wants a pause. Try again a little later.")},
    {Code::Unavailable, "aws-unavailable",
     QT_TRANSLATE_NOOP("problems", "The service has a fault of its own at the moment. Try again a little later.")},
    {Code::Cancelled, "aws-cancelled",
     QT_TRANSLATE_NOOP("problems", "Cancelled. Whether AWS has done it already is not known.")},
    {Code::NoMachine, "aws-no-machine",
     QT_TRANSLATE_NOOP("problems", "There is no such state machine in this account and region: %1")},
    {Code::NoExecution, "aws-no-execution",
     QT_TRANSLATE_NOOP("problems", "There is no such execution in this account and region: %1")},
    {Code::Refused, "aws-refused", QT_TRANSLATE_NOOP("problems", "AWS refuses it (%1): %2")},
    {Code::NoSuchMachine, "aws-no-such-machine",
     QT_TRANSLATE_NOOP("problems", "There is no state machine named “%1” in this account and region.")},
    {Code::OtherType, "aws-other-type",
     QT_TRANSLATE_NOOP("problems",
                       "The state machine is of type %1, and AWS never changes that to %2. Give another name.")},
    {Code::NoRole, "aws-no-role",
     QT_TRANSLATE_NOOP("problems", "There is no such state machine yet, and a new one needs a role: name its ARN.")},
    {Code::Unfilled, "aws-unfilled",
     QT_TRANSLATE_NOOP("problems", "${%1} is not filled in, and AWS would take it as it stands. Give it a value.")},
    {Code::NoHistory, "aws-no-history",
     QT_TRANSLATE_NOOP("problems",
                       "An Express execution has no history to be fetched: AWS writes its events to CloudWatch Logs.")},
    {Code::Faulty, "aws-faulty",
     QT_TRANSLATE_NOOP("problems", "The definition has faults, so that it cannot be read. Mend them first.")},
    {Code::NoInput, "aws-no-input", QT_TRANSLATE_NOOP("problems", "The input is not JSON.")},
    {Code::NoArn, "aws-no-arn",
     QT_TRANSLATE_NOOP("problems", "Name the execution by its ARN, which “Start” shows and AWS's console, too.")},
    {Code::NoState, "aws-no-state", QT_TRANSLATE_NOOP("problems", "Select the state to be tried.")},
};
static_assert(isWhole(Wordings, Code::NoState));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace cloud
