#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using json::NodeId;

constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestLabel = 40;

// AWS: no blanks, no wildcards, brackets, special or control characters in a Map's Label.
bool mayStandInLabel(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Control && c.unicode() != 0xFFFE && c.unicode() != 0xFFFF
        && !QStringView(u"?*<>{}[]:;,\\|^~$#%&`\"").contains(c);
}

class NameCheck
{
public:
    explicit NameCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(const State &state)
    {
        checkName(state);
        if (const NodeId label = m_tree.find(state.node, u"Label"); m_tree.isString(label))
            checkLabel(label);
    }

private:
    void checkName(const State &state)
    {
        if (state.name.isEmpty() || state.name.size() > LongestName)
            m_findings.atObject(state.node, {Rule::StateNameLength, {state.name}});
        // AWS: a state's name is unique within the whole machine, nested scopes included.
        const auto taken = m_names.constFind(state.name);
        if (taken != m_names.cend() && m_tree[*taken].parent != m_tree[state.node].parent)
            m_findings.atObject(state.node, {Rule::DuplicateStateName, {state.name}});
        if (taken == m_names.cend())
            m_names.insert(state.name, state.node);
    }

    void checkLabel(NodeId label)
    {
        const QString text = m_tree.string(label);
        if (isPlaceholder(m_tree, label))
            return;
        const bool sound = !text.isEmpty() && text.size() <= LongestLabel && std::ranges::all_of(text, mayStandInLabel);
        if (!sound)
            m_findings.atValue(label, {Rule::InvalidLabel, {text}});
        if (m_labels.contains(text))
            m_findings.atValue(label, {Rule::DuplicateLabel, {text}});
        m_labels.insert(text);
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    QHash<QString, NodeId> m_names;
    QSet<QString> m_labels;
};

} // namespace

void checkNames(Findings &findings)
{
    NameCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) { check.check(state); });
}

} // namespace validate
