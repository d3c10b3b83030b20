// The items within the objects that an ItemReader reads: JSON arrays and objects, JSON lines, rows of CSV.
#pragma once

#include "core/simulate/program.h"

#include <QByteArray>

namespace sim {

// The items as an array, or AWS's complaint. Of a JSON object each entry is an item {"Key", "Value"}.
struct Items
{
    std::optional<Value> list;
    std::string complaint;
    bool isKeyed = false;
};

// What the reader's InputType says.
Items itemsIn(const ReaderCode &reader, const QByteArray &content);
Items itemsOfRows(const QByteArray &content, char delimiter, const std::vector<std::string> *headers);
// An object's entries, in their order, as a distributed Map goes through them.
Value entriesOf(const Value &object);

// The value an RFC 6901 pointer leads to; null where it leads nowhere or is none.
const Value *pointedAt(const Value &whole, const std::string &pointer);

extern const char NotIterable[]; // AWS's word for a thing that is no list

} // namespace sim
