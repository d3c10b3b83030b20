// What a state's fields and conditions refer to, and which values would tell the one way through it from the other: where
// the search for test inputs begins.
#pragma once

#include "core/base/value.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

// "$.a.b[0]" and "$states.input.a.b[0]": a, b, 0 of the state's input. "$total.x": x of a variable.
struct Reference
{
    std::string variable; // empty: the state's input
    std::vector<std::string> steps; // names, and positions as digits
    auto operator<=>(const Reference &) const = default;
};

// A place in data where a value is put; nothing is put where a step leads through what is no object or list.
bool put(Value &data, const std::vector<std::string> &steps, const std::optional<Value> &value);
const Value *at(const Value &data, const std::vector<std::string> &steps); // null: there is nothing

// Those written in a path, an intrinsic function or a JSONata expression; up to the first step that is no plain name or
// position. The context object's are left out.
std::vector<Reference> referencesIn(std::string_view text);
// Of $states.result; paths have no way to name it.
std::vector<Reference> resultReferencesIn(std::string_view text);

// A reference and values worth trying for it. Nothing among them: without it.
struct Question
{
    Reference reference;
    std::vector<std::optional<Value>> values;
};
// Of a state's own fields, not of the states inside it: each with values of the kinds that its field may want.
std::vector<Question> questionsOfFields(const Value &state);
// Of what a task's fields take from its own result: the references are within that.
std::vector<Question> questionsOfResult(const Value &state);
// Of one rule of a Choice, JSONPath's comparisons or a JSONata condition: with values that make it true and false.
std::vector<Question> questionsOfRule(const Value &rule);
// The same reference once, with the values of both.
void merge(std::vector<Question> &into, const std::vector<Question> &more);

} // namespace rehearse
