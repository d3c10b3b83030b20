// Finds what AWS would refuse, what it would warn of, and what good practice would do otherwise: each with its severity.
// Total, pure, safe on any thread.
#pragma once

#include "core/asl/definition.h"
#include "core/validate/diagnostic.h"

namespace validate {

struct Options
{
    bool express = false;

    bool operator==(const Options &) const = default;
};

// Sorted by place.
std::vector<Diagnostic> diagnosed(const asl::Definition &definition, const Options &options = {});

} // namespace validate
