// What tools that read YAML take for different things.
#pragma once

#include <QString>

namespace validate {

// Of a plain scalar as it is written. Measured on PyYAML, js-yaml 3 to 5, yaml 2 and ruamel.yaml 0.17 (2026-11):
// 012345678901 is a text, a decimal or an octal number; yes, no, on and off are truth values to some, 1_000 and 12:30 numbers,
// 2030-01-31 a date.
bool isReadDifferently(const QString &written);

} // namespace validate
