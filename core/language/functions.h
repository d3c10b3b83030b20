// The functions an expression may call, with their signatures: JSONata's and AWS's own, and the States.* intrinsic
// ones. What they do is told elsewhere, by their names.
#pragma once

#include <QString>

#include <span>

namespace language {

struct Function
{
    const char *name; // "$map", "States.Format"
    const char *signature; // "$map(array, function)"
};

std::span<const Function> jsonataFunctions();
std::span<const Function> intrinsicFunctions();
// Null where there is none of that name.
const Function *functionNamed(QStringView name);

// What can be asked of the context object, without the $$. or $states.context. before it.
std::span<const char *const> contextPaths();

} // namespace language
