// batuta machines: which state machines files of deployment tools hold.
#pragma once

#include <QStringList>

namespace cli {

int machines(const QStringList &arguments);

} // namespace cli
