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

} // namespace validate
