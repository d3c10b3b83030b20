// `batuta test`: runs the test cases that lie beside definitions, and tells which pass and what they cover.
#pragma once

#include <QStringList>

namespace cli {

int test(const QStringList &arguments);

} // namespace cli
