// `batuta hand-in`: a workflow as a folder to be handed in, with a README in the language asked for.
#pragma once

#include <QStringList>

namespace cli {

int handIn(const QStringList &arguments);

} // namespace cli
