// The comparisons of a Choice rule in JSONPath, taken apart: the vocabulary names them, and their names say what they
// compare and how. What else a rule's condition is made of, and whether it is made as ASL has it.
#pragma once

#include "core/asl/vocabulary.h"

#include <optional>
#include <vector>

namespace asl {

struct Comparison
{
    QString name; // "NumericLessThanEqualsPath"
    QString subject; // "Numeric"; "Is" of what asks for a type
    QString relation; // "LessThanEquals"; "Present" of IsPresent
    ValueType value = ValueType::Text; // what it is written with
    QString twin; // with a path instead of the value, or the other way round; empty: there is none
    bool isByPath() const { return value == ValueType::Path; }
};

// In the vocabulary's order.
const std::vector<Comparison> &comparisons();
const Comparison *comparisonNamed(QStringView name); // null: there is none
// Belongs to what a rule asks, and not to what comes of it (Next, Assign, Comment).
bool isConditionField(QStringView name);
// As RFC 3339 has it, and as comparisons and waits take it.
bool isTimestamp(const QString &text);
// "And" and "Or", of a list of conditions; "Not" holds one.
bool isJunction(QStringView name);

enum class ConditionFault : quint8 {
    NoObject,
    Nothing, // neither a comparison nor conditions to be joined
    Several, // names the one too many
    EmptyList, // names it
    NoVariable,
    WrongValue, // names the field
    UnknownField, // names it
    FieldInside, // of a rule, in a condition within it; names it
    TooDeep,
};

struct FaultyCondition
{
    ConditionFault fault = ConditionFault::Nothing;
    QString name;
};

// Nothing: the condition is And, Or and Not of comparisons, each of one Variable with one value that fits.
std::optional<FaultyCondition> faultOfCondition(const json::Tree &tree, json::NodeId rule);

} // namespace asl
