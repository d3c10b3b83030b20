// Workflows for comparing, made from their texts, and trials of them.
#pragma once

#include "core/asl/reader.h"
#include "core/compare/counterexample.h"
#include "core/json/parser.h"

namespace machines {

inline sim::Setup setup(const char *text)
{
    sim::Setup made;
    made.definition = asl::read(json::parse(QString::fromUtf8(text)));
    return made;
}

inline compare::Pair pair(const char *one, const char *wanted, compare::Aspects aspects = {})
{
    return {setup(one), std::make_shared<compare::Wanted>(setup(wanted), aspects)};
}

inline compare::Trial trial(const char *input)
{
    return {Value::parse(input), {}};
}

} // namespace machines
