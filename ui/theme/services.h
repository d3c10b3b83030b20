// The AWS services a Task can call: what people call them, which family they belong to, and their icon.
#pragma once

#include <QString>

namespace theme {

enum class Family : quint8 { Compute, Database, Messaging, Analytics, Storage, Intelligence, Other };

struct Service
{
    QLatin1StringView name; // as in a resource's ARN
    QLatin1StringView shown; // a proper name: never translated
    Family family;
    QLatin1StringView icon; // Lucide name
};

// Null for a service that is not in the table.
const Service *findService(const QString &name);

} // namespace theme
