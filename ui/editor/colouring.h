// Which parts of a line are what, for colouring: one line at a time, since no token of JSON spans two.
#pragma once

#include "core/json/tree.h"

#include <QStringView>

#include <vector>

namespace editor {

enum class Ink : quint8 {
    Key,
    String,
    Number,
    Literal,
    Comment,
    Path, // a JSONPath: "$.order.id"
    Function, // States.Format, $uppercase
    Variable, // $states, $total in JSONata
    Delimiter, // {% and %}
    Expression, // the rest of a JSONata expression
};

struct Inked
{
    int begin = 0;
    int length = 0;
    Ink ink = Ink::String;
    bool operator==(const Inked &) const = default;
};

// Sorted, disjoint.
std::vector<Inked> inkedJson(QStringView line);
std::vector<Inked> inkedYaml(QStringView line);
inline std::vector<Inked> inked(QStringView line, json::Format format)
{
    return format == json::Format::Json ? inkedJson(line) : inkedYaml(line);
}

} // namespace editor
