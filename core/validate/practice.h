// What advice on single states and on whole workflows has in common.
#pragma once

#include "core/asl/resource.h"
#include "core/validate/findings.h"

namespace validate {

// The state stays until something else has happened: a job, a callback, an activity's worker.
inline bool waits(const asl::Integration &integration)
{
    return integration.pattern != asl::IntegrationPattern::RequestResponse
        || integration.kind == asl::IntegrationKind::Activity;
}

// A Wait, or a task that waits; not what stands inside of the state.
bool pauses(const asl::State &state);
bool pausesInside(const asl::State &state);
// The names that the state goes on to when nothing fails.
QStringList waysOn(const asl::State &state);
// What a task gives its service: Arguments, or else Parameters. NoNode: neither.
json::NodeId givenTo(const json::Tree &tree, const asl::State &task);

} // namespace validate
