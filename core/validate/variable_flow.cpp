#include "core/validate/variable_flow.h"

#include "core/validate/placeholder.h"
#include "core/validate/variable_use.h"

namespace validate {

namespace {

using asl::State;
using asl::Target;
using json::NodeId;

using Entries = std::vector<std::optional<Assigned>>;

class Flow
{
public:
    Flow(const json::Tree &tree, const asl::Scope &scope, const NameNumbers &names)
        : m_tree(tree), m_scope(scope), m_names(names), m_entries(scope.states.size())
    {
        for (size_t i = 0; i < scope.states.size(); ++i)
            m_places.insert(scope.states[i].name, i);
    }

    std::optional<Entries> entries(const Assigned &atStart) &&
    {
        arrive(m_scope.startAt, atStart);
        while (!m_open.empty()) {
            const size_t place = m_open.back();
            m_open.pop_back();
            leave(m_scope.states[place], *m_entries[place]);
        }
        return m_isKnown ? std::optional(std::move(m_entries)) : std::nullopt;
    }

private:
    // AWS: a Choice state's own Assign counts where Default is taken, a rule's where the rule matches, a
    // catcher's where it catches.
    void leave(const State &state, const Assigned &held)
    {
        const Assigned after = with(held, m_tree.find(state.node, u"Assign"));
        arrive(state.next, after);
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
            for (const asl::ChoiceRule &rule : choice->rules)
                arrive(rule.next, with(held, m_tree.find(rule.node, u"Assign")));
            arrive(choice->defaultTarget, after);
        }
        for (const asl::Catcher &catcher : state.catchers)
            arrive(catcher.next, with(held, m_tree.find(catcher.node, u"Assign")));
    }

    bool isKnown(NodeId assign) const { return m_tree.isObject(assign) && !isPlaceholder(m_tree, assign); }

    Assigned with(Assigned held, NodeId assign)
    {
        m_isKnown = m_isKnown && (assign == json::NoNode || isKnown(assign));
        for (const QString &name : assignedNames(m_tree, assign)) {
            held.always.insert(m_names[name]);
            held.sometimes.insert(m_names[name]);
        }
        return held;
    }

    void arrive(const Target &target, const Assigned &held)
    {
        if (!target.isSet())
            return;
        m_isKnown = m_isKnown && !isPlaceholder(m_tree, target.node);
        const auto place = m_places.constFind(target.name);
        if (place == m_places.cend())
            return;
        std::optional<Assigned> &entry = m_entries[*place];
        Assigned joined = held;
        if (entry) {
            joined.always.intersect(entry->always);
            joined.sometimes.unite(entry->sometimes);
        }
        if (entry == joined)
            return;
        entry = std::move(joined);
        m_open.push_back(*place);
    }

    const json::Tree &m_tree;
    const asl::Scope &m_scope;
    const NameNumbers &m_names;
    QHash<QString, size_t> m_places;
    Entries m_entries;
    std::vector<size_t> m_open;
    bool m_isKnown = true;
};

} // namespace

NameNumbers numbered(const QSet<QString> &names)
{
    NameNumbers numbers;
    for (const QString &name : names)
        numbers.insert(name, size_t(numbers.size()));
    return numbers;
}

void NameSet::insert(size_t name)
{
    if (name / 64 >= m_bits.size())
        m_bits.resize(name / 64 + 1, 0);
    m_bits[name / 64] |= quint64(1) << (name % 64);
}

void NameSet::unite(const NameSet &other)
{
    m_bits.resize(std::max(m_bits.size(), other.m_bits.size()), 0);
    for (size_t i = 0; i < other.m_bits.size(); ++i)
        m_bits[i] |= other.m_bits[i];
}

void NameSet::intersect(const NameSet &other)
{
    m_bits.resize(std::min(m_bits.size(), other.m_bits.size()));
    for (size_t i = 0; i < m_bits.size(); ++i)
        m_bits[i] &= other.m_bits[i];
    while (!m_bits.empty() && m_bits.back() == 0)
        m_bits.pop_back();
}

std::optional<Entries> assignedAtEntry(const json::Tree &tree, const asl::Scope &scope, const NameNumbers &names,
                                       const Assigned &atStart)
{
    return Flow(tree, scope, names).entries(atStart);
}

} // namespace validate
