// The fields of one object of a definition as operands and templates, in the state's query language.
#pragma once

#include "core/json/tree.h"
#include "core/simulate/operand.h"

#include <optional>
#include <string>
#include <vector>

namespace sim {

class Fields
{
public:
    Fields(const json::Tree &tree, json::NodeId object, expr::Language language)
        : m_tree(tree), m_object(object), m_language(language)
    {
    }

    expr::Language language() const { return m_language; }
    bool isJsonata() const { return m_language == expr::Language::Jsonata; }
    Fields inside(const char *name) const { return {m_tree, node(name), m_language}; }
    Fields at(json::NodeId object) const { return {m_tree, object, m_language}; }

    json::NodeId node(const char *name) const { return m_tree.find(m_object, QLatin1StringView(name).toString()); }
    bool has(const char *name) const { return node(name) != json::NoNode; }
    std::string text(const char *name) const { return m_tree.string(node(name)).toStdString(); }
    std::optional<double> number(const char *name) const { return m_tree.number(node(name)); }
    bool boolean(const char *name) const { return m_tree.boolean(node(name)).value_or(false); }
    Value value(const char *name) const { return m_tree.toValue(node(name)); }
    std::vector<std::string> texts(const char *name) const;
    std::vector<json::NodeId> elements(const char *name) const;

    // "Seconds", "SecondsPath" or "{% … %}" in Seconds.
    Operand operand(const char *name) const;
    // InputPath, OutputPath: null is an empty object, "$" is nothing at all.
    Operand dataPath(const char *name) const;
    Filling filling(const char *name) const { return filling(name, name); }
    Filling filling(const char *name, std::string field) const;
    ResultPlace resultPlace() const;

private:
    const json::Tree &m_tree;
    json::NodeId m_object;
    expr::Language m_language;
};

} // namespace sim
