// AWS's services as Batuta knows them, each told once: what people call it and what it is for, which of its calls are
// optimized integrations, what those take, what a new state begins with, and what is offered to be dragged. A new
// service is a few rows here. (The SDK's services and actions are AWS's own list: resources/catalogue.)
// Source: AWS Step Functions Developer Guide, "Integrating optimized services", and the services' API references.
#pragma once

#include <QStringView>

#include <span>

namespace asl {

enum class Family : quint8 { Compute, Database, Messaging, Analytics, Storage, Intelligence, Other };

struct Service
{
    const char *name; // as in a resource's ARN
    const char *title; // a proper name: never translated
    Family family; // decides its colour
    const char *icon; // Lucide's name
};

// What the plain call can be made to wait for.
enum class Waits : quint8 { Never, ForJob, ForCallback, ForEither };

struct ServiceCall
{
    const char *service;
    const char *action;
    Waits waits;
    // Separated by blanks; a name is followed by ! where the call needs it, and by * for JSON, # for a number, ? for
    // yes or no.
    const char *parameters;
    // What it needs before it means anything, with placeholders to be replaced; null: nothing.
    const char *jsonPath = nullptr;
    const char *jsonata = nullptr; // null: the same
};

enum class Rank : quint8 {
    MostUsed,
    More,
    Twin, // of a most used one that waits for the job: this one does not
};

struct Offer
{
    const char *resource; // what follows arn:aws:states:::
    const char *words; // everyday words, English, Portuguese and Spanish
    Rank rank = Rank::More;
};

// Null for a service that is not in the table.
const Service *serviceNamed(QStringView name);

// The optimized integrations, each service's together.
std::span<const ServiceCall> serviceCalls();
const ServiceCall *serviceCall(QStringView service, QStringView action);

std::span<const Offer> offers();

} // namespace asl
