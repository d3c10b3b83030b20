// By which names a task can fail, the likely ones first: for menus of errors to throw.
#pragma once

#include "core/asl/definition.h"
#include "core/asl/resource.h"

#include <QStringList>

namespace rehearse {

struct ErrorNames
{
    QStringList handled; // what the state's own retriers and catchers name
    QStringList ofService; // what the service's documents name, of this action
    QStringList ofStates; // Step Functions' own

    QString likeliest() const; // empty where there is none
};

// No name stands in two of the lists.
ErrorNames errorNames(const asl::State &task);
QStringList serviceErrors(const asl::Integration &call);

} // namespace rehearse
