// A piece of a text. Positions are UTF-16 code units, the unit of QString and QTextCursor, everywhere.
#pragma once

#include <QtGlobal>

namespace text {

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0; // one past the last

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    // An empty span touches what begins or ends where it stands.
    bool touches(Span other) const { return begin <= other.end && other.begin <= end; }
    bool operator==(const Span &) const = default;
};

} // namespace text
