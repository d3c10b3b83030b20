// Finds calls among all that a Task can make, optimized and the SDK's, by words in any order: parts of names ("put item",
// "getobj"), titles ("Simple Queue Service"), everyday words in English, Portuguese and Spanish ("apagar tabela"), with
// slips of the hand forgiven where nothing else fits. A search takes a few milliseconds at most, once it is prepared.
#pragma once

#include <QString>

#include <vector>

namespace asl {

struct ActionHit
{
    QString service; // as in the ARN
    QString action;
    bool isOptimized = false; // else the SDK's
    bool operator==(const ActionHit &) const = default;
};

// The resource that the hit names, in its plain pattern.
QString resourceOf(const ActionHit &hit);

// Takes tenths of a second the first time; the first search does it otherwise. From any thread.
void prepareActionSearch();
// The best first, at most so many of them. None for no word.
std::vector<ActionHit> actionsFor(const QString &typed, size_t most);

} // namespace asl
