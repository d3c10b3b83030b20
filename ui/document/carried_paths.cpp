#include "ui/document/workflow_document.h"

namespace document {

QHash<asl::StatePath, asl::StatePath> carriedPaths(const Snapshot &before, const Snapshot &now,
                                                   const text::Patch &patch)
{
    using asl::State;
    using asl::StatePath;
    const json::Tree &tree = *now.tree;
    // Where each state that no old one has the name of begins: only these can have been renamed.
    QHash<qsizetype, StatePath> renamed;
    QHash<StatePath, StatePath> carried;
    asl::forEachState(now.definition.root, {}, [&](const StatePath &path, const State &state) {
        renamed.insert(tree[state.node].key.begin, path);
    });
    const auto keep = [&](const StatePath &was, const StatePath &is, qsizetype key) {
        carried.insert(was, is);
        renamed.remove(key);
    };
    const auto keyOf = [&](const State &state) { return tree[state.node].key.begin; };
    const auto within = [&](const StatePath &path) { // the path, its container carried
        return carried.value(path.parent(), path.parent()).child(path.scope(), path.name());
    };
    asl::forEachState(before.definition.root, {}, [&](const StatePath &path, const State &) {
        if (const State *same = now.definition.find(within(path)))
            keep(path, within(path), keyOf(*same));
    });
    // Parents come before children, so a container's new name is known when its states are looked for.
    asl::forEachState(before.definition.root, {}, [&](const StatePath &path, const State &state) {
        if (carried.contains(path))
            return;
        if (const State *same = now.definition.find(within(path)))
            return keep(path, within(path), keyOf(*same));
        const qsizetype key = text::mapped((*before.tree)[state.node].key.begin, patch, text::Side::After);
        if (const auto place = renamed.constFind(key); place != renamed.constEnd())
            keep(path, StatePath(*place), key);
    });
    return carried;
}

} // namespace document
