// What IAM calls the actions of AWS's SDK services.
#pragma once

#include <QStringList>

namespace deploy {

// "dynamodb", "query" → "dynamodb:Query"; some calls take several, some take another's.
QStringList iamActionsOf(const QString &service, const QString &action);

} // namespace deploy
