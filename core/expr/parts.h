// An expression part by part: what each sub-expression came to when the whole was evaluated. JSONata is watched while it
// runs; a path is followed step by step; a call is told with its arguments.
#pragma once

#include "core/expr/template.h"

#include <vector>

namespace expr {

struct Part
{
    std::string
        kind; // the library's name of it: "path", "binary", "function"; "step" of a JSONPath, "call" of States.*
    std::string text; // as written
    std::string value; // as JSON text, long ones cut; empty: nothing came out, or it was never asked
    std::string failure; // instead
    int times = 0; // how often it was evaluated; the value is the first one's
    std::vector<Part> parts;
};

struct Examined
{
    Evaluated outcome;
    Part whole;
    int faultAt = -1; // where the text is none of the language, in UTF-16 code units; -1: it is, or nobody knows
};

Examined examinedJsonata(std::string_view expression, const Environment &environment);
// `text` with or without {% %}; of JSONPath a path or a call of States.*
Examined examined(std::string_view text, Language language, const Environment &environment);

} // namespace expr
