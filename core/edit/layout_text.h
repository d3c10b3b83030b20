// How ASL text is laid out where an edit puts it: moved to another indentation as a block, or on one line
// where its new surroundings are. Nothing but white space between tokens changes.
#pragma once

#include "core/base/value.h"
#include "core/json/tree.h"
#include "core/text/style.h"

namespace edit {

// The value as it should stand as a member of the object or array.
QString memberText(const json::Tree &tree, json::NodeId container, const Value &value, const text::Style &style);

// A member's text as written elsewhere, indented by `from` there, as it should stand in the container.
QString transplanted(const QString &memberText, const QString &from, const json::Tree &tree, json::NodeId container,
                     const text::Style &style);

// What stands between two members there, comma and all.
QString separatorIn(const json::Tree &tree, json::NodeId container, const text::Style &style);

// A value typed elsewhere, its lines indented by its own last one, as it should stand in the container.
QString fitted(const QString &typed, const json::Tree &tree, json::NodeId container, const text::Style &style);

// Equal but for white space between tokens: 1 and 1.0 differ, a line break does not.
bool saysTheSame(const json::Tree &tree, json::NodeId node, const QString &jsonText);
// One value, sound, without comments or trailing commas.
bool isWholeJson(const QString &text);

// `"key": value`, and one as it is written, indented as it is there.
QString property(const QString &key, const QString &valueText);
QString writtenProperty(const json::Tree &tree, json::NodeId node);

// The blanks a line begins with, where the node (its key, if it has one) stands on it.
QString indentationAt(const json::Tree &tree, json::NodeId node);

// JSON text without the white space outside its strings, or with one blank after each colon and comma.
QString compacted(const QString &jsonText, bool spaced = false);

} // namespace edit
