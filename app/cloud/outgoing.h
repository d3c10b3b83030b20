// A definition as AWS takes it: JSON, with every placeholder filled in.
#pragma once

#include "core/asl/definition.h"
#include "core/base/result.h"

#include <QMap>

namespace app {

// Refuses what is not sound, and a placeholder without a value. The text stays as it is laid out, where it can.
Result<QString> outgoing(const QString &text, const QString &name, const QMap<QString, QString> &values);
// One state alone, as TestState takes it: what it has of the machine it says itself. The definition is JSON.
QString outgoingState(const asl::Definition &definition, const asl::State &state);
// The execution's input as AWS takes it; the same text.
Result<QString> outgoingInput(const QString &text);

} // namespace app
