// Collects what the rules find and gives each finding its place: AWS's location and our own span.
#pragma once

#include "core/asl/definition.h"
#include "core/base/reading.h"
#include "core/validate/diagnostic.h"
#include "core/validate/validator.h"

#include <QHash>
#include <QSet>

namespace validate {

// What is said. The message is AWS's where the rule's own words do not do, the code where it is not the rule's.
struct Words
{
    Rule rule;
    Arguments arguments = {};
    QString message = {};
    const char *code = nullptr;
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
    void atValue(json::NodeId node, const Words &words);
    // At a field: its key is at fault. AWS's location is the object's that holds it.
    void atKey(json::NodeId node, const Words &words);
    // At an object that lacks something: its key (or opening) is marked, AWS's location is the object's.
    void atObject(json::NodeId node, const Words &words);
    // As atValue, but AWS saves the definition all the same, though it mostly refuses what breaks the rule.
    void warnAtValue(json::NodeId node, const Words &words);
    // Good practice, told at the key of what it is about.
    void advise(json::NodeId node, const Words &words);
    void add(const Words &words, const QString &location, text::Span span);
    void add(const Words &words, const QString &location, text::Span span, Severity severity);

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
