// What `batuta aws` does with executions: start, follow, fetch, redrive.
#pragma once

#include <QStringList>

namespace cli {

int awsStart(const QStringList &arguments);
int awsFollow(const QStringList &arguments);
int awsFetch(const QStringList &arguments);
int awsRedrive(const QStringList &arguments);

} // namespace cli
