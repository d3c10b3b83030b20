#include "ui/document/workflow_document.h"

namespace document {

QHash<asl::StatePath, asl::StatePath> carriedPaths(const Snapshot &before, const Snapshot &now,
                                                   const text::Patch &patch)
{
    using asl::State;
    using asl::StatePath;
    QHash<qsizetype, StatePath> byKey; // where each key begins in the new text
    const json::Tree &tree = *now.tree;
    asl::forEachState(now.definition.root, {}, [&](const StatePath &path, const State &state) {
        byKey.insert(tree[state.node].key.begin, path);
    });

    QHash<StatePath, StatePath> carried;
    asl::forEachState(before.definition.root, {}, [&](const StatePath &path, const State &state) {
        const qsizetype key = text::mapped((*before.tree)[state.node].key.begin, patch, text::Side::After);
        const auto place = byKey.constFind(key);
        if (place != byKey.constEnd())
            carried.insert(path, *place);
        else if (now.definition.find(path))
            carried.insert(path, path); // rewritten in one piece, under the same name
    });
    return carried;
}

} // namespace document
