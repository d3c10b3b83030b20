#include "core/validate/misspelling.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

#include <QHash>

namespace validate {

namespace {

using asl::Scope;
using asl::State;
using asl::StateKind;
using asl::Target;

class TargetCheck
{
public:
    TargetCheck(Findings &findings, const Scope &scope) : m_findings(findings), m_tree(findings.tree()), m_scope(scope)
    {
        for (size_t i = 0; i < scope.states.size(); ++i)
            m_places.insert(scope.states[i].name, i); // of equal names the last one counts
    }

    void check()
    {
        if (!m_tree.isObject(m_scope.statesNode) || isPlaceholder(m_tree, m_scope.statesNode))
            return;
        if (m_scope.states.empty())
            return m_findings.atValue(m_scope.statesNode, {Rule::EmptyValue, {QStringLiteral("States")}});
        checkTarget(m_scope.startAt);
        for (const State &state : m_scope.states)
            forEachTarget(state, [this](const Target &target) { checkTarget(target); });
        if (!hasTerminal())
            return reportNoTerminal();
        // Where transitions are missing or unknown, what they will reach is unknown as well.
        if (m_flowIsKnown)
            checkReached();
    }

private:
    template <class Visit>
    static void forEachTarget(const State &state, Visit &&visit)
    {
        visit(state.next);
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
            for (const asl::ChoiceRule &rule : choice->rules)
                visit(rule.next);
            visit(choice->defaultTarget);
        }
        for (const asl::Catcher &catcher : state.catchers)
            visit(catcher.next);
    }

    void checkTarget(const Target &target)
    {
        if (!target.isSet())
            return;
        if (isPlaceholder(m_tree, target.node)) {
            m_flowIsKnown = false;
            return;
        }
        if (m_places.contains(target.name))
            return;
        // AWS looks on: what only the missing state would lead to is told as well (recorded 2026).
        m_findings.atValue(target.node, {Rule::MissingTarget, {target.name}});
    }

    bool hasTerminal() const
    {
        return std::ranges::any_of(m_scope.states, [this](const State &state) {
            return state.isTerminal() || state.kind() == StateKind::Unknown || mayBeMeantToEnd(state);
        });
    }

    // Its End cannot be read yet: misspelt, of a wrong type, filled in later. One that has neither Next nor End is no
    // terminal state, as AWS says beside its complaint about that.
    bool mayBeMeantToEnd(const State &state) const
    {
        if (state.kind() == StateKind::Choice || !m_tree.isObject(state.node))
            return !m_tree.isObject(state.node);
        const json::NodeId end = m_tree.find(state.node, u"End");
        return (end != json::NoNode && m_tree.boolean(end) != false) || holdsMisspelt(m_tree, state.node, u"End")
            || (holdsMisspelt(m_tree, state.node, u"Next") && m_tree.find(state.node, u"Next") == json::NoNode);
    }

    void reportNoTerminal()
    {
        const text::Span span = m_tree[m_scope.statesNode].key;
        m_findings.add({Rule::NoTerminalState}, {}, span);
    }

    void checkReached()
    {
        const auto first = m_places.constFind(m_scope.startAt.name);
        if (!m_scope.startAt.isSet() || !everyStateIsKnown())
            return;
        std::vector<bool> reached(m_scope.states.size());
        std::vector<size_t> open;
        if (first != m_places.cend()) {
            open.push_back(*first);
            reached[*first] = true;
        }
        while (!open.empty()) {
            const State &state = m_scope.states[open.back()];
            open.pop_back();
            forEachTarget(state, [&](const Target &target) {
                const auto place = m_places.constFind(target.name);
                if (!target.isSet() || place == m_places.cend() || reached[*place])
                    return;
                reached[*place] = true;
                open.push_back(*place);
            });
        }
        for (size_t i = 0; i < reached.size(); ++i) {
            if (!reached[i] && m_places.value(m_scope.states[i].name) == i)
                reportUnreached(m_scope.states[i]);
        }
    }

    bool everyStateIsKnown() const
    {
        return std::ranges::none_of(m_scope.states, [this](const State &state) {
            const bool wrongNext = m_tree.find(state.node, u"Next") != json::NoNode && !state.next.isSet();
            const bool misspelt = !state.isTerminal() && mayBeMeantToEnd(state);
            return state.kind() == StateKind::Unknown || wrongNext || misspelt || hidesRule(state)
                || hidesTarget(state);
        });
    }

    // A transition that is written but cannot be read: its target is reached all the same.
    bool hidesTarget(const State &state) const
    {
        const json::NodeId choice = m_tree.find(state.node, u"Default");
        const json::NodeId catchers = m_tree.find(state.node, u"Catch");
        const bool wrongType = (choice != json::NoNode && !m_tree.isString(choice))
            || (catchers != json::NoNode && !m_tree.isArray(catchers));
        const auto hidden = [this](const asl::Catcher &catcher) { return hidesNext(catcher.node, catcher.next); };
        return wrongType || std::ranges::any_of(state.catchers, hidden)
            || (state.kind() == StateKind::Choice && holdsMisspelt(m_tree, state.node, u"Default"))
            || holdsMisspelt(m_tree, state.node, u"Catch");
    }

    bool hidesRule(const State &state) const
    {
        const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields);
        const json::NodeId rules = m_tree.find(state.node, u"Choices");
        const bool wrongType = rules != json::NoNode && !m_tree.isArray(rules);
        const auto hidden = [this](const asl::ChoiceRule &rule) { return hidesNext(rule.node, rule.next); };
        return choice
            && (wrongType || holdsMisspelt(m_tree, state.node, u"Choices")
                || std::ranges::any_of(choice->rules, hidden));
    }

    // It leads somewhere, but where cannot be read.
    bool hidesNext(json::NodeId entry, const Target &next) const
    {
        return !next.isSet()
            && (!m_tree.isObject(entry) || isPlaceholder(m_tree, entry) || m_tree.find(entry, u"Next") != json::NoNode
                || holdsMisspelt(m_tree, entry, u"Next"));
    }

    void reportUnreached(const State &state)
    {
        m_findings.atObject(state.node, {Rule::UnreachableState, {state.name}});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    const Scope &m_scope;
    QHash<QString, size_t> m_places;
    bool m_flowIsKnown = true;
};

} // namespace

void checkTargets(Findings &findings)
{
    forEachScope(findings.definition().root, [&](const Scope &scope) { TargetCheck(findings, scope).check(); });
}

} // namespace validate
