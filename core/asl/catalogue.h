// What a Task can call: AWS's services and actions, and the integration patterns each action knows.
#pragma once

#include "core/asl/resource.h"

#include <QStringList>

namespace asl {

enum class Recognition : quint8 {
    Known,
    NotCatalogued, // an SDK service that the catalogue does not have; AWS may have it
    Gone, // an SDK service that AWS took away
    UnknownService, // no optimized integration has the name
    UnknownAction,
    UnknownPattern, // the action is there, but cannot wait like that
};

// How AWS sees the integration. Functions, activities and what is Unknown are Known: they name nothing of
// AWS's.
Recognition recognitionOf(const Integration &integration);

// The patterns in which the action can be called, the plain one first. None of what the catalogue does not know.
QList<IntegrationPattern> patternsOf(Integration call);

// The services with an optimized integration ("lambda", "dynamodb" …), and their actions.
QStringList optimizedServices();
QStringList optimizedActions(const QString &service);

// The SDK's name of the service behind the call, in small letters: "sfn" of states, "emr" of elasticmapreduce. Empty where
// no API's model tells of it.
QString apiOf(const Integration &integration);

// The services of AWS's SDK by the names resources use, sorted, and their actions; none where they are not known.
QStringList sdkServices();
QStringList sdkActions(const QString &service);

// What Step Functions says of an SDK service. Empty where it says nothing; dates as 2026-06-03.
struct SdkService
{
    QString title; // "Amazon S3 Files"
    QString since; // came with this release
    QString until; // went with this one
    bool operator==(const SdkService &) const = default;
};
SdkService sdkService(const QString &name);

} // namespace asl
