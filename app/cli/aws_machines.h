// What `batuta aws` does with definitions: publish, test-state, validate.
#pragma once

#include <QStringList>

namespace cli {

int awsPublish(const QStringList &arguments);
int awsTestState(const QStringList &arguments);
int awsValidate(const QStringList &arguments);

} // namespace cli
