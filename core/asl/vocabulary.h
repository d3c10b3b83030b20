// The one table of ASL's fields: which kind of state takes which, in which query language, with what kind of
// value, in which order they are best written. Reader, validator, inspector and completer all ask here.
#pragma once

#include "core/asl/definition.h"

#include <QStringList>

#include <span>

namespace asl {

enum class ValueType : quint8 {
    Text, // any string
    StateName, // a state of the same scope
    Boolean,
    Integer, // a whole number; in JSONata also {% %}
    Number,
    Timestamp, // RFC 3339
    Path, // JSONPath, or null where the field allows it
    ReferencePath, // a JSONPath that names exactly one place
    Arn,
    Expression, // {% JSONata %}
    Template, // any JSON with expressions or ".$" fields in it
    Enumeration,
    Array, // of objects with their own fields (Retry, Catch, Choices, Branches)
    Object, // with its own fields (ItemReader, ProcessorConfig …)
    States,
    Any,
};

// What an object of a definition is, and so which fields it may have.
enum class Place : quint8 {
    None, // ASL has no say in it
    Machine,
    States, // its keys are names
    State,
    Branch,
    Processor,
    ProcessorConfig,
    ChoiceRule,
    Retrier,
    Catcher,
    ItemReader,
    ReaderConfig,
    ItemBatcher,
    ResultWriter,
    WriterConfig,
    Credentials,
    Parameters, // what a Task hands to the service it calls
    Assign,
};
inline constexpr Place LastPlace = Place::Assign;

enum class LanguageUse : quint8 { Both, JsonPathOnly, JsonataOnly };

inline constexpr double Unlimited = 1e300;

struct Range
{
    double least = 0;
    double most = Unlimited;
};

struct Field
{
    const char *name;
    ValueType type;
    LanguageUse language;
    bool required;
    quint32 kinds; // a bit per StateKind: bit(StateKind::Task) | …
    const char *choices; // an enumeration's words, separated by |
    Place inside = Place::None; // what its objects are, or those of its list
    Range range = {}; // of numbers
    const char *notBeside = ""; // a field that cannot stand in the same object
};

constexpr quint32 bit(StateKind kind)
{
    return 1U << quint32(kind);
}

// Fields of a state, in the order they are best written.
std::span<const Field> stateFields();
// None where the keys are anybody's.
std::span<const Field> fieldsOf(Place place);

const Field *stateField(QStringView name);
const Field *fieldOf(Place place, QStringView name);
// Of the objects in a field of that name, whatever the field stands in.
Place placeInside(QStringView field);

// Calls visit(field) for each field of each place.
template <class Visit>
void forEachField(Visit &&visit)
{
    for (quint8 place = 0; place <= quint8(LastPlace); ++place) {
        for (const Field &field : fieldsOf(Place(place)))
            visit(field);
    }
}

bool allows(const Field &field, StateKind kind, QueryLanguage language);
// Keys of a state in their best order, for inserting a field where a person would have.
const QStringList &stateFieldOrder();
QStringList choicesOf(const Field &field);

// The error names that AWS gives a meaning, States.ALL among them.
const QStringList &reservedErrors();
bool isReservedError(QStringView name);

} // namespace asl
