// How a state presents itself: its tile's colour and glyph, and the plain words below its name. The colour follows
// the service family, and is never the only sign.
#pragma once

#include "core/asl/definition.h"

#include <QColor>

namespace theme {

struct StateStyle
{
    QColor tile;
    QString icon; // Lucide name
};

StateStyle styleOf(const asl::Definition &definition, const asl::State &state);
StateStyle styleOfKind(asl::StateKind kind);
StateStyle styleOfService(const QString &service);
// "Lambda · Invoke", "Wait · 1 day", "Choice · 3 rules", in the user's language.
QString summaryOf(const asl::Definition &definition, const asl::State &state);
// "Task", "Choice" … as the user's language names them, with AWS's word kept.
QString kindName(asl::StateKind kind);
QString serviceName(const QString &service); // "DynamoDB" for "dynamodb"

} // namespace theme
