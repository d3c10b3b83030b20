#include "ui/document/likeness.h"

#include <map>

namespace document {

namespace {

using StatePair = std::pair<const asl::State *, const asl::State *>;
using Groups = std::map<QString, std::vector<const asl::State *>>;

// Where a state leads says nothing of what it is: the names it leads to may have changed with its own.
bool leads(QStringView key)
{
    return key == u"Next" || key == u"Default" || key == u"StartAt";
}

void tell(const json::Tree &tree, json::NodeId node, QString &words)
{
    switch (tree.kind(node)) {
    case json::Kind::Object:
    case json::Kind::Array:
        words += tree.isObject(node) ? u'{' : u'[';
        for (const json::NodeId child : tree.children(node)) {
            const QString key = tree.key(child);
            words += key + u'\x1f';
            if (!leads(key))
                tell(tree, child, words);
        }
        words += u'}';
        break;
    case json::Kind::String: words += u'"' + tree.string(node) + u'\x1f'; break;
    default: words += tree.raw(node).toString() + u'\x1f'; break;
    }
}

QString contentOf(const asl::State &state, const json::Tree &tree)
{
    QString words;
    tell(tree, state.node, words);
    return words;
}

QString kindOf(const asl::State &state, const json::Tree &tree)
{
    return tree.string(tree.find(state.node, u"Type"));
}

template <class Mark>
Groups grouped(const Nameless &side, const std::vector<StatePair> &taken, Mark mark)
{
    Groups groups;
    for (const asl::State *state : side.states) {
        const bool isTaken = std::ranges::any_of(
            taken, [state](const StatePair &pair) { return pair.first == state || pair.second == state; });
        if (!isTaken)
            groups[mark(*state, side.tree)].push_back(state);
    }
    return groups;
}

void pairUp(const Groups &before, const Groups &now, size_t most, std::vector<StatePair> &pairs)
{
    for (const auto &[mark, states] : before) {
        const auto same = now.find(mark);
        if (same == now.end() || same->second.size() != states.size() || states.size() > most)
            continue;
        for (size_t i = 0; i < states.size(); ++i)
            pairs.emplace_back(states[i], same->second[i]);
    }
}

} // namespace

std::vector<StatePair> alike(const Nameless &before, const Nameless &now)
{
    std::vector<StatePair> pairs;
    if (before.states.empty() || now.states.empty())
        return pairs;
    pairUp(grouped(before, {}, contentOf), grouped(now, {}, contentOf), before.states.size(), pairs);
    const std::vector<StatePair> same = pairs;
    pairUp(grouped(before, same, kindOf), grouped(now, same, kindOf), 1, pairs);
    return pairs;
}

} // namespace document
