// Which fields of a JSONPath state hold a path, and which a template with ".$" fields in it.
#pragma once

#include "core/asl/vocabulary.h"

#include <optional>

namespace validate {

// Path, ReferencePath or Template, whatever object the field stands in; nothing for any other field.
std::optional<asl::ValueType> pathFieldType(const QString &name);

} // namespace validate
