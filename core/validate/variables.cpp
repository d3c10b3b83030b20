#include "core/validate/placeholder.h"
#include "core/validate/rules.h"
#include "core/validate/variable_flow.h"
#include "core/validate/variable_use.h"

#include <QRegularExpression>

namespace validate {

namespace {

using asl::Scope;
using asl::State;
using json::NodeId;
using json::NoNode;

// AWS: 256 KiB for a variable, and for all of one Assign.
constexpr qsizetype LargestAssign = 262144;
constexpr qsizetype LongestVariableName = 80;

class VariableCheck
{
public:
    explicit VariableCheck(Findings &findings)
        : m_findings(findings), m_tree(findings.tree()),
          m_everAssigned(namesAssignedIn(m_tree, findings.definition().root)), m_names(numbered(m_everAssigned))
    {
    }

    // `outer` are the names that the scopes around this one assign: they can be read here, not assigned.
    void checkScope(const Scope &scope, const Assigned &atStart, const QSet<QString> &outer)
    {
        const auto entries = assignedAtEntry(m_tree, scope, m_names, atStart);
        QSet<QString> own = outer;
        for (const State &state : scope.states)
            forEachAssign(state, [&](NodeId assign) { own.unite(assignedNames(m_tree, assign)); });
        for (size_t i = 0; i < scope.states.size(); ++i) {
            const State &state = scope.states[i];
            forEachAssign(state, [&](NodeId assign) { checkAssign(assign, outer); });
            const bool known = entries && (*entries)[i];
            if (known)
                checkReads(state, *(*entries)[i]);
            checkInside(state, known ? *(*entries)[i] : anyOf(own), own);
        }
    }

private:
    Assigned anyOf(const QSet<QString> &names) const
    {
        NameSet set;
        for (const QString &name : names)
            set.insert(m_names[name]);
        return {set, set};
    }
    bool isIn(const NameSet &set, const QString &name) const
    {
        const auto number = m_names.constFind(name);
        return number != m_names.cend() && set.contains(*number);
    }

    // AWS: the items of a distributed Map run as executions of their own, which see no variable from outside.
    void checkInside(const State &state, const Assigned &held, const QSet<QString> &outer)
    {
        const auto *map = std::get_if<asl::MapFields>(&state.fields);
        const bool apart = map && map->distributed;
        for (const Scope &inner : state.scopes())
            checkScope(inner, apart ? Assigned() : held, apart ? QSet<QString>() : outer);
    }

    template <class Visit>
    void forEachAssign(const State &state, Visit &&visit) const
    {
        if (const NodeId own = m_tree.find(state.node, u"Assign"); own != NoNode)
            visit(own);
        for (const QStringView list : {u"Choices", u"Catch"}) {
            for (const NodeId entry : m_tree.children(m_tree.find(state.node, list))) {
                if (const NodeId assign = m_tree.find(entry, u"Assign"); assign != NoNode)
                    visit(assign);
            }
        }
    }

    void checkAssign(NodeId assign, const QSet<QString> &outer)
    {
        if (!m_tree.isObject(assign) || isPlaceholder(m_tree, assign))
            return;
        for (const NodeId field : m_tree.children(assign))
            checkName(field, outer);
        if (m_tree[assign].span.length() > LargestAssign
            && m_tree.toValue(assign).dump(-1, ' ', false, Value::error_handler_t::replace).size() > LargestAssign)
            m_findings.atValue(assign, {Rule::AssignTooLarge});
    }

    // AWS: a name is a Unicode identifier of at most 80 characters; `states` is taken.
    void checkName(NodeId field, const QSet<QString> &outer)
    {
        static const QRegularExpression form(
            QStringLiteral("^[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]*$"));
        const QString key = m_tree.key(field);
        const QString name = key.endsWith(u".$") ? key.chopped(2) : key;
        if (holdsPlaceholder(name))
            return;
        const bool sound = name != u"states" && name.size() <= LongestVariableName && form.match(name).hasMatch();
        if (!sound)
            m_findings.atKey(field, {Rule::InvalidVariableName, {name}});
        else if (outer.contains(name))
            m_findings.atKey(field, {Rule::OuterVariable, {name}});
    }

    // Saved, such a definition fails when it runs: no error, but worth more than advice.
    void checkReads(const State &state, const Assigned &held)
    {
        QSet<QString> told;
        for (const VariableUse &use : variableUses(m_tree, state, m_everAssigned)) {
            if (use.guarded || isIn(held.always, use.name) || told.contains(use.name))
                continue;
            told.insert(use.name);
            const text::Span span = nameSpan(use);
            const QString location = m_findings.location(use.node);
            if (!isIn(held.sometimes, use.name))
                m_findings.add({Rule::UndefinedVariable, {use.name}}, location, span);
            else
                m_findings.add({Rule::VariableNotOnEveryPath, {use.name}}, location, span);
        }
    }

    // The $name itself where the text spells it plainly.
    text::Span nameSpan(const VariableUse &use) const
    {
        const text::Span whole = m_tree[use.node].span;
        const QRegularExpression name(QStringLiteral("\\$") + QRegularExpression::escape(use.name)
                                      + QStringLiteral("(?![\\w])"));
        const auto match = name.match(m_tree.raw(use.node).toString());
        return match.hasMatch() ? text::Span{whole.begin + match.capturedStart(), whole.begin + match.capturedEnd()}
                                : whole;
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    QSet<QString> m_everAssigned;
    NameNumbers m_names; // of all of them
};

} // namespace

void checkVariables(Findings &findings)
{
    VariableCheck(findings).checkScope(findings.definition().root, {}, {});
}

} // namespace validate
