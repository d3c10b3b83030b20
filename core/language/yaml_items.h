// Completion's items, which are made in JSON, as YAML has them.
#pragma once

#include "core/language/completion.h"
#include "core/language/yaml_place.h"

namespace language {

// The item as it is written at this place; nothing where YAML cannot have it there.
std::optional<Item> inYaml(const Item &item, const YamlPlace &where);

} // namespace language
