#include "core/asl/reader.h"

namespace asl {

namespace {

using json::NodeId;
using json::NoNode;
using json::Tree;

class Reader
{
public:
    explicit Reader(const Tree &tree) : m_tree(tree) {}

    Scope scope(NodeId node, QueryLanguage language, int depth) const
    {
        Scope scope;
        scope.node = node;
        scope.startAt = target(node, u"StartAt");
        scope.statesNode = m_tree.find(node, u"States");
        if (!m_tree.isObject(scope.statesNode))
            return scope;
        scope.states.reserve(size_t(m_tree[scope.statesNode].childCount));
        for (const NodeId child : m_tree.children(scope.statesNode))
            scope.states.push_back(state(child, language, depth));
        return scope;
    }

    QueryLanguage language(NodeId object, QueryLanguage inherited) const
    {
        const NodeId node = m_tree.find(object, u"QueryLanguage");
        const QString word = m_tree.string(node);
        const bool isFilledInLater = word.contains(u"${") || word.contains(u"{{");
        if (!m_tree.isString(node) || isFilledInLater)
            return inherited;
        // AWS: whatever is not exactly JSONPath is JSONata (measured 2026-09); a third word is refused besides.
        return word == u"JSONPath" ? QueryLanguage::JsonPath : QueryLanguage::Jsonata;
    }

    QString text(NodeId object, QStringView key) const { return m_tree.string(m_tree.find(object, key)); }

private:
    // Deeper than any definition AWS would take (its quota on nesting is far below), and shallow enough for the stack.
    static constexpr int DeepestScope = 200;

    Target target(NodeId object, QStringView key) const
    {
        const NodeId node = m_tree.find(object, key);
        if (!m_tree.isString(node))
            return {};
        return {m_tree.string(node), node};
    }

    State state(NodeId node, QueryLanguage machineLanguage, int depth) const
    {
        State state;
        state.name = m_tree.key(node);
        state.node = node;
        state.damaged = m_tree[node].damaged;
        state.language = machineLanguage;
        if (!m_tree.isObject(node))
            return state;
        state.language = language(node, machineLanguage);
        state.comment = text(node, u"Comment");
        state.next = target(node, u"Next");
        state.end = m_tree.boolean(m_tree.find(node, u"End")).value_or(false);
        state.retriers = retriers(m_tree.find(node, u"Retry"));
        state.catchers = catchers(m_tree.find(node, u"Catch"));
        state.fields = fields(node, machineLanguage, depth);
        return state;
    }

    KindFields fields(NodeId node, QueryLanguage machineLanguage, int depth) const
    {
        const QString type = text(node, u"Type");
        switch (stateKindFrom(type).value_or(StateKind::Unknown)) {
        case StateKind::Task: return TaskFields{text(node, u"Resource")};
        case StateKind::Pass: return PassFields{};
        case StateKind::Choice: return choice(node);
        case StateKind::Wait: return WaitFields{};
        case StateKind::Succeed: return SucceedFields{};
        case StateKind::Fail: return FailFields{};
        case StateKind::Parallel: return ParallelFields{branches(node, machineLanguage, depth)};
        case StateKind::Map: return map(node, machineLanguage, depth);
        case StateKind::Unknown: break;
        }
        // A kind that is missing or misspelt: what stands inside is drawn all the same.
        UnknownFields unknown{type, branches(node, machineLanguage, depth)};
        if (unknown.scopes.empty())
            unknown.scopes = map(node, machineLanguage, depth).processor;
        return unknown;
    }

    ChoiceFields choice(NodeId node) const
    {
        ChoiceFields choice;
        for (const NodeId rule : m_tree.children(arrayOf(node, u"Choices")))
            choice.rules.push_back({rule, text(rule, u"Comment"), target(rule, u"Next")});
        choice.defaultTarget = target(node, u"Default");
        return choice;
    }

    // AWS: states inside a Map or Parallel take the machine's query language, not their container's.
    std::vector<Scope> branches(NodeId node, QueryLanguage machineLanguage, int depth) const
    {
        std::vector<Scope> scopes;
        if (depth >= DeepestScope)
            return scopes;
        for (const NodeId branch : m_tree.children(arrayOf(node, u"Branches")))
            scopes.push_back(scope(branch, machineLanguage, depth + 1));
        return scopes;
    }

    MapFields map(NodeId node, QueryLanguage machineLanguage, int depth) const
    {
        MapFields map;
        NodeId processor = m_tree.find(node, u"ItemProcessor");
        map.legacyIterator = processor == NoNode && m_tree.find(node, u"Iterator") != NoNode;
        if (map.legacyIterator)
            processor = m_tree.find(node, u"Iterator");
        if (processor == NoNode || depth >= DeepestScope)
            return map;
        map.processor.push_back(scope(processor, machineLanguage, depth + 1));
        map.distributed = text(m_tree.find(processor, u"ProcessorConfig"), u"Mode") == u"DISTRIBUTED";
        return map;
    }

    std::vector<Retrier> retriers(NodeId array) const
    {
        std::vector<Retrier> retriers;
        if (m_tree.isArray(array)) {
            for (const NodeId retrier : m_tree.children(array))
                retriers.push_back({retrier, strings(m_tree.find(retrier, u"ErrorEquals"))});
        }
        return retriers;
    }

    std::vector<Catcher> catchers(NodeId array) const
    {
        std::vector<Catcher> catchers;
        if (m_tree.isArray(array)) {
            for (const NodeId catcher : m_tree.children(array))
                catchers.push_back({catcher, strings(m_tree.find(catcher, u"ErrorEquals")), target(catcher, u"Next")});
        }
        return catchers;
    }

    QStringList strings(NodeId array) const
    {
        QStringList strings;
        if (m_tree.isArray(array)) {
            for (const NodeId each : m_tree.children(array))
                strings << m_tree.string(each);
        }
        return strings;
    }

    NodeId arrayOf(NodeId object, QStringView key) const
    {
        const NodeId node = m_tree.find(object, key);
        return m_tree.isArray(node) ? node : NoNode;
    }

    const Tree &m_tree;
};

} // namespace

Definition read(json::SharedTree tree)
{
    Definition definition;
    const Reader reader(*tree);
    const NodeId root = tree->root();
    definition.comment = reader.text(root, u"Comment");
    definition.language = reader.language(root, QueryLanguage::JsonPath);
    definition.root = reader.scope(root, definition.language, 0);
    definition.tree = std::move(tree);
    return definition;
}

Definition read(json::Tree tree)
{
    return read(std::make_shared<const json::Tree>(std::move(tree)));
}

} // namespace asl
