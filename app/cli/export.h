// batuta export: a workflow as what a deployment tool takes, or as a picture in words.
#pragma once

#include <QStringList>

namespace cli {

int exportCommand(const QStringList &arguments);

} // namespace cli
