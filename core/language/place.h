// Where a position stands in a definition, in ASL's words: in which object, at a key or at a value of which field,
// and which word is being typed there. Works in broken text. A place points into its definition.
#pragma once

#include "core/asl/definition.h"
#include "core/asl/vocabulary.h"

namespace language {

enum class Slot : quint8 { None, Key, Value };

struct Place
{
    Slot slot = Slot::None;
    json::NodeId container = json::NoNode; // the object or array around the position
    asl::Place object = asl::Place::None; // what the object around is
    json::NodeId objectNode = json::NoNode;
    QString field; // Value: the field it belongs to, also when it stands in the field's array
    QString stateField; // the field of the state that all of this stands in
    text::Span word; // the word being typed, with its quotes
    text::Span inner; // without them
    bool quoted = false;
    bool hasColon = false; // Key: a colon follows
    qsizetype commaAt = -1; // a comma is missing before the word; here it belongs
    bool lacksComma = false; // a comma is missing after the word
    const asl::State *state = nullptr; // the innermost state around
    asl::StatePath statePath;
    const asl::Scope *scope = nullptr; // whose states may be named here
    asl::QueryLanguage language = asl::QueryLanguage::JsonPath;
};

// In JSON; none in YAML, see yaml_place.h.
Place placeAt(const asl::Definition &definition, qsizetype position);

// For a place of which slot, field and container are known: all the rest.
void findSurroundings(Place &place, const asl::Definition &definition);

// What the object is, as Place::object says it.
asl::Place objectKind(const json::Tree &tree, json::NodeId object);
// The fields that an object of this kind may have.
std::vector<const asl::Field *> fieldsOf(asl::Place object, asl::StateKind kind, asl::QueryLanguage language);

} // namespace language
