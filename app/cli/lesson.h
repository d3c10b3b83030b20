// `batuta lesson check`: what is wrong with a lesson, each fault at its line.
#pragma once

#include <QStringList>

namespace cli {

int lessonCommand(const QStringList &arguments);

} // namespace cli
