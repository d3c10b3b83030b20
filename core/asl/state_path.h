// Who a state is within one snapshot: the names and branch numbers that lead to it. Across snapshots a path is
// carried by mapping the state's key through the patch, never by comparing objects.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace asl {

struct StatePath
{
    struct Step
    {
        int scope = 0; // which scope of the state above: a Parallel's branch number, 0 for a Map or the machine
        QString name;
        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps;

    bool isEmpty() const { return steps.empty(); }
    QString name() const { return steps.empty() ? QString() : steps.back().name; }
    int scope() const { return steps.empty() ? 0 : steps.back().scope; }
    int depth() const { return int(steps.size()); }
    StatePath parent() const;
    StatePath child(int scopeNumber, const QString &name) const;
    StatePath renamed(const QString &name) const;
    bool isWithin(const StatePath &ancestor) const; // a path is within itself

    bool operator==(const StatePath &) const = default;
};

// One scope: a machine's (container empty), a branch's or a processor's set of states.
struct ScopePath
{
    StatePath container;
    int number = 0;
    StatePath state(const QString &name) const { return container.child(number, name); }
    bool operator==(const ScopePath &) const = default;
};
ScopePath scopeOf(const StatePath &path);

// "Order/1/Charge": unique and readable, with ~0 ~1 for ~ and / as in JSON Pointer. A step's scope number is
// written before its name for every step but the first. fromString reads back what toString wrote.
QString toString(const StatePath &path);
StatePath statePathFrom(const QString &written);

size_t qHash(const StatePath &path, size_t seed = 0);
size_t qHash(const ScopePath &path, size_t seed = 0);

} // namespace asl

template <>
struct std::hash<asl::StatePath>
{
    size_t operator()(const asl::StatePath &path) const { return asl::qHash(path); }
};
