#include "core/asl/vocabulary.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using json::NodeId;

class ErrorCheck
{
public:
    explicit ErrorCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(const State &state)
    {
        for (size_t i = 0; i < state.retriers.size(); ++i)
            checkEntry(state.retriers[i].node, i + 1 == state.retriers.size());
        for (size_t i = 0; i < state.catchers.size(); ++i)
            checkEntry(state.catchers[i].node, i + 1 == state.catchers.size());
    }

private:
    void checkEntry(NodeId entry, bool isLast)
    {
        const NodeId names = m_tree.find(entry, u"ErrorEquals");
        if (!m_tree.isArray(names) || isPlaceholder(m_tree, names))
            return;
        for (const NodeId name : m_tree.children(names)) {
            if (!m_tree.isString(name) && !isPlaceholder(m_tree, name))
                m_findings.atValue(name, {Rule::WrongType, {QStringLiteral("ErrorEquals"), QStringLiteral("String")}});
            else
                checkName(names, name, isLast);
        }
    }

    void checkName(NodeId names, NodeId name, bool isLast)
    {
        const QString error = m_tree.string(name);
        if (error == u"States.ALL")
            checkAll(names, name, isLast);
        else if (m_tree.isString(name) && error.isEmpty())
            m_findings.atValue(name, {Rule::EmptyValue, {QStringLiteral("ErrorEquals")}});
        else if (error.startsWith(u"States.") && !isPlaceholder(m_tree, name) && !asl::isReservedError(error))
            m_findings.add({Rule::AdviceReservedError, {error}}, m_findings.location(name), m_tree[name].span);
    }

    // ASL: States.ALL stands alone in its ErrorEquals, and in the last retrier or catcher. AWS says both at once.
    void checkAll(NodeId names, NodeId all, bool isLast)
    {
        const bool alone = m_tree[names].childCount == 1;
        if (!alone || !isLast)
            m_findings.atValue(all, {alone ? Rule::StatesAllNotLast : Rule::StatesAllNotAlone});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkErrors(Findings &findings)
{
    ErrorCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) { check.check(state); });
}

} // namespace validate
