#include "core/validate/variable_use.h"

#include "core/validate/expression_facts.h"
#include "core/validate/path_fields.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using json::NodeId;
using json::NoNode;

bool mayStartName(QChar c)
{
    return c.isLetter() || c == u'_' || c.isHighSurrogate();
}

bool mayStandInName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

// The $names of a path or an intrinsic call; what stands in quotes is text.
QStringList namesIn(QStringView text)
{
    QStringList names;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote)
                quote = QChar();
            continue;
        }
        if (c == u'\'' || c == u'"')
            quote = c;
        const bool begins = c == u'$' && at + 1 < text.size() && mayStartName(text[at + 1])
            && (at == 0 || (text[at - 1] != u'$' && text[at - 1] != u'.'));
        if (!begins)
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && mayStandInName(text[end]))
            ++end;
        names << text.mid(at + 1, end - at - 1).toString();
        at = end - 1;
    }
    return names;
}

class UseReader
{
public:
    UseReader(const json::Tree &tree, const asl::State &state, const QSet<QString> &assigned)
        : m_tree(tree), m_state(state), m_assigned(assigned)
    {
    }

    std::vector<VariableUse> uses() &&
    {
        for (const NodeId field : m_tree.children(m_state.node)) {
            const QString name = m_tree.key(field);
            const bool other = name == u"Branches" || name == u"ItemProcessor" || name == u"Iterator"
                || name == u"Comment" || name == u"Result";
            if (other)
                continue;
            if (m_state.language == asl::QueryLanguage::Jsonata)
                expressions(field, 0);
            else
                paths(field, 0);
        }
        return std::move(m_uses);
    }

private:
    void expressions(NodeId value, int depth)
    {
        if (depth > DeepestValue)
            return;
        for (const NodeId child : m_tree.children(value))
            expressions(child, depth + 1);
        const auto facts = m_tree.isString(value) ? expressionFacts(m_tree.string(value)) : nullptr;
        if (!facts)
            return;
        for (const QString &name : facts->variables)
            m_uses.push_back({name, value, facts->guarded.contains(name)});
        for (const QString &name : facts->library) {
            if (m_assigned.contains(name))
                m_uses.push_back({name, value, facts->guarded.contains(name)});
        }
    }

    void paths(NodeId field, int depth)
    {
        const QString name = m_tree.key(field);
        const auto type = pathFieldType(name);
        if (depth > DeepestValue)
            return;
        if (type == asl::ValueType::Template)
            return dynamicFields(field, 0);
        if (type)
            return text(field, asksWhetherPresent(field, name));
        for (const NodeId child : m_tree.children(field))
            paths(child, depth + 1);
    }

    void dynamicFields(NodeId value, int depth)
    {
        if (depth > DeepestValue)
            return;
        for (const NodeId child : m_tree.children(value)) {
            if (m_tree.isObject(value) && m_tree.key(child).endsWith(u".$"))
                text(child, false);
            else
                dynamicFields(child, depth + 1);
        }
    }

    bool asksWhetherPresent(NodeId field, const QString &name) const
    {
        return name == u"Variable" && m_tree.find(m_tree[field].parent, u"IsPresent") != NoNode;
    }

    void text(NodeId node, bool guarded)
    {
        if (!m_tree.isString(node))
            return;
        const QString written = m_tree.string(node);
        if (!written.contains(u'$') || holdsPlaceholder(written))
            return;
        for (const QString &name : namesIn(written))
            m_uses.push_back({name, node, guarded});
    }

    const json::Tree &m_tree;
    const asl::State &m_state;
    const QSet<QString> &m_assigned;
    std::vector<VariableUse> m_uses;
};

// A state's own Assign, its rules' and its catchers'.
std::vector<NodeId> assignsOf(const json::Tree &tree, const asl::State &state)
{
    std::vector<NodeId> assigns{tree.find(state.node, u"Assign")};
    for (const QStringView list : {u"Choices", u"Catch"}) {
        for (const NodeId entry : tree.children(tree.find(state.node, list)))
            assigns.push_back(tree.find(entry, u"Assign"));
    }
    return assigns;
}

} // namespace

QSet<QString> assignedNames(const json::Tree &tree, NodeId assign)
{
    QSet<QString> names;
    if (!tree.isObject(assign))
        return names;
    for (const NodeId field : tree.children(assign)) {
        const QString name = tree.key(field);
        names.insert(name.endsWith(u".$") ? name.chopped(2) : name);
    }
    return names;
}

QSet<QString> assignedBy(const json::Tree &tree, const asl::State &state)
{
    QSet<QString> names;
    for (const NodeId assign : assignsOf(tree, state))
        names.unite(assignedNames(tree, assign));
    return names;
}

QSet<QString> namesAssignedIn(const json::Tree &tree, const asl::Scope &scope)
{
    QSet<QString> names;
    forEachStateIn(scope, [&](const asl::State &state) { names.unite(assignedBy(tree, state)); });
    return names;
}

std::vector<VariableUse> variableUses(const json::Tree &tree, const asl::State &state, const QSet<QString> &assigned)
{
    return UseReader(tree, state, assigned).uses();
}

QMap<QString, QStringList> variableReferences(const asl::Definition &definition)
{
    QMap<QString, QStringList> references;
    if (!definition.tree)
        return references;
    const json::Tree &tree = *definition.tree;
    const QSet<QString> assigned = namesAssignedIn(tree, definition.root);
    forEachStateIn(definition.root, [&](const asl::State &state) {
        for (const VariableUse &use : variableUses(tree, state, assigned)) {
            if (QStringList &names = references[state.name]; !names.contains(use.name))
                names << use.name;
        }
        if (const auto found = references.find(state.name); found != references.end())
            found->sort();
    });
    return references;
}

} // namespace validate
