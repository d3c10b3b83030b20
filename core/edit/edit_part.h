// Edits of the places that have no intent of their own: fields of the machine, and the objects within a state
// (retriers, catchers, rules). Like all intents they answer the smallest patch, and refuse what is damaged.
#pragma once

#include "core/edit/intents.h"
#include "core/json/pointer.h"

namespace edit {

// A value by its way from a state's object; from the machine's where the state is empty.
struct Part
{
    StatePath state;
    json::Pointer inside; // {"Retry", "0"}
    bool operator==(const Part &) const = default;
};

json::NodeId resolved(const Definition &now, const Part &part);

// `key: text` of the part; without a text the field goes.
Answer setPartField(const Definition &now, const Part &part, const QString &key, const std::optional<QString> &json,
                    const QStringList &order = {});
// Writes the field under another key, with another value, where it stands. The other key must not be there.
Answer rewritePartField(const Definition &now, const Part &part, const QString &key, const QString &newKey,
                        const QString &json);
// The same value under another key, in the same place. The other key must not be there.
Answer renamePartField(const Definition &now, const Part &part, const QString &key, const QString &newKey);
// Puts an element into a list; an absent list is made, as a field of the object it is missing from.
Answer insertPart(const Definition &now, const Part &list, qsizetype index, const QString &json);
// Takes an element away; with the last one its list goes too, since AWS wants none that is empty.
Answer removePart(const Definition &now, const Part &element);
Answer movePart(const Definition &now, const Part &element, qsizetype index);
// The whole value by another text.
Answer replacePart(const Definition &now, const Part &part, const QString &json);

} // namespace edit
