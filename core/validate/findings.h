// Collects what the rules find and gives each finding its place: AWS's location and our own span.
#pragma once

#include "core/asl/definition.h"
#include "core/base/reading.h"
#include "core/validate/diagnostic.h"
#include "core/validate/validator.h"

#include <QHash>
#include <QSet>

namespace validate {

// AWS's codes.
namespace code {
inline const QString InvalidJson = QStringLiteral("INVALID_JSON_DESCRIPTION");
inline const QString Schema = QStringLiteral("SCHEMA_VALIDATION_FAILED");
inline const QString MissingTarget = QStringLiteral("MISSING_TRANSITION_TARGET");
inline const QString MissingEnd = QStringLiteral("MISSING_END_STATE");
inline const QString DuplicateState = QStringLiteral("DUPLICATE_STATE_NAME");
inline const QString InvalidStateName = QStringLiteral("INVALID_STATE_NAME");
inline const QString DuplicateLabel = QStringLiteral("DUPLICATE_LABEL_NAME");
inline const QString InvalidLabel = QStringLiteral("INVALID_LABEL_NAME");
inline const QString InvalidJsonata = QStringLiteral("INVALID_JSONATA_EXPRESSION");
inline const QString UnsupportedJsonata = QStringLiteral("UNSUPPORTED_JSONATA_EXPRESSION");
inline const QString InvalidResource = QStringLiteral("INVALID_RESOURCE");
inline const QString NoDollar = QStringLiteral("NO_DOLLAR");
inline const QString NoPath = QStringLiteral("NO_PATH");
inline const QString StaticResult = QStringLiteral("PASS_RESULT_IS_STATIC");
inline const QString MissingDescription = QStringLiteral("MISSING_DESCRIPTION");
// The house's own, for what AWS saves without a word.
inline const QString UndefinedVariable = QStringLiteral("UNDEFINED_VARIABLE");
inline const QString Advice = QStringLiteral("ADVICE");
inline const QString AmbiguousYaml = QStringLiteral("AMBIGUOUS_YAML");
inline const QString TooDeep = QStringLiteral("TOO_DEEPLY_NESTED");
} // namespace code

// What is said: AWS's message, and the house's key and arguments for a sentence in the user's language.
struct Words
{
    QString message;
    QString key;
    QStringList arguments = {};
    QString code = code::Schema;
};

// How many levels of a field's value are looked into.
inline constexpr int DeepestValue = DeepestText;

class Findings
{
public:
    Findings(const asl::Definition &definition, const Options &options);

    const asl::Definition &definition() const { return m_definition; }
    const json::Tree &tree() const { return *m_definition.tree; }
    const Options &options() const { return m_options; }

    // False where a QueryLanguage above is itself at fault: then no rule may judge by the language.
    bool isLanguageKnown(const asl::State &state) const;

    // At a value: its own text is at fault.
    void atValue(json::NodeId node, Words words);
    // At a field: its key is at fault. AWS's location is the object's that holds it.
    void atKey(json::NodeId node, Words words);
    // At an object that lacks something: its key (or opening) is marked, AWS's location is the object's.
    void atObject(json::NodeId node, Words words);
    // As above, but AWS saves the definition all the same.
    void warnAtValue(json::NodeId node, Words words);
    void warnAtKey(json::NodeId node, Words words);
    // Good practice, told at the key of what it is about.
    void advise(json::NodeId node, Words words);
    void add(Diagnostic diagnostic);

    // "/States/A/Choices[0]/Next"; the root's is "/".
    QString location(json::NodeId node) const;
    std::vector<Diagnostic> sorted() &&;

private:
    bool isLanguageSound(json::NodeId object) const;
    text::Span nameSpan(json::NodeId node) const;
    text::Span valueSpan(json::NodeId node) const;

    const asl::Definition &m_definition;
    const Options &m_options;
    bool m_machineLanguageSound;
    std::vector<Diagnostic> m_found;
};

} // namespace validate
