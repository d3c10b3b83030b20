// What fields are called in the user's words; those whose name is a technical word of ASL keep it.
#pragma once

#include <QString>

namespace inspector {

QString labelOf(const QString &key);
QString parameterLabel(const QString &name);

} // namespace inspector
