// Where the entries and items of a YAML text stand: keys, dashes, tags and line ends, which the tree's spans leave
// out.
#pragma once

#include "core/json/tree.h"

namespace yaml {

// Written in brackets.
bool isFlow(const json::Tree &tree, json::NodeId container);
// Stands in brackets.
bool isInFlow(const json::Tree &tree, json::NodeId node);

qsizetype lineStart(const QString &text, qsizetype position);
qsizetype lineEnd(const QString &text, qsizetype position);
qsizetype columnOf(const QString &text, qsizetype position);
// Nothing but blanks from the position to the end of its line.
bool isLineDone(const QString &text, qsizetype position);

// Past the colon of an entry; -1 where its key is laid out in an unusual way.
qsizetype colonEnd(const json::Tree &tree, json::NodeId entry);
// The dash of an item of a block list; -1 where there is none.
qsizetype dashOf(const json::Tree &tree, json::NodeId item);
// Where a value begins, its tag and anchor with it.
qsizetype valueBegin(const json::Tree &tree, json::NodeId node);
// "!Sub"; empty where there is none.
QString tagOf(const json::Tree &tree, json::NodeId node);
// From key or dash (in brackets: key or value) to the value's end; empty where it could not be found.
text::Span entrySpan(const json::Tree &tree, json::NodeId node);

} // namespace yaml
