// ARNs of what a call touches, written as a template: "arn:P:sqs:R:A:{QueueUrl|queue}". P, R and A are the partition, the
// region and the account. {Name} is filled from the call's argument, through the shape behind the bar; {Name=word} stands
// for the word where the argument is absent, and a template with {Name?} does not count then. An argument that is an ARN
// already takes the place of all that stands before it.
#pragma once

#include "core/deploy/call_arguments.h"

#include <QStringList>

namespace deploy {

struct Arns
{
    QStringList texts;
    QStringList unknown; // the arguments that the definition does not settle
    bool isMissing = false; // an argument with ? is absent
};

// For a comment: these leave a resource wide.
QString unsettled(const QStringList &arguments);

Arns arnsOf(const QString &written, const CallArguments &arguments);

} // namespace deploy
