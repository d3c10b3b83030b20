// The place of a value in a document, by keys and indexes: what stays true while spans move. Written as RFC 6901.
#pragma once

#include "core/json/tree.h"

#include <QString>
#include <QStringList>

namespace json {

// Keys and decimal indexes, outermost first; empty means the root.
using Pointer = QStringList;

NodeId resolved(const Tree &tree, const Pointer &pointer);
Pointer pointerTo(const Tree &tree, NodeId id);
QString toString(const Pointer &pointer);
Pointer pointerFrom(const QString &written);

} // namespace json
