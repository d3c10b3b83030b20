// A template of templates ({{ cookiecutter }}) is no YAML yet: its machines are seen by their lines, and cannot be read.
#pragma once

#include "core/exchange/template.h"

namespace exchange {

std::optional<Template> readByLines(const QString &text);

} // namespace exchange
