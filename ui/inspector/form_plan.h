// Which fields a form shows, in which shape and under which words: the vocabulary's table, sorted into tabs.
#pragma once

#include "core/asl/call_parameters.h"
#include "core/asl/vocabulary.h"

namespace inspector {

enum class Tab { Config, Data };

// How a field is shown and edited.
enum class Shape : quint8 { Line, Text, Number, Check, Choice, Target, Words, Parameter, Rows, Form, Attribute, Json };

// What the inspector needs to know of one field.
struct FieldPlan
{
    QString key;
    QString label;
    asl::ValueType type = asl::ValueType::Any;
    bool required = false;
    bool usual = false; // shown even where it is absent
    QStringList choices;
    bool takesExpression = false; // {% %} instead of the value
    bool takesPath = false; // a JSONPath instead of the value, under the key with ".$" after it
    std::optional<asl::ParameterType> parameter; // of a service's call
    asl::Place inside = asl::Place::None; // what an object there is
    asl::Range range; // of numbers
    bool isOwn = false; // the name is the user's, and may be changed
    bool isAttribute = false; // one of DynamoDB's
    bool holdsAttributes = false;
};

std::vector<FieldPlan> stateFields(Tab tab, asl::StateKind kind, asl::QueryLanguage language);
std::vector<FieldPlan> placeFields(asl::Place place, asl::QueryLanguage language);
// What the call takes, and what the object gives it beside that.
std::vector<FieldPlan> parameterFields(const asl::Integration &call, const json::Tree &tree, json::NodeId object,
                                       asl::QueryLanguage language);
// DynamoDB's attribute values in the object.
std::vector<FieldPlan> attributeFields(const json::Tree &tree, json::NodeId object, asl::QueryLanguage language);
// The key the field has in the object: its own, or the one that says that its value is a path.
QString writtenKey(const FieldPlan &plan, const json::Tree &tree, json::NodeId object);
QStringList orderOf(const std::vector<FieldPlan> &plans);

// The shape that can show the value that is there; Json where it is not what the field expects.
Shape shapeOf(const FieldPlan &plan, const json::Tree &tree, json::NodeId value);

// A value that is any JSON, and so most often an object: with names of the user's choosing.
bool isTemplate(const FieldPlan &plan);
// May be one value as well, and not only an object.
bool mayBeOneValue(const FieldPlan &plan);

// The text is a path, and so its key ends in ".$".
bool isWrittenAsPath(const FieldPlan &plan, const QString &text);

} // namespace inspector
