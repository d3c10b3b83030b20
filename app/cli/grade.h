// `batuta grade`: a class's submissions against a lesson, in worker processes, so that none of them can stop the rest.
#pragma once

#include <QStringList>

namespace cli {

int grade(const QStringList &arguments);

} // namespace cli
