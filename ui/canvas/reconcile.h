// Items follow the graph: those whose state or arrow is still there are kept under its present name, the rest is
// taken away, and what is new is made. Nothing is ever rebuilt because the text was read anew.
#pragma once

#include "core/edit/intents.h"
#include "core/graph/flow_graph.h"
#include "ui/document/change.h"

#include <QHash>

namespace canvas {

using Carried = document::CarriedPaths;

template <class Key, class Item>
struct Reconciled
{
    QHash<Key, Item *> kept;
    std::vector<Item *> left; // nobody wants these any more
};

// An item goes on under `carried(key)` when that is among the wanted, else under its own key.
template <class Key, class Item, class Carry, class Make>
Reconciled<Key, Item> reconciled(const QHash<Key, Item *> &was, const std::vector<Key> &wanted, Carry carried,
                                 Make make)
{
    QHash<Key, Item *> moved, others;
    for (auto it = was.cbegin(); it != was.cend(); ++it) {
        const std::optional<Key> now = carried(it.key());
        const bool goesOn = now && !moved.contains(*now);
        (goesOn ? moved : others).insert(goesOn ? *now : it.key(), *it);
    }
    Reconciled<Key, Item> result;
    for (const Key &key : wanted) {
        if (result.kept.contains(key)) // broken text may name one twice
            continue;
        Item *item = moved.take(key);
        if (!item)
            item = others.take(key);
        result.kept.insert(key, item ? item : make(key));
    }
    for (const auto *rest : {&moved, &others})
        for (Item *item : *rest)
            result.left.push_back(item);
    return result;
}

edit::EdgeName edgeName(const graph::Scope &scope, const graph::Edge &edge);
// The state at the arrow's tip; empty for End.
asl::StatePath targetOf(const graph::Scope &scope, const graph::Edge &edge);
// Whether both are drawn alike; where their text stands does not matter.
bool isSameDrawing(const graph::FlowGraph &one, const graph::FlowGraph &other);

// The one name of an arrow, whether or not whoever names it says in which scope its tail stands.
struct EdgeKey
{
    edit::EdgeName name;
    bool operator==(const EdgeKey &) const = default;
};
EdgeKey keyOf(const edit::EdgeName &edge);
size_t qHash(const EdgeKey &key, size_t seed = 0);
edit::EdgeName carried(const edit::EdgeName &edge, const Carried &paths);

} // namespace canvas
