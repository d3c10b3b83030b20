// Which variables have a value when a state begins: on every way to it, and on some way.
#pragma once

#include "core/asl/definition.h"

#include <QSet>

namespace validate {

struct Assigned
{
    QSet<QString> always;
    QSet<QString> sometimes;
    bool operator==(const Assigned &) const = default;
};

// Per state of the scope, in its order; nothing for a state that no known transition leads to. Nothing at all
// where a target is still to be filled in, since what leads where is then not known.
std::optional<std::vector<std::optional<Assigned>>>
assignedAtEntry(const json::Tree &tree, const asl::Scope &scope, const Assigned &atStart);

} // namespace validate
