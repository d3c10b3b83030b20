// Finds what AWS would refuse, and nothing else. Total, pure, safe on any thread.
#pragma once

#include "core/asl/definition.h"
#include "core/validate/diagnostic.h"

namespace validate {

struct Options
{
    bool express = false;
};

// Sorted by place.
std::vector<Diagnostic> diagnosed(const asl::Definition &definition, const Options &options = {});

} // namespace validate
