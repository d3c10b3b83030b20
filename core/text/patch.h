// A change of a text as a value: sorted, disjoint edits, all counted in the text before the change. Patches
// apply, invert, compose and carry positions across; every edit of a workflow, from anywhere, is one of these.
#pragma once

#include "core/text/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace text {

struct Edit
{
    Span span; // what is taken away
    QString replacement; // what stands there afterwards

    bool operator==(const Edit &) const = default;
};

using Patch = std::vector<Edit>;

// Sorted, in bounds, no two edits overlapping. Two insertions at one place are not a patch: join them.
bool isSound(const Patch &patch, qsizetype textLength);

QString applied(QString text, const Patch &patch);

// The patch that takes applied(before, patch) back to before.
Patch inverted(const Patch &patch, const QString &before);

// One patch that does first and then second: second's positions are those of the text after first.
Patch composed(const Patch &first, const Patch &second);

// What turns before into after as one edit (common beginning and end left out); empty when they are equal.
// Surrogate pairs are never split.
Patch difference(const QString &before, const QString &after);

// Which side a position keeps to when text is inserted right there.
enum class Side { Before, After };

// Where a position of the old text stands in the new one. Inside replaced text: its beginning (Before) or end.
qsizetype mapped(qsizetype position, const Patch &patch, Side side = Side::After);

// As above for a span; nothing when all of a non-empty span was taken away.
std::optional<Span> mapped(Span span, const Patch &patch);

} // namespace text
