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

enum class LanguageUse : quint8 { Both, JsonPathOnly, JsonataOnly };

struct Field
{
    const char *name;
    ValueType type;
    LanguageUse language;
    bool required;
    quint32 kinds; // a bit per StateKind: bit(StateKind::Task) | …
    const char *choices; // an enumeration's words, separated by |
};

constexpr quint32 bit(StateKind kind)
{
    return 1U << quint32(kind);
}

// Fields of a state, in the order they are best written.
std::span<const Field> stateFields();
// Fields of the places that are no states: "machine", "branch", "processor", "choiceRule", "retrier", "catcher",
// "processorConfig", "itemReader", "readerConfig", "itemBatcher", "resultWriter", "credentials".
std::span<const Field> fieldsOf(QStringView place);

const Field *stateField(QStringView name);
bool allows(const Field &field, StateKind kind, QueryLanguage language);
// Keys of a state in their best order, for inserting a field where a person would have.
const QStringList &stateFieldOrder();
QStringList choicesOf(const Field &field);

// The error names that AWS gives a meaning, States.ALL among them.
const QStringList &reservedErrors();
bool isReservedError(QStringView name);

} // namespace asl
