// What a Task hands to the service it calls, as far as the definition tells it: Parameters or Arguments.
#pragma once

#include "core/asl/definition.h"

namespace deploy {

class CallArguments
{
public:
    // `node` is the object they stand in; NoNode: there are none.
    CallArguments(const json::Tree &tree, json::NodeId node);

    // All that stand at a path ("Entries/EventBusName": of each entry, empty for one without). A value that only the run
    // knows is nothing. No values: the argument is absent.
    std::vector<std::optional<QString>> at(const QString &path) const;

private:
    void collect(json::NodeId node, const QStringList &path, std::vector<std::optional<QString>> &found) const;

    const json::Tree &m_tree;
    json::NodeId m_node;
};

} // namespace deploy
